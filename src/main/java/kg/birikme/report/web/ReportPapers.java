package kg.birikme.report.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.birikme.handin.WorkStatus;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Table;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.people.People;
import kg.birikme.report.domain.AcceptedSheet;
import kg.birikme.report.domain.AssociationFigures;
import kg.birikme.report.domain.AssociationPages.AssociationPage;
import kg.birikme.report.domain.AssociationPages.Council;
import kg.birikme.report.domain.AssociationPages.CouncilPage;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportFigures;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPages.ReportPage;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of reports: F10 of a member, F13a of the association, and that to the pedagogical council. */
@Component
public class ReportPapers {

    private static final int OPEN_LINES = 3;

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private final MessageSource messages;
    private final Schools schools;
    private final People people;
    private final Clock clock;

    ReportPapers(MessageSource messages, Schools schools, People people, Clock clock) {
        this.messages = messages;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    Paper report(ReportPage page, Language language) {
        Wording words = new Wording(messages, language, "");
        ReportContent content = page.content();
        AcceptedSheet sheet = page.head().sheet();
        PaperBuilder paper = begin(
                        words.say("report.paper.title"),
                        words.say(
                                        page.head().nameKey(),
                                        String.valueOf(page.head().quarter())) + ", "
                                + words.say("report.year", page.year().label()),
                        page.head().sheet(),
                        words)
                .draft(!page.head().status().handedIn())
                .facts(
                        fact("report.member", sheet == null ? page.head().name().full() : sheet.name(), words),
                        fact("report.class", sheet == null ? page.head().classLabel() : sheet.schoolClass(), words),
                        fact("report.paper.pupils", pair(content.pupilsStart(), content.pupilsEnd()), words),
                        fact("report.girlsAndBoys", pair(content.girls(), content.boys()), words));
        Stream.of(ReportPart.values()).filter(ReportPart::table).forEach(part -> part(paper, part, content, words));
        if (!content.of(ReportPart.PLAN).isEmpty()) {
            planItems(paper, content, words);
        }
        return ownWork(paper, page, words)
                .paragraph(words.say("report.difficulties") + ":", content.difficulties())
                .paragraph(words.say("report.proposals") + ":", content.proposals())
                .signature(Signature.of(
                                words.say("report.paper.teacher"),
                                sheet == null ? page.head().name().signature() : PersonName.signatureOf(sheet.name()))
                        .dated(day(page.head().submittedAt())))
                .signature(accepted(
                        chairs(page) ? "report.paper.accepted.deputy" : "report.paper.accepted",
                        page.head().status(),
                        page.head().decidedByName(),
                        page.head().acceptedAt(),
                        words))
                .build();
    }

    private void part(PaperBuilder paper, ReportPart part, ReportContent content, Wording words) {
        paper.heading(words.say("report.part." + part)).table(table -> {
            table.column("№", 6, Align.CENTER)
                    .column(words.say("report.day"), 14, Align.CENTER)
                    .column(words.say("report.title." + part), 34)
                    .column(words.say("report.form." + part), 18)
                    .column(words.say("report.pupils." + part), 10, Align.CENTER)
                    .column(words.say("report.result"), 18);
            int[] row = {0};
            content.of(part)
                    .forEach(line -> table.row(
                            String.valueOf(++row[0]),
                            line.day() == null ? "" : SchoolDates.shortDate(line.day()),
                            line.title(),
                            line.form(),
                            number(line.pupils()),
                            line.result()));
            return table.blankRows(row[0] == 0 ? 2 : 0);
        });
    }

    /** What of the plan it tells of (R1); a report that names nothing prints as it always did. */
    private static void planItems(PaperBuilder paper, ReportContent content, Wording words) {
        paper.heading(words.say("report.part.PLAN")).table(table -> {
            table.column("№", 6, Align.CENTER)
                    .column(words.say("report.form.PLAN"), 16)
                    .column(words.say("report.title.PLAN"), 48)
                    .column(words.say("report.result"), 30);
            int[] row = {0};
            content.of(ReportPart.PLAN)
                    .forEach(line -> table.row(String.valueOf(++row[0]), line.form(), line.title(), line.result()));
            return table;
        });
    }

    private PaperBuilder ownWork(PaperBuilder paper, ReportPage page, Wording words) {
        ReportContent content = page.content();
        ReportFigures figures = page.figures();
        String talks = Stream.concat(
                        page.talks().stream().map(ReportPapers::talk),
                        content.talks().lines().filter(line -> !line.isBlank()))
                .collect(Collectors.joining("; "));
        return paper.heading(words.say("report.ownWork"))
                .facts(
                        fact("report.figure.attended", figures.attended() + " / " + figures.meetings(), words),
                        fact("report.talks", talks, words),
                        fact("report.figure.held", String.valueOf(figures.held()), words),
                        fact("report.figure.visited", String.valueOf(figures.visited()), words),
                        fact("report.topic", page.topic(), words),
                        fact("report.courses", content.courses(), words),
                        fact("report.individualWork", number(content.individualWork()), words),
                        fact("report.figure.answered", figures.answered() + " / " + figures.recommendations(), words));
    }

    /** «08.10.2026, № 2 жыйын: …». */
    private static String talk(ReportLine line) {
        String where = Stream.of(line.day() == null ? "" : SchoolDates.shortDate(line.day()), line.form())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? line.title() : where + ": " + line.title();
    }

    public Paper association(AssociationPage page, Language language) {
        Wording words = new Wording(messages, language, "");
        List<List<String>> figures = figureLines(page.figures());
        PaperBuilder paper = begin(
                        words.say("report.association"),
                        words.say("report.paper.association") + ", "
                                + words.say("report.year", page.year().label()),
                        page.sheet(),
                        words)
                .draft(!page.status().handedIn());
        if (page.heardAt() != null) {
            paper.fact(
                    words.say("report.heardAt"),
                    words.say("report.paper.heardAt", page.heardAt().toString()));
        }
        IntStream.range(0, page.words().size()).forEach(at -> {
            paper.heading((at + 1) + ". " + words.say("report.section." + (at + 1)));
            if (!figures.get(at).isEmpty()) {
                paper.table(table -> counted(table, figures.get(at), words));
            }
            section(paper, page.words().get(at));
        });
        return paper.signature(Signature.of(words.say("report.paper.chair"), nullable(page.submittedByName()))
                        .dated(day(page.submittedAt())))
                .signature(accepted(
                        "report.paper.accepted.deputy", page.status(), page.decidedByName(), page.acceptedAt(), words))
                .build();
    }

    private static Table.Builder counted(Table.Builder table, List<String> figures, Wording words) {
        table.column(words.say("report.paper.figure"), 80).column(words.say("report.paper.count"), 20, Align.CENTER);
        figures.stream()
                .map(figure -> figure.split("=", 2))
                .forEach(parts -> table.row(words.say("report.count." + parts[0]), parts[1]));
        return table;
    }

    /** The chair's words; lines for the pen where she has none. */
    private static void section(PaperBuilder paper, String text) {
        if (text.isEmpty()) {
            paper.blankLines(OPEN_LINES);
        } else {
            text.lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
        }
    }

    /** What is counted, by the sections of the report; {@code key=value}. */
    static List<List<String>> figureLines(AssociationFigures f) {
        return List.of(
                List.of("members=" + f.members()),
                List.of(),
                List.of(
                        "meetings=" + f.meetings(), "attendance=" + f.attendancePercent() + " %",
                        "recommendations=" + f.recommendations(), "recommendationsDone=" + f.recommendationsDone()),
                List.of("planItems=" + f.planItems(), "planDone=" + f.planDone()),
                List.of("openHours=" + f.openHours(), "events=" + f.events(), "analysed=" + f.analysed()),
                List.of(
                        "programmes=" + f.programmes(),
                        "selfAnalyses=" + f.selfAnalyses(),
                        "reportsAccepted=" + f.reportsAccepted()),
                List.of("consultations=" + f.consultations()),
                List.of(),
                List.of());
    }

    Paper council(CouncilPage page, Language language) {
        Wording words = new Wording(messages, language, "");
        Council council = page.council().orElse(null);
        return begin(
                        words.say("report.council"),
                        words.say("report.year", page.year().label()),
                        null,
                        words)
                .draft(council == null || council.outcome().isEmpty())
                .facts(
                        fact(
                                "report.heldOn",
                                council == null || council.heldOn() == null
                                        ? ""
                                        : SchoolDates.shortDate(council.heldOn()),
                                words),
                        fact("report.protocolNumber", council == null ? "" : council.protocolNumber(), words))
                .paragraph(words.say("report.council.words") + ":", council == null ? "" : council.words())
                .paragraph(words.say("report.outcome") + ":", council == null ? "" : council.outcome())
                .signature(Signature.of(
                                words.say("report.paper.chair"), council == null ? chair(page.year()) : council.by())
                        .dated(null))
                .build();
    }

    private Signature accepted(String post, WorkStatus status, String name, @Nullable Instant at, Wording words) {
        boolean done = status == WorkStatus.ACCEPTED;
        return Signature.of(words.say(post), done ? name : null).dated(done ? day(at) : null);
    }

    private PaperBuilder begin(String title, String of, @Nullable AcceptedSheet sheet, Wording words) {
        return Paper.in(words.language(), title, title)
                .topLine(
                        sheet == null ? schools.profile().fullName(words.language()) : sheet.school(words.language()),
                        null)
                .title(title.toUpperCase(words.language().locale()), of);
    }

    private Fact fact(String key, String value, Wording words) {
        return new Fact(words.say(key), value);
    }

    /** The chair accepts the members' reports; the deputy the chair's own. */
    private boolean chairs(ReportPage page) {
        LocalDate on = Objects.requireNonNullElse(day(page.head().acceptedAt()), LocalDate.now(clock));
        return people.isChair(page.head().member(), on);
    }

    private @Nullable String chair(YearView year) {
        return people.signatureOn(Role.CHAIR, year.atLatest(LocalDate.now(clock)));
    }

    /** «24 / 25»; a blank beside the slash where only one is known. */
    private static String pair(@Nullable Integer one, @Nullable Integer other) {
        return one == null && other == null ? "" : number(one) + " / " + number(other);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(BISHKEK).toLocalDate();
    }
}
