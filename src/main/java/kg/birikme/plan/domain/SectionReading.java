package kg.birikme.plan.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.plan.PlanSection;
import kg.birikme.shared.KyrgyzText;

/**
 * Knows a section of form F1 by the words of its heading; schools number theirs otherwise, so that a number counts only where it
 * stands alone. What fits two sections, or none, is not understood.
 */
final class SectionReading {

    private static final int LONGEST = 160;
    private static final Map<PlanSection, Pattern> WORDS = words();
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:болум|раздел|section) )?(iv|v|vi|vii|viii|ix|x)(?:[- .]*(?:болум|раздел|section)?)?");

    private SectionReading() {}

    private static Map<PlanSection, Pattern> words() {
        Map<PlanSection, Pattern> words = new EnumMap<>(PlanSection.class);
        put(words, PlanSection.MEETINGS, "жыйын(?:дар|ы|дын|$)|отурум|заседани|жыйналыш");
        put(words, PlanSection.ORGANISATION, "уюштуруу|организаци");
        put(
                words,
                PlanSection.OPEN_EVENTS,
                "ачык (?:класстык саат|иш|сабак|тарбия)|класстан тышкары|класстык саат|открыт\\p{L}+ (?:классн|мероприят|урок)|"
                        + "внеклассн|внеурочн|классны\\p{L}+ час");
        put(
                words,
                PlanSection.MASTERY,
                "чеберчилик|алдынкы тажрыйба|тажрыйба алмаш|квалификация|мастерств|передов\\p{L}+ (?:педагогическ\\p{L}+ )?опыт|"
                        + "обмен\\p{L}* опыт|повышени\\p{L}+ (?:квалификац|профессионал)");
        put(
                words,
                PlanSection.YOUNG,
                "жаш (?:адис|мугалим)|насаатчы|молод\\p{L}+ (?:специалист|учител|педагог)|наставнич");
        put(words, PlanSection.PARENTS, "ата ?-?энелер|ата-эне|родител|озун ?-?озу башкар|самоуправлени");
        put(words, PlanSection.CONTROL, "козомол|контрол|отчет (?:жана|и) |отчетност|внутришкольн");
        return words;
    }

    private static void put(Map<PlanSection, Pattern> words, PlanSection section, String stems) {
        words.put(section, Pattern.compile("(?:^|[^\\p{L}])(?:" + stems + ")", Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** The section that the heading means; nothing where it is none, or might be two. */
    static Optional<PlanSection> of(String heading) {
        String plain = KyrgyzText.fold(heading)
                .replaceAll("[«»\"()]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(plain.replaceAll("[ .:-]+$", ""));
        if (number.matches()) {
            for (PlanSection section : PlanSection.values()) {
                if (section.roman().equalsIgnoreCase(number.group(1))) {
                    return Optional.of(section);
                }
            }
        }
        List<PlanSection> fitting = new ArrayList<>();
        WORDS.forEach((section, stems) -> {
            if (stems.matcher(plain).find()) {
                fitting.add(section);
            }
        });
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
