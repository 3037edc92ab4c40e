package kg.birikme.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thymeleaf.cache.ExpressionCacheKey;
import org.thymeleaf.cache.ICache;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Nothing that a template holds is parsed a second time. */
class KeptTemplatesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[\\w:-]+=\"([^\"]*[$#@*]\\{[^\"]*)\"");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    @Test
    void everyExpressionHasItsPlace() throws IOException {
        new FrameConfiguration(null).keepTemplates(engine);
        Set<String> expressions = new HashSet<>();
        for (Path template : templates()) {
            EXPRESSION
                    .matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(expressions::add);
        }
        assertThat(expressions).hasSizeGreaterThan(1_000);
        ICache<ExpressionCacheKey, Object> cache =
                engine.getConfiguration().getCacheManager().getExpressionCache();
        // As Thymeleaf reads it, and as Spring does.
        for (String reader : List.of("thymeleaf", "spring")) {
            expressions.forEach(one -> cache.put(new ExpressionCacheKey(reader, one), one));
        }
        assertThat(expressions)
                .allMatch(one -> cache.get(new ExpressionCacheKey("thymeleaf", one)) != null
                        && cache.get(new ExpressionCacheKey("spring", one)) != null);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
