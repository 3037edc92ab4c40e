package kg.birikme.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A page's template with a flat map under its variables. Thymeleaf keeps them as attributes of the request, thousands of
 * reads and writes for one page, and each of them would go through the wrappers of all the filters.
 */
public class PageView extends ThymeleafView {

    @Override
    protected void renderFragment(
            Set<String> fragments, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        super.renderFragment(fragments, model, new FlatRequest(request), response);
    }

    /** The request with attributes of its own: what a template writes there, nobody else ever sees. */
    private static final class FlatRequest extends HttpServletRequestWrapper {

        private final Map<String, Object> attributes = new HashMap<>();

        FlatRequest(HttpServletRequest request) {
            super(request);
            for (String name : Collections.list(request.getAttributeNames())) {
                attributes.put(name, request.getAttribute(name));
            }
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(attributes.keySet());
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                attributes.remove(name);
            } else {
                attributes.put(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }
    }
}
