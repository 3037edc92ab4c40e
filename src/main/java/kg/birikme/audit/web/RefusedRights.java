package kg.birikme.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.birikme.audit.domain.SecurityLog;
import kg.birikme.shared.SchoolContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes each answer 403 to somebody who has signed in. The log is looked up late: the pages' set-up comes before the database's. */
@Component
class RefusedRights implements HandlerInterceptor, WebMvcConfigurer {

    private final ObjectProvider<SecurityLog> log;

    RefusedRights(ObjectProvider<SecurityLog> log) {
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
        if (response.getStatus() == HttpStatus.FORBIDDEN.value()
                && pattern != null
                && SchoolContext.current().isPresent()) {
            log.getObject().rightRefused(request.getMethod() + " " + pattern);
        }
    }
}
