package kg.birikme.web.frame;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.web.Choices;
import kg.birikme.web.ClauseTitles;
import kg.birikme.web.KeptWords;
import kg.birikme.web.Tone;
import kg.birikme.web.asset.Assets;
import kg.birikme.web.text.Dates;
import org.springframework.stereotype.Component;

/**
 * What every template knows by name: {@code assets}, {@code dates}, {@code choices}, {@code tones}, {@code clauses},
 * {@code drafts}. They are variables, not beans asked
 * with {@code @}, since Thymeleaf lets no bean be asked in addresses and in the parameters of fragments.
 */
@Component
public class TemplateHelpers {

    private final Map<String, Object> helpers;

    TemplateHelpers(Assets assets, Dates dates, Choices choices, ClauseTitles clauses, KeptWords drafts) {
        this.helpers = Map.of(
                "assets", assets, "dates", dates, "choices", choices, "tones", tones(), "clauses", clauses, "drafts",
                drafts);
    }

    private static Map<String, Tone> tones() {
        return Arrays.stream(Tone.values()).collect(Collectors.toMap(Tone::name, Function.identity()));
    }

    /** The helpers by name. */
    public Map<String, Object> byName() {
        return helpers;
    }
}
