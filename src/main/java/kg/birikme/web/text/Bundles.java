package kg.birikme.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All words of all modules, read once at start into one map a language: a page looks a hundred words up, and a bundle for
 * each module would be searched for each of them. A word that a language lacks is told in Kyrgyz; the architecture tests
 * see to it that none is lacking. Words without arguments are printed as they stand, so that an apostrophe needs no
 * doubling there. What an argument brings along gives way to the sentence around it: a quotation inside a quotation gets the
 * inner marks, «Майрам “Алтын күз”», and initials or «г.» at the end of a sentence bring its full stop with them.
 */
final class Bundles extends AbstractMessageSource {

    private static final String ALL = "classpath*:messages/*.properties";

    /** Two stops and no more: three are an ellipsis. */
    private static final Pattern DOUBLE_STOP = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    private Bundles() {
        for (Language language : Language.values()) {
            words.put(language, new HashMap<>());
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** @throws IllegalStateException if two bundles define one key */
    static Bundles read() {
        Bundles bundles = new Bundles();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(ALL)) {
                bundles.add(resource);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundles;
    }

    private void add(Resource resource) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        Map<String, String> known = in(languageOf(String.valueOf(resource.getFilename())));
        for (String key : read.stringPropertyNames()) {
            if (known.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("two bundles define " + key);
            }
        }
    }

    private Map<String, String> in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static Language languageOf(String fileName) {
        for (Language language : Language.values()) {
            if (fileName.endsWith("_" + language.code() + ".properties")) {
                return language;
            }
        }
        return Language.KY;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String said = super.getMessageInternal(code, arguments, locale);
        return said == null || arguments == null || arguments.length == 0 ? said : settled(said);
    }

    private static String settled(String said) {
        String stopped = said.contains("..") ? DOUBLE_STOP.matcher(said).replaceAll(".") : said;
        int second = stopped.indexOf('«', stopped.indexOf('«') + 1);
        return second < 0 ? stopped : innerQuotes(stopped);
    }

    private static String innerQuotes(String said) {
        StringBuilder settled = new StringBuilder(said.length());
        int depth = 0;
        for (char sign : said.toCharArray()) {
            if (sign == '«') {
                depth++;
                settled.append(depth == 1 ? sign : '“');
            } else if (sign == '»' && depth > 0) {
                settled.append(depth == 1 ? sign : '”');
                depth--;
            } else {
                settled.append(sign);
            }
        }
        return settled.toString();
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String found = in(Language.of(locale)).get(code);
        return found != null ? found : in(Language.KY).get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Map<String, MessageFormat> known = Objects.requireNonNull(formats.get(Language.of(locale)));
        MessageFormat format = known.get(code);
        if (format == null) {
            String text = resolveCodeWithoutArguments(code, locale);
            if (text == null) {
                return null;
            }
            format = new MessageFormat(text, locale);
            known.put(code, format);
        }
        return format;
    }
}
