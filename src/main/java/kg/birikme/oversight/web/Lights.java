package kg.birikme.oversight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.birikme.oversight.Task;
import kg.birikme.oversight.domain.Reading;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Ask;
import kg.birikme.web.Light;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what the compass reads into the words of the page's language: what needs somebody first, what is in order apart. */
@Component
class Lights {

    /** What is worth a look, the gravest first. */
    private static final List<Tone> PROBLEMS = List.of(Tone.BAD, Tone.WARNING);

    /** The year's work in the order of the chair's four duties (R52), and where each part is found below the year, or from the root. */
    private static final List<Paper> PAPERS = List.of(
            new Paper(Duty.PLAN, "plan", "/years/%s/plan", false),
            new Paper(Duty.PREPARE, "quarter", "/years/%s/meetings", false),
            new Paper(Duty.PREPARE, "activity", "/years/%s/activities", false),
            new Paper(Duty.CONDUCT, "protocol", "/years/%s/protocols", false),
            new Paper(Duty.CONDUCT, "recommendation", "/years/%s/recommendations?tab=all", false),
            new Paper(Duty.ANALYSE, "programme", "/years/%s/growth", false),
            new Paper(Duty.ANALYSE, "selfAnalysis", "/years/%s/growth", false),
            new Paper(Duty.ANALYSE, "report", "/years/%s/reports", false),
            new Paper(Duty.ANALYSE, "analysis", "/analyses", true),
            new Paper(Duty.ANALYSE, "archive", "/archive", true));

    /** What the chair answers for, in this order (R52): planning, preparing, conducting and analysing the work. */
    enum Duty {
        PLAN,
        PREPARE,
        CONDUCT,
        ANALYSE
    }

    private final MessageSource messages;

    Lights(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A kind of the year's papers.
     *
     * @param late whether its time comes at the year's end only
     */
    private record Paper(Duty duty, String topic, String place, boolean late) {}

    /** What somebody has to do something about, the gravest first. */
    List<Light> problems(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> PROBLEMS.contains(reading.tone()))
                .sorted(Comparator.comparing(reading -> PROBLEMS.indexOf(reading.tone())))
                .map(this::of)
                .toList();
    }

    /** What is in order or under way; how the quarters stand the line of the year shows. */
    List<Light> healthy(List<Reading> readings) {
        return readings.stream()
                .filter(reading ->
                        !PROBLEMS.contains(reading.tone()) && !reading.topic().equals("quarter"))
                .map(this::of)
                .toList();
    }

    /** The year's papers, each with how it stands at its worst; those of its end when their time has come. */
    List<Light> papers(List<Reading> readings, String slug) {
        return PAPERS.stream()
                .filter(paper -> paper.duty() != Duty.PREPARE && hasCome(paper, readings))
                .map(paper -> light(paper, readings, slug))
                .toList();
    }

    /** The whole year's work by the chair's four duties, in their order (R52). */
    Map<Duty, List<Light>> duties(List<Reading> readings, String slug) {
        Map<Duty, List<Light>> duties = new EnumMap<>(Duty.class);
        PAPERS.stream()
                .filter(paper -> hasCome(paper, readings))
                .forEach(paper -> duties.computeIfAbsent(paper.duty(), none -> new ArrayList<>())
                        .add(light(paper, readings, slug)));
        return duties;
    }

    private static boolean hasCome(Paper paper, List<Reading> readings) {
        return !paper.late()
                || readings.stream().anyMatch(reading -> reading.topic().equals(paper.topic()));
    }

    private Light light(Paper paper, List<Reading> readings, String slug) {
        Tone tone = readings.stream()
                .filter(reading -> reading.topic().equals(paper.topic()))
                .map(Reading::tone)
                .min(Comparator.comparing(Lights::gravity))
                .orElse(Tone.GOOD);
        return new Light(
                tone,
                words("oversight.topic." + paper.topic()),
                words("oversight.stands." + tone),
                null,
                paper.place().formatted(slug));
    }

    private static int gravity(Tone tone) {
        return List.of(Tone.BAD, Tone.WARNING, Tone.GOING, Tone.QUIET, Tone.NOTE, Tone.GOOD)
                .indexOf(tone);
    }

    /** What is asked of the reader. */
    Ask of(Task task) {
        return new Ask(
                task.tone(),
                words(task.messageKey(), task.filling()),
                task.due() == null ? null : words(task.messageKey() + ".due", SchoolDates.shortDate(task.due())),
                words(task.messageKey() + ".act"),
                task.href());
    }

    private Light of(Reading reading) {
        Object[] filling = reading.arguments().stream().map(Lights::printed).toArray();
        return new Light(
                reading.tone(),
                words("oversight.topic." + reading.topic()),
                words(reading.stateKey(), filling),
                next(reading),
                reading.href());
    }

    private @Nullable String next(Reading reading) {
        if (reading.next() == null) {
            return null;
        }
        return reading.next() == Role.MEMBER
                ? words("oversight.next.members")
                : words("oversight.next", words("people.role." + reading.next()));
    }

    /** The words of a key in the language of the page. */
    String words(String key, Object... filling) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, filling, locale);
    }

    private static Object printed(Object argument) {
        return argument instanceof LocalDate day ? SchoolDates.shortDate(day) : String.valueOf(argument);
    }
}
