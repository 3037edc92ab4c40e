package kg.birikme.web.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.Validator;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/** Wraps Spring's own making of forms in {@link RecordForms}. */
@Configuration(proxyBeanMethods = false)
class BindingConfiguration {

    @Autowired
    void keepWhatWasTyped(
            RequestMappingHandlerAdapter adapter,
            @Qualifier("mvcConversionService") ConversionService conversions,
            @Qualifier("mvcValidator") Validator validator,
            PaperSigns signs) {
        List<HandlerMethodArgumentResolver> resolvers =
                new ArrayList<>(Objects.requireNonNull(adapter.getArgumentResolvers()));
        resolvers.replaceAll(resolver -> resolver instanceof ServletModelAttributeMethodProcessor
                ? new RecordForms(resolver, conversions, validator, signs)
                : resolver);
        adapter.setArgumentResolvers(resolvers);
    }
}
