package kg.birikme.web.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kg.birikme.web.KeptWords;
import kg.birikme.web.UnreadableInput;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.ModelFactory;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * When one component of a record cannot be converted, Spring shows no record at all to the page, and everything else that
 * was typed would be out of its reach. Here the record without those components is shown; they keep their faults and what
 * was typed. A form opened with kept words is shown without a judgement: nobody has sent it yet.
 */
final class RecordForms implements HandlerMethodArgumentResolver {

    private final HandlerMethodArgumentResolver spring;
    private final ConversionService conversions;
    private final Validator validator;
    private final PaperSigns signs;

    RecordForms(
            HandlerMethodArgumentResolver spring,
            ConversionService conversions,
            Validator validator,
            PaperSigns signs) {
        this.spring = spring;
        this.signs = signs;
        this.conversions = conversions;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return spring.supportsParameter(parameter);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        Object form = bound(parameter, container, request, binders);
        if (container == null || !parameter.getParameterType().isRecord()) {
            return form;
        }
        String name = ModelFactory.getNameForParameter(parameter);
        Object found = container.getModel().get(BindingResult.MODEL_KEY_PREFIX + name);
        HttpServletRequest sent = request.getNativeRequest(HttpServletRequest.class);
        boolean restored = sent != null && KeptWords.isRestored(sent);
        if (!(found instanceof BindingResult faults)) {
            return form;
        }
        if (form != null && faults.getTarget() != null && !restored) {
            if (parameter.hasParameterAnnotation(Valid.class)) {
                signs.check(form, faults);
            }
            return form;
        }
        Object made = form == null ? make(parameter.getParameterType(), faults) : form;
        if (made != null) {
            BindingResult all = inForm(made, name, faults, restored);
            if (parameter.hasParameterAnnotation(Valid.class) && !restored) {
                validate(made, all);
                signs.check(made, all);
            }
            container.removeAttributes(all.getModel());
            container.addAllAttributes(all.getModel());
        }
        return made;
    }

    /** Spring takes the number of an element from its name as it comes: one that leaves others out is sent by no form of ours. */
    private @Nullable Object bound(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        try {
            return spring.resolveArgument(parameter, container, request, binders);
        } catch (IndexOutOfBoundsException noSuchElement) {
            throw new UnreadableInput("an element far from the others");
        } catch (IllegalStateException noSuchForm) {
            // A number or a day is taken for a form with fields where its element comes under a name like
            // numbers[0].field.
            throw new UnreadableInput("fields of what has none");
        }
    }

    /** A box that is not ticked comes as nothing: that is a no, and no fault. */
    private BindingResult inForm(Object form, String name, BindingResult faults, boolean restored) {
        BeanPropertyBindingResult result = new BeanPropertyBindingResult(form, name);
        result.initConversion(conversions);
        Set<String> boxes = Arrays.stream(form.getClass().getRecordComponents())
                .filter(component -> component.getType() == boolean.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        faults.getAllErrors().stream()
                .filter(fault -> !restored || fault instanceof FieldError field && field.isBindingFailure())
                .filter(fault -> !(fault instanceof FieldError field
                        && field.getRejectedValue() == null
                        && boxes.contains(field.getField())))
                .forEach(result::addError);
        return result;
    }

    /** Everything that is wrong is told at once; a component that could not be read is not called missing besides. */
    private void validate(Object form, BindingResult faults) {
        BeanPropertyBindingResult found = new BeanPropertyBindingResult(form, faults.getObjectName());
        validator.validate(form, found);
        found.getGlobalErrors().forEach(faults::addError);
        found.getFieldErrors().stream()
                .filter(fault -> !faults.hasFieldErrors(fault.getField()))
                .toList()
                .forEach(faults::addError);
    }

    private static @Nullable Object make(Class<?> type, BindingResult faults) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String component = components[i].getName();
            Object value = faults.hasFieldErrors(component) ? null : faults.getRawFieldValue(component);
            values[i] = ClassUtils.isAssignableValue(types[i], value) ? value : null;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return BeanUtils.instantiateClass(constructor, values);
        } catch (NoSuchMethodException | BeanInstantiationException notWithoutThem) {
            return null;
        }
    }
}
