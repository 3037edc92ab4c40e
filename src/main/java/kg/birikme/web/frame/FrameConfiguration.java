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
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives the frame to pages only: a redirect, a paper or a fragment for htmx asks the database nothing for it. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {

    private static final String NAME = "frame";
    private static final int TEMPLATES = 2_000;
    private static final int EXPRESSIONS = 20_000;

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

    /**
     * Whatever was read of a template stays read. By itself Thymeleaf keeps 200 templates and 500 expressions, a sixth of ours: on
     * a server that shows one page after another most would be parsed, and compiled, over and over.
     */
    @Autowired
    void keepTemplates(SpringTemplateEngine engine) {
        StandardCacheManager caches = new StandardCacheManager();
        caches.setTemplateCacheMaxSize(TEMPLATES);
        caches.setExpressionCacheMaxSize(EXPRESSIONS);
        caches.setExpressionCacheUseSoftReferences(false);
        engine.setCacheManager(caches);
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
