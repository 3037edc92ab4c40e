package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.analysis.domain.AnalysisContent.Explained;
import kg.birikme.analysis.domain.FigureSections.FigureSection;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisView;
import kg.birikme.analysis.domain.YearFigures.EventLine;
import kg.birikme.analysis.domain.YearFigures.MeetingLine;
import kg.birikme.analysis.domain.YearFigures.Undone;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.SystemMark;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.seal.PaperCode;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets the analysis as form F13 (R11): twelve sections, the deputy's signature, «Таанышты» of chair and director. */
@Component
public class YearAnalysisPaper {

    private static final int OPEN_LINES = 4;

    private final MessageSource messages;

    YearAnalysisPaper(MessageSource messages) {
        this.messages = messages;
    }

    /** The paper; a draft says on every page that it is one, a signed one bears the mark of the signature. */
    public Paper of(AnalysisView view, Language language) {
        return new Sheet(view, messages, language).paper();
    }

    /** One print: everything in the one language. */
    private static final class Sheet {

        private final AnalysisView view;
        private final AnalysisContent content;
        private final Language language;
        private final Wording wording;
        private final String year;

        Sheet(AnalysisView view, MessageSource messages, Language language) {
            this.view = view;
            this.content = view.content();
            this.language = language;
            this.wording = new Wording(messages, language, "");
            this.year = SchoolDates.yearLabel(content.year());
        }

        Paper paper() {
            PaperBuilder paper = Paper.in(language, paperWord("name"), paperWord("subject", year))
                    .draft(view.signature() == null)
                    .topLine(content.school().full(language), null)
                    .titleOf(paperWord("title.of", year), paperWord("title"), null)
                    .sides(
                            SchoolDates.longDate(content.on(), language),
                            content.school().place(language));
            FigureSections.of(content).forEach(section -> figures(paper, section));
            explanations(paper);
            words(paper, 9, content.achievements());
            words(paper, 10, content.shortcomings());
            words(paper, 11, content.conclusion());
            words(paper, 12, content.nextTasks());
            paper.signature(deputy());
            paper.minorHeading(paperWord("seen"));
            paper.signature(seen(Role.CHAIR, "chair")).signature(seen(Role.DIRECTOR, "director"));
            if (view.signature() != null) {
                String code = PaperCode.of(view.signature().hash());
                paper.proof(code).proven(code, view.signature().at());
            }
            return paper.build();
        }

        private void figures(PaperBuilder paper, FigureSection section) {
            paper.minorHeading(heading(section.number()));
            if (section.number() == 2) {
                topic(paper, section);
                return;
            }
            paper.table(table -> {
                table.column(paperWord("figure"), 6)
                        .column(year, 3, Align.CENTER)
                        .column(yearBefore(), 3, Align.CENTER);
                section.lines().forEach(line -> table.row(word(line.labelKey()), line.value(), line.before()));
                return table;
            });
            switch (section.number()) {
                case 3 -> meetings(paper, content.figures().meetings().held());
                case 4 -> undone(paper, content.figures().plan().undone());
                case 5 -> events(paper, content.figures().events().kinds());
                default -> {}
            }
        }

        private String yearBefore() {
            @Nullable String before = content.yearBefore();
            return before == null ? paperWord("before") : SchoolDates.yearLabel(before);
        }

        /** Its figures are words: they stand under one another, that of the year before where it was another. */
        private void topic(PaperBuilder paper, FigureSection section) {
            for (FigureSection.Line line : section.lines()) {
                paper.fact(word(line.labelKey()), line.value());
                if (content.before() != null && !line.before().equals(line.value())) {
                    paper.fact(paperWord("inYear", word(line.labelKey()), yearBefore()), line.before());
                }
            }
            tasks(paper, content.figures().topic().tasks());
        }

        private void tasks(PaperBuilder paper, List<String> tasks) {
            if (!tasks.isEmpty()) {
                paper.paragraph(paperWord("tasks"), "").numbered(tasks);
            }
        }

        private void meetings(PaperBuilder paper, List<MeetingLine> held) {
            if (held.isEmpty()) {
                return;
            }
            paper.table(table -> {
                table.column("№", 1, Align.CENTER)
                        .column(word("analysis.meeting.date"), 3, Align.CENTER)
                        .column(word("analysis.meeting.theme"), 6)
                        .column(word("analysis.meeting.attendance"), 3, Align.CENTER)
                        .column(word("analysis.meeting.recommendations"), 3, Align.CENTER)
                        .column(word("analysis.meeting.carriedOut"), 3, Align.CENTER)
                        .column(word("analysis.meeting.overdue"), 3, Align.CENTER);
                held.forEach(line -> table.row(
                        text(line.number()),
                        date(line.date()),
                        line.theme(),
                        line.attendance() + " %",
                        text(line.recommendations()),
                        text(line.carriedOut()),
                        text(line.overdue())));
                return table;
            });
        }

        private void undone(PaperBuilder paper, List<Undone> undone) {
            if (undone.isEmpty()) {
                return;
            }
            paper.table(table -> {
                table.column("№", 1, Align.CENTER)
                        .column(word("analysis.undone.content"), 6)
                        .column(word("analysis.undone.state"), 3)
                        .column(word("analysis.undone.reason"), 5);
                undone.forEach(one -> table.row(
                        text(one.number()), one.content(), word("analysis.undone." + one.state()), one.reason()));
                return table;
            });
        }

        private void events(PaperBuilder paper, List<EventLine> kinds) {
            paper.table(table -> {
                table.column(word("analysis.events.kind"), 5);
                for (int quarter = 1; quarter <= 4; quarter++) {
                    table.column(word("analysis.quarter." + quarter), 2, Align.CENTER);
                }
                table.column(word("analysis.events.total"), 2, Align.CENTER);
                kinds.forEach(line -> table.row(
                        word("analysis.kind." + line.kind()),
                        text(line.quarters().get(0)),
                        text(line.quarters().get(1)),
                        text(line.quarters().get(2)),
                        text(line.quarters().get(3)),
                        text(line.total())));
                return table;
            });
            if (!content.figures().events().classes().isEmpty()) {
                paper.fact(
                        word("analysis.events.classes"),
                        String.join(", ", content.figures().events().classes()));
            }
        }

        private void explanations(PaperBuilder paper) {
            if (content.explanations().isEmpty()) {
                return;
            }
            paper.minorHeading(word("analysis.breaches"));
            for (Explained one : content.explanations()) {
                paper.paragraph(
                        paperWord(
                                "breach",
                                word(one.breach().messageKey()),
                                one.breach().clause().number()),
                        one.words());
                one.reasons().forEach(reason -> paper.fact(word("analysis.breach.chair"), reason));
            }
        }

        private void words(PaperBuilder paper, int number, String words) {
            paper.minorHeading(heading(number));
            if (words.isEmpty()) {
                paper.blankLines(OPEN_LINES);
            } else {
                paper.paragraph(words);
            }
        }

        private Signature deputy() {
            AnalysisView.@Nullable Signature given = view.signature();
            Signature line = Signature.of(paperWord("deputy"), content.deputy());
            return given == null ? line.dated(null) : line.dated(given.on()).withMark(given.mark());
        }

        private Signature seen(Role office, String post) {
            return view.seenBy(office)
                    .map(one -> Signature.of(paperWord(post), one.name())
                            .dated(one.on())
                            .withMark(new SystemMark(one.name(), one.on())))
                    .orElseGet(() -> Signature.of(paperWord(post), null).dated(null));
        }

        private String heading(int number) {
            return number + ". " + word("analysis.section." + number);
        }

        private static String text(int number) {
            return String.valueOf(number);
        }

        private static String date(@Nullable LocalDate day) {
            return day == null ? "" : SchoolDates.shortDate(day);
        }

        private String paperWord(String key, Object... arguments) {
            return word("analysis.paper." + key, arguments);
        }

        private String word(String key, Object... arguments) {
            return wording.say(key, arguments);
        }
    }
}
