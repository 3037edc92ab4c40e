package kg.birikme.report.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.HeldActivity;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.meeting.Meetings;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.Plans;
import kg.birikme.report.ReportKind;
import kg.birikme.report.domain.FigureTaker.Span;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads what the house knows of a member's time, so that she types none of it again (R48, R49, R53): what she held, on what she
 * spoke, her topic, and what her reports on the quarters before tell. Its few words are Kyrgyz, as all records are.
 */
@Component
class KnownReader {

    private static final int LAST_QUARTER = 4;

    private final Activities activities;
    private final Meetings meetings;
    private final Growth growth;
    private final ReportReader reports;
    private final Plans plans;
    private final MessageSource messages;

    KnownReader(
            Activities activities,
            Meetings meetings,
            Growth growth,
            ReportReader reports,
            Plans plans,
            MessageSource messages) {
        this.activities = activities;
        this.meetings = meetings;
        this.growth = growth;
        this.reports = reports;
        this.plans = plans;
        this.messages = messages;
    }

    /**
     * What a report begins with.
     *
     * @param lines   rows that come from records
     * @param numbers under which number in addresses each of those records stands
     * @param content all of it as a report
     * @param topic   of self-education; empty where there is none
     */
    record Known(List<ReportLine> lines, Map<UUID, Integer> numbers, ReportContent content, String topic) {}

    /** Five SQL statements; for half a year and a year, which gather the rows of the quarters, six. */
    Known of(YearView year, ReportKind kind, @Nullable Integer quarter, StaffId member) {
        Span span = Span.of(year, kind, quarter);
        List<HeldActivity> held = activities.heldBy(year.id(), member);
        List<Meetings.Talk> talks = meetings.talksOf(year.id(), member);
        List<ReportLine> recorded = lines(held, talks, span);
        List<ReportLine> items = items(year.id(), member);
        Set<UUID> worked = held.stream()
                .filter(one -> one.planLine() != null && span.contains(one.from()))
                .map(HeldActivity::planLine)
                .collect(Collectors.toSet());
        List<ReportLine> lines = joined(recorded, items);
        List<ReportLine> begun = joined(
                recorded,
                items.stream().filter(line -> worked.contains(line.planLine())).toList());
        Map<UUID, Integer> numbers = new HashMap<>();
        held.forEach(one -> numbers.put(one.id().value(), one.no()));
        talks.forEach(talk -> numbers.put(talk.meeting().value(), talk.no()));
        ReportContent content = beginning(year.id(), kind, quarter, member, begun);
        return new Known(lines, numbers, content.withCourses(courses(content, span, member)), topic(year, member));
    }

    /** What the quarters tell of courses, and those of her own records that none of them tells of (R36). */
    private String courses(ReportContent content, Span span, StaffId member) {
        List<String> words = new ArrayList<>();
        if (!content.courses().isEmpty()) {
            words.add(content.courses());
        }
        growth.courses(span.from(), span.until()).stream()
                .filter(course ->
                        course.person().equals(member) && !content.courses().contains(course.name()))
                .map(CourseFact::line)
                .forEach(words::add);
        String all = String.join("\n", words);
        return all.length() <= ReportContent.OWN_WORK_MAX ? all : content.courses();
    }

    /** The rows that come from records. */
    List<ReportLine> lines(YearView year, ReportKind kind, @Nullable Integer quarter, StaffId member) {
        return joined(
                lines(
                        activities.heldBy(year.id(), member),
                        meetings.talksOf(year.id(), member),
                        Span.of(year, kind, quarter)),
                items(year.id(), member));
    }

    private static List<ReportLine> joined(List<ReportLine> some, List<ReportLine> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The items of the plan of which the member may tell: her own, and those that are everybody's (R1). */
    private List<ReportLine> items(YearId year, StaffId member) {
        return plans.itemChoices(year).stream()
                .filter(item -> item.kind() != ItemKind.MEETING && (item.isOf(member) || item.group() != null))
                .map(this::line)
                .toList();
    }

    private ReportLine line(PlanItemChoice item) {
        return new ReportLine(
                ReportPart.PLAN,
                null,
                KyrgyzText.within(item.content(), ReportLine.TITLE_MAX),
                say("report.record.planItem", String.valueOf(item.number())),
                null,
                "",
                null,
                null,
                item.line());
    }

    /** The records from which rows of the member's may come, whatever the quarter. */
    Set<UUID> sources(YearId year, StaffId member) {
        Set<UUID> sources = new HashSet<>();
        activities.heldBy(year, member).forEach(held -> sources.add(held.id().value()));
        meetings.talksOf(year, member)
                .forEach(talk -> sources.add(talk.meeting().value()));
        items(year, member).forEach(line -> sources.add(Objects.requireNonNull(line.planLine())));
        return sources;
    }

    /** The topic of her self-education (R47); empty where no programme is handed in. */
    String topic(YearView year, StaffId member) {
        return growth.programmes(year).stream()
                .filter(one -> one.member().equals(member) && one.status().handedIn())
                .map(ProgrammeFact::topic)
                .findFirst()
                .orElse("");
    }

    private List<ReportLine> lines(List<HeldActivity> held, List<Meetings.Talk> talks, Span span) {
        return Stream.concat(
                        held.stream().filter(one -> span.contains(one.from())).map(this::line),
                        talks.stream().filter(talk -> span.contains(talk.day())).map(this::line))
                .toList();
    }

    private ReportLine line(HeldActivity held) {
        return new ReportLine(
                held.kind() == ActivityKind.OPEN_CLASS_HOUR ? ReportPart.CLASS_HOUR : ReportPart.EVENT,
                held.from(),
                KyrgyzText.within(held.title(), ReportLine.TITLE_MAX),
                KyrgyzText.within(form(held), ReportLine.FORM_MAX),
                held.pupils(),
                KyrgyzText.within(held.result(), ReportLine.RESULT_MAX),
                held.id().value(),
                null,
                null);
    }

    /** «ачык класстык саат, дебат, 7-А». */
    private String form(HeldActivity held) {
        String kind = say("activity.kind." + held.kind()).toLowerCase(Locale.forLanguageTag("ky"));
        boolean shown = held.open() && held.kind() != ActivityKind.OPEN_CLASS_HOUR;
        return Stream.of(shown ? say("report.record.open", kind) : kind, held.form(), held.classLabel())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private ReportLine line(Meetings.Talk talk) {
        LocalDate day = talk.day();
        String where = say("report.record.meeting", String.valueOf(talk.number()));
        String title = KyrgyzText.within(talk.title(), ReportLine.TITLE_MAX);
        return new ReportLine(
                ReportPart.TALK,
                day,
                title,
                where,
                null,
                "",
                null,
                talk.meeting().value(),
                null);
    }

    /** A quarter begins where the one before it ended; half a year and a year gather their quarters. */
    private ReportContent beginning(
            YearId year, ReportKind kind, @Nullable Integer quarter, StaffId member, List<ReportLine> recorded) {
        int upTo = switch (kind) {
            case QUARTER -> (quarter == null ? 1 : quarter) - 1;
            case HALF_YEAR -> 2;
            case YEAR -> LAST_QUARTER;
        };
        List<ReportContent> before = upTo == 0 ? List.of() : reports.quarters(year, member, upTo);
        if (before.isEmpty()) {
            return ReportContent.beginning(recorded);
        }
        ReportContent last = before.get(before.size() - 1);
        return kind == ReportKind.QUARTER
                ? new ReportContent(last.pupilsEnd(), null, last.girls(), last.boys(), null, recorded, "", "", "", "")
                : gathered(before, last, reports.quarterLines(year, member, upTo), recorded);
    }

    private static ReportContent gathered(
            List<ReportContent> quarters, ReportContent last, List<ReportLine> told, List<ReportLine> recorded) {
        List<ReportLine> lines = new ArrayList<>();
        told.stream()
                .filter(line -> line.planLine() == null || lines.stream().noneMatch(line::tellsOf))
                .forEach(lines::add);
        recorded.stream().filter(line -> told.stream().noneMatch(line::tellsOf)).forEach(lines::add);
        List<Integer> work = quarters.stream()
                .map(ReportContent::individualWork)
                .filter(Objects::nonNull)
                .toList();
        return new ReportContent(
                quarters.get(0).pupilsStart(),
                last.pupilsEnd(),
                last.girls(),
                last.boys(),
                work.isEmpty()
                        ? null
                        : work.stream().mapToInt(Integer::intValue).sum(),
                lines,
                joined(quarters, ReportContent::talks, ReportContent.OWN_WORK_MAX),
                joined(quarters, ReportContent::courses, ReportContent.OWN_WORK_MAX),
                joined(quarters, ReportContent::difficulties, ReportContent.TEXT_MAX),
                joined(quarters, ReportContent::proposals, ReportContent.TEXT_MAX));
    }

    /** Her own words, one below the other; nothing where all of them would not fit: no word is cut off unseen. */
    private static String joined(List<ReportContent> quarters, Function<ReportContent, String> words, int most) {
        String all = quarters.stream()
                .map(words)
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.length() <= most ? all : "";
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.KY.locale());
    }
}
