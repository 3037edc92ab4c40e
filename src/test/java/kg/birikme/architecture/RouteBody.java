package kg.birikme.architecture;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** A body that a route can bind: each parameter and each field of its form has a value of its type. */
final class RouteBody {

    private static final String ID = "00000000-0000-4000-8000-000000000001";

    private RouteBody() {}

    static MultiValueMap<String, String> of(HandlerMethod handler) {
        MultiValueMap<String, String> body = new LinkedMultiValueMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            Class<?> type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                add(body, String.valueOf(parameter.getParameterName()), type);
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class) && type.isRecord()) {
                for (RecordComponent field : type.getRecordComponents()) {
                    add(body, field.getName(), field.getType());
                }
            }
        }
        return body;
    }

    private static void add(MultiValueMap<String, String> body, String name, Class<?> type) {
        String value = value(type);
        if (!value.isEmpty()) {
            body.add(name, value);
        }
    }

    /** Nothing for lists and files: a form without them binds. */
    private static String value(Class<?> type) {
        if (type == UUID.class) {
            return ID;
        } else if (type == LocalDate.class) {
            return "2026-11-23";
        } else if (type == LocalTime.class) {
            return "14:00";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true";
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "1";
        } else if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return type == String.class ? "Сынак" : "";
    }
}
