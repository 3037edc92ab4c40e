package kg.birikme.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives the frame to pages only: a redirect, a paper or a fragment for htmx asks the database nothing for it. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {

    private static final String NAME = "frame";

    private final FrameBuilder builder;

    FrameConfiguration(FrameBuilder builder) {
        this.builder = builder;
    }

    /** Also: a form that was taken answers 303, so that reloading the next page sends nothing twice. */
    @Autowired
    void prepareViews(ThymeleafViewResolver views, TemplateHelpers helpers) {
        views.setViewClass(PageView.class);
        views.setRedirectHttp10Compatible(false);
        helpers.byName().forEach(views::addStaticVariable);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView page) {
                if (page != null && isPage(page.getViewName())) {
                    Frame frame = builder.build(request);
                    if (frame != null) {
                        page.addObject(NAME, frame);
                    }
                }
            }
        });
    }

    private static boolean isPage(@Nullable String view) {
        return view != null && !view.startsWith("redirect:") && !view.startsWith("forward:") && !view.contains("::");
    }
}
