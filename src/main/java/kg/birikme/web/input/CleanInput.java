package kg.birikme.web.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.web.PastedTable;
import kg.birikme.web.Secrets;
import kg.birikme.web.UnreadableInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cleans what is typed once for all on its way in, before anybody reads it: every field of every form and address, each
 * element of a list, the name typed at sign-in. Passwords and codes stay as they are, and pasted tables keep their cells apart. A NUL is typed by nobody: refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class CleanInput extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Clean(request), response);
    }

    private static final class Clean extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> cleaned;
        private @Nullable Map<String, String[]> source;

        Clean(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterMap().get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = getParameterMap().get(name);
            return values == null ? null : values.clone();
        }

        /** Read again where another dispatch has added something. */
        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> raw = super.getParameterMap();
            Map<String, String[]> known = cleaned;
            if (known == null || source != raw) {
                Map<String, String[]> fresh = new LinkedHashMap<>();
                raw.forEach((name, values) -> fresh.put(checked(name), clean(name, values)));
                known = Collections.unmodifiableMap(fresh);
                cleaned = known;
                source = raw;
            }
            return known;
        }

        private static String[] clean(String name, String[] values) {
            UnaryOperator<String> cleaning = name.equals(PastedTable.FIELD)
                    ? PastedTable::visible
                    : Secrets.isSecret(name) ? UnaryOperator.identity() : KyrgyzText::visible;
            return Arrays.stream(values).map(Clean::checked).map(cleaning).toArray(String[]::new);
        }

        private static String checked(String text) {
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableInput("NUL in a field");
            }
            return text;
        }
    }
}
