package kg.birikme.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.web.KeptWords;
import kg.birikme.web.Secrets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Gives the words back that a form brought where its page cannot be shown: texts of the form's own record, and nothing else
 * that the request may hold. What can be kept is kept besides, and the page leads to the form with it.
 */
@Component
class TypedWords {

    private static final Logger LOG = LoggerFactory.getLogger(TypedWords.class);
    private static final int SHORTEST = 3;

    private final KeptWords kept;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    /** @param mappings asked for when they are needed: filters exist before them */
    TypedWords(
            KeptWords kept,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.kept = kept;
        this.mappings = mappings;
    }

    /** For the page of a refusal: the texts, and where the form opens with them. */
    Map<String, Object> of(HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>(shown(request));
        kept.keep(request).ifPresent(words -> {
            if (words.owned()) {
                model.put("toForm", words.href());
            }
        });
        return model;
    }

    /** The texts alone: where the database is away nothing can be kept. */
    Map<String, Object> shown(HttpServletRequest request) {
        HandlerMethod handler = handler(request);
        if (handler == null) {
            return Map.of();
        }
        Set<String> texts = Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .filter(TypedWords::isText)
                .map(RecordComponent::getName)
                .filter(name -> !Secrets.isSecret(name))
                .collect(Collectors.toSet());
        List<String> typed = request.getParameterMap().entrySet().stream()
                .filter(field ->
                        texts.contains(field.getKey().split("[.\\[]", 2)[0]) && !Secrets.isSecret(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()))
                .filter(text -> text.length() >= SHORTEST)
                .toList();
        return typed.isEmpty() ? Map.of() : Map.of("typed", typed);
    }

    /** Whose form it is; found anew where the request got no further than the filters. */
    private @Nullable HandlerMethod handler(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod known) {
            return known;
        }
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain found = mappings.getObject().getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception noPage) {
            LOG.debug("No page for {}", LogText.of(request.getRequestURI()), noPage);
            return null;
        }
    }

    /** Whether the form came without a field that its page always sends: an id, a list. No browser of ours leaves them out. */
    boolean isIncomplete(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                && Arrays.stream(handler.getMethodParameters())
                        .map(MethodParameter::getParameterType)
                        .filter(Class::isRecord)
                        .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                        .filter(component -> component.getType() == UUID.class || component.getType() == List.class)
                        .anyMatch(component -> isMissing(request.getParameterValues(component.getName())));
    }

    private static boolean isMissing(String @Nullable [] values) {
        return values == null || Arrays.stream(values).anyMatch(String::isBlank);
    }

    private static boolean isText(RecordComponent component) {
        if (component.getType() == String.class || component.getType().isRecord()) {
            return true;
        }
        return component.getGenericType() instanceof ParameterizedType several
                && Stream.of(several.getActualTypeArguments()).anyMatch(TypedWords::isTextType);
    }

    private static boolean isTextType(Type type) {
        return type == String.class || type instanceof Class<?> found && found.isRecord();
    }
}
