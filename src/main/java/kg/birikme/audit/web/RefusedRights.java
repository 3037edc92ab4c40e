package kg.birikme.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.birikme.audit.domain.SecurityLog;
import kg.birikme.shared.SchoolContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes each answer 403 to somebody who has signed in. */
@Component
class RefusedRights implements HandlerInterceptor, WebMvcConfigurer {

    private final SecurityLog log;

    RefusedRights(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (response.getStatus() == HttpStatus.FORBIDDEN.value() && pattern != null && SchoolContext.current().isPresent()) {
            log.rightRefused(request.getMethod() + " " + pattern);
        }
    }
}
