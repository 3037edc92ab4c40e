package kg.birikme.classplan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.classplan.domain.ClassPlanRow;
import kg.birikme.classplan.domain.ClassPlanView;
import kg.birikme.handin.WorkHead;
import kg.birikme.handin.WorkStatus;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.SystemMark;
import kg.birikme.paper.Table;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A class teacher's plan of upbringing work as a paper (R25, R70). */
@Component
public class ClassPlanPapers {

    private static final int QUARTERS = 4;
    private static final int EMPTY_ROWS = 3;

    private final MessageSource messages;
    private final Clock clock;

    ClassPlanPapers(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public Paper plan(YearView year, ClassPlanView plan, Language language) {
        Wording words = new Wording(messages, language, "");
        WorkHead head = plan.head();
        String title = words.say("classplan.paper.title");
        PaperBuilder paper = Paper.in(language, title, title)
                .topLine(plan.school(language), null)
                .title(title.toUpperCase(language.locale()), words.say("classplan.paper.year", year.label()))
                .draft(head.status() == WorkStatus.DRAFT)
                .facts(
                        new Fact(words.say("classplan.teacher"), head.name().full()),
                        new Fact(words.say("classplan.class"), plan.classLabel()),
                        new Fact(words.say("classplan.aim"), plan.content().aim()));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            List<ClassPlanRow> rows = plan.content().of(quarter);
            paper.heading(words.say("classplan.quarter", String.valueOf(quarter)))
                    .table(table -> rows(table, rows, words));
        }
        return sign(paper, head, words).build();
    }

    private static Table.Builder rows(Table.Builder table, List<ClassPlanRow> rows, Wording words) {
        table.column("№", 6, Align.CENTER)
                .column(words.say("classplan.what"), 40)
                .column(words.say("classplan.when"), 17)
                .column(words.say("classplan.direction"), 20)
                .column(words.say("classplan.audience"), 17);
        for (int at = 0; at < rows.size(); at++) {
            ClassPlanRow row = rows.get(at);
            table.row(String.valueOf(at + 1), row.what(), when(row), row.direction(), row.audience());
        }
        for (int at = rows.size(); at < EMPTY_ROWS && rows.isEmpty(); at++) {
            table.row("", "", "", "", "");
        }
        return table;
    }

    /** The day, the term, or both. */
    private static String when(ClassPlanRow row) {
        String day = row.day() == null ? "" : SchoolDates.shortDate(row.day());
        return day.isEmpty() || row.term().isEmpty() ? day + row.term() : day + ", " + row.term();
    }

    private PaperBuilder sign(PaperBuilder paper, WorkHead head, Wording words) {
        Signature teacher =
                Signature.of(words.say("classplan.paper.teacher"), head.name().signature());
        Instant handedIn = head.submittedAt();
        paper.signature(
                handedIn == null
                        ? teacher.dated(null)
                        : teacher.dated(day(handedIn))
                                .withMark(new SystemMark(head.name().signature(), day(handedIn))));
        boolean accepted = head.status() == WorkStatus.ACCEPTED;
        @Nullable Instant decided = accepted ? head.decidedAt() : null;
        Signature chair = Signature.of(words.say("classplan.paper.accepted"), accepted ? head.decidedByName() : null);
        return paper.signature(
                decided == null
                        ? chair.dated(null)
                        : chair.dated(day(decided)).withMark(new SystemMark(head.decidedByName(), day(decided))));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
