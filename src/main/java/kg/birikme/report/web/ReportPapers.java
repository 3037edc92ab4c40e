package kg.birikme.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import kg.birikme.handin.WorkStatus;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Table.Align;
import kg.birikme.report.domain.AcceptedSheet;
import kg.birikme.report.domain.AssociationFigures;
import kg.birikme.report.domain.AssociationPages.AssociationPage;
import kg.birikme.report.domain.AssociationPages.Council;
import kg.birikme.report.domain.AssociationPages.CouncilPage;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportFigures;
import kg.birikme.report.domain.ReportPages.ReportPage;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of reports: F10 of a member, F13a of the association, and that to the pedagogical council. */
@Component
public class ReportPapers {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private final MessageSource messages;
    private final Schools schools;

    ReportPapers(MessageSource messages, Schools schools) {
        this.messages = messages;
        this.schools = schools;
    }

    Paper report(ReportPage page, Language language) {
        ReportContent content = page.content();
        AcceptedSheet sheet = page.head().sheet();
        PaperBuilder paper = begin(
                        say(
                                page.head().nameKey(),
                                language,
                                String.valueOf(page.head().quarter())),
                        page.year(),
                        page.head().sheet(),
                        language)
                .draft(!page.head().status().handedIn())
                .facts(
                        fact("report.member", sheet == null ? page.head().name().full() : sheet.name(), language),
                        fact("report.class", sheet == null ? page.head().classLabel() : sheet.schoolClass(), language),
                        fact("report.pupilsStart", number(content.pupilsStart()), language),
                        fact("report.pupilsEnd", number(content.pupilsEnd()), language),
                        fact("report.girls", number(content.girls()), language),
                        fact("report.boys", number(content.boys()), language));
        for (ReportPart part : ReportPart.values()) {
            part(paper, part, content, language);
        }
        return ownWork(paper, content, page.figures(), language)
                .paragraph(say("report.difficulties", language) + ":", content.difficulties())
                .paragraph(say("report.proposals", language) + ":", content.proposals())
                .signature(Signature.of(
                                say("report.paper.teacher", language),
                                sheet == null ? page.head().name().signature() : PersonName.signatureOf(sheet.name()))
                        .dated(day(page.head().submittedAt())))
                .signature(accepted(
                        page.head().status(),
                        page.head().decidedByName(),
                        page.head().acceptedAt(),
                        language))
                .build();
    }

    private void part(PaperBuilder paper, ReportPart part, ReportContent content, Language language) {
        paper.heading(say("report.part." + part, language)).table(table -> {
            table.column("№", 6, Align.CENTER)
                    .column(say("report.day", language), 14, Align.CENTER)
                    .column(say("report.title", language), 34)
                    .column(say("report.form", language), 18)
                    .column(say("report.pupils", language), 10, Align.CENTER)
                    .column(say("report.result", language), 18);
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

    private PaperBuilder ownWork(PaperBuilder paper, ReportContent content, ReportFigures figures, Language language) {
        return paper.heading(say("report.ownWork", language))
                .facts(
                        fact("report.figure.attended", figures.attended() + " / " + figures.meetings(), language),
                        fact("report.talks", content.talks(), language),
                        fact("report.figure.held", String.valueOf(figures.held()), language),
                        fact("report.figure.visited", String.valueOf(figures.visited()), language),
                        fact("report.courses", content.courses(), language),
                        fact("report.individualWork", number(content.individualWork()), language),
                        fact(
                                "report.figure.answered",
                                figures.answered() + " / " + figures.recommendations(),
                                language));
    }

    public Paper association(AssociationPage page, Language language) {
        List<List<String>> figures = figureLines(page.figures());
        PaperBuilder paper = begin(say("report.association", language), page.year(), page.sheet(), language)
                .draft(!page.status().handedIn());
        IntStream.range(0, page.words().size()).forEach(at -> {
            paper.heading((at + 1) + ". " + say("report.section." + (at + 1), language));
            figures.get(at).forEach(key -> {
                String[] parts = key.split("=", 2);
                paper.fact(say("report.count." + parts[0], language), parts[1]);
            });
            if (!page.words().get(at).isEmpty()) {
                paper.paragraph(page.words().get(at));
            }
        });
        return paper.signature(Signature.of(say("report.paper.chair", language), nullable(page.submittedByName()))
                        .dated(day(page.submittedAt())))
                .signature(accepted(page.status(), page.decidedByName(), page.acceptedAt(), language))
                .build();
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
        Council council = page.council().orElse(null);
        return begin(say("report.council", language), page.year(), null, language)
                .draft(council == null || council.outcome().isEmpty())
                .facts(
                        fact(
                                "report.heldOn",
                                council == null || council.heldOn() == null
                                        ? ""
                                        : SchoolDates.shortDate(council.heldOn()),
                                language),
                        fact("report.protocolNumber", council == null ? "" : council.protocolNumber(), language))
                .paragraph(say("report.council.words", language) + ":", council == null ? "" : council.words())
                .paragraph(say("report.outcome", language) + ":", council == null ? "" : council.outcome())
                .signature(Signature.of(say("report.paper.chair", language), council == null ? null : council.by())
                        .dated(null))
                .build();
    }

    private Signature accepted(WorkStatus status, String name, @Nullable Instant at, Language language) {
        boolean done = status == WorkStatus.ACCEPTED;
        return Signature.of(say("report.paper.accepted", language), done ? name : null)
                .dated(done ? day(at) : null);
    }

    private PaperBuilder begin(String title, YearView year, @Nullable AcceptedSheet sheet, Language language) {
        return Paper.in(language, title, title)
                .topLine(sheet == null ? schools.profile().fullName(language) : sheet.school(language), null)
                .title(title.toUpperCase(language.locale()), say("report.year", language, year.label()));
    }

    private Fact fact(String key, String value, Language language) {
        return new Fact(say(key, language), value);
    }

    private String say(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
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
