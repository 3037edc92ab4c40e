package kg.birikme.activity.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.domain.ActivityPages.DetailPage;
import kg.birikme.activity.domain.ActivityRow;
import kg.birikme.activity.domain.ActivityRow.Person;
import kg.birikme.activity.domain.Sheet;
import kg.birikme.activity.domain.SheetView;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Stamp;
import kg.birikme.paper.SystemMark;
import kg.birikme.paper.Table;
import kg.birikme.people.OfficeHolder;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of activities: a visitor's analysis (F12) and the schedule of open class hours (F18). */
@Component
class ActivityPapers {

    private static final int LINES = 2;

    private final MessageSource messages;
    private final Clock clock;

    ActivityPapers(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** F18 for the notice board, month after month; the deputy's stamp waits for a pen. */
    Paper schedule(
            YearView year,
            List<ActivityRow> hours,
            SchoolProfile school,
            Map<Role, OfficeHolder> offices,
            Language language) {
        return Paper.in(language, say(language, "schedule"), say(language, "scheduleSubject"))
                .topLine(school.fullName(language), null)
                .stamps(
                        null,
                        null,
                        Stamp.signed(
                                say(language, "approve"),
                                say(language, "deputy"),
                                name(offices.get(Role.DEPUTY_TEACHING)),
                                null))
                .title(say(language, "schedule"), say(language, "year", year.label()))
                .table(table -> rows(table, hours, language))
                .signature(say(language, "chair"), name(offices.get(Role.CHAIR)))
                .build();
    }

    private Table.Builder rows(Table.Builder table, List<ActivityRow> hours, Language language) {
        table.column("№", 6, Table.Align.CENTER)
                .column(say(language, "month"), 10)
                .column(say(language, "date"), 15)
                .column(say(language, "class"), 6, Table.Align.CENTER)
                .column(say(language, "teacher"), 26)
                .column(say(language, "theme"), 32)
                .column(say(language, "form"), 17);
        @Nullable Month month = null;
        int number = 0;
        for (ActivityRow hour : hours) {
            String ofMonth = hour.from().getMonth() == month
                    ? ""
                    : SchoolDates.month(hour.from().getMonthValue(), language);
            month = hour.from().getMonth();
            String day = SchoolDates.shortDate(hour.from())
                    + (hour.details().time() == null
                            ? ""
                            : " " + SchoolDates.time(hour.details().time()));
            table.row(
                    String.valueOf(++number),
                    ofMonth,
                    day,
                    hour.schoolClass().label(),
                    names(hour.holders()),
                    hour.title(),
                    hour.details().form());
        }
        return table;
    }

    /** F12: one visitor's sheet, or an empty one for a pen. */
    Paper analysis(DetailPage page, @Nullable SheetView sheet, SchoolProfile school, Language language) {
        ActivityRow row = page.row();
        Sheet words = sheet == null ? Sheet.blank() : sheet.sheet();
        String title = title(row.kind());
        PaperBuilder paper = Paper.in(language, say(language, title), say(language, title + "Subject"))
                .topLine(school.fullName(language), null)
                .title(say(language, title))
                .facts(head(row, language))
                .table(table -> criteria(table, words, language));
        part(paper, "activity.strengths", words.strengths(), sheet == null, language);
        part(paper, "activity.shortcomings", words.shortcomings(), sheet == null, language);
        part(paper, "activity.advice", words.advice(), sheet == null, language);
        return signatures(paper, row, sheet, language).build();
    }

    private static String title(ActivityKind kind) {
        return switch (kind) {
            case LESSON_VISIT -> "lesson";
            case CLASS_VISIT -> "classVisit";
            case OPEN_CLASS_HOUR -> "analysis";
            default -> "event";
        };
    }

    private Fact[] head(ActivityRow row, Language language) {
        return new Fact[] {
            new Fact(say(language, "date"), SchoolDates.shortDate(row.from())),
            new Fact(say(language, "class"), row.schoolClass().label()),
            new Fact(say(language, row.kind().visit() ? "visited" : "holder"), names(row.holders())),
            new Fact(say(language, "theme"), row.title()),
            new Fact(say(language, "form"), row.details().form()),
            new Fact(
                    say(language, "pupils"),
                    row.outcome().pupils() == null ? "" : row.outcome().pupils().toString()),
            new Fact(say(language, "visitors"), names(row.visitors()))
        };
    }

    private Table.Builder criteria(Table.Builder table, Sheet sheet, Language language) {
        table.column("№", 5, Table.Align.CENTER)
                .column(say(language, "criterion"), 46)
                .column(say(language, "opinion"), 37)
                .column(say(language, "mark"), 12, Table.Align.CENTER);
        for (int at = 0; at < Sheet.CRITERIA; at++) {
            Short mark = sheet.marks().get(at);
            table.row(
                    String.valueOf(at + 1),
                    text(language, "activity.criterion." + (at + 1)),
                    sheet.words().get(at),
                    mark == null ? "" : mark.toString());
        }
        return table;
    }

    private void part(PaperBuilder paper, String key, String words, boolean blank, Language language) {
        paper.paragraph(text(language, key) + ":", blank || !words.isEmpty() ? words : "—");
        if (blank) {
            paper.blankLines(LINES);
        }
    }

    private PaperBuilder signatures(PaperBuilder paper, ActivityRow row, @Nullable SheetView sheet, Language language) {
        Signature author = Signature.of(say(language, "analysed"), sheet == null ? null : sheet.authorName());
        Signature teacher = Signature.of(say(language, "seen"), row.holders().isEmpty() ? null : names(row.holders()));
        List<Signature> lines = new ArrayList<>();
        if (sheet == null || sheet.handedInAt() == null) {
            lines.add(author.dated(null));
        } else {
            LocalDate day = day(sheet.handedInAt());
            lines.add(author.dated(day).withMark(new SystemMark(sheet.authorName(), day)));
        }
        @Nullable Instant seen = sheet == null ? null : sheet.seenAt();
        lines.add(
                seen == null
                        ? teacher.dated(null)
                        : teacher.dated(day(seen)).withMark(new SystemMark(names(row.holders()), day(seen))));
        lines.forEach(paper::signature);
        return paper;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private static String names(List<Person> people) {
        return people.stream().map(person -> person.name().signature()).collect(Collectors.joining(", "));
    }

    private static @Nullable String name(@Nullable OfficeHolder holder) {
        return holder == null ? null : holder.name().signature();
    }

    private String say(Language language, String key, Object... values) {
        return text(language, "activity.paper." + key, values);
    }

    private String text(Language language, String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}
