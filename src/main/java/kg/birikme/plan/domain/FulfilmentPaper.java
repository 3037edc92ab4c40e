package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Table;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.UnplannedWork;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The statement on the plan's fulfilment in one quarter, for the deputy (F21, R13). */
@Component
public class FulfilmentPaper {

    private static final int ROWS_FOR_UNPLANNED = 3;
    private static final int LAST_QUARTER = 4;

    private final Schools schools;
    private final People people;
    private final List<UnplannedWork> unplanned;
    private final MessageSource messages;

    FulfilmentPaper(Schools schools, People people, List<UnplannedWork> unplanned, MessageSource messages) {
        this.schools = schools;
        this.people = people;
        this.unplanned = List.copyOf(unplanned);
        this.messages = messages;
    }

    /** What was to be done in the quarter, or through the whole year, and how it stands. */
    public Paper of(PlanPage page, int quarter, Language language) {
        List<ItemView> items = page.items().stream()
                .filter(item -> concerns(item, page, quarter))
                .toList();
        List<UnplannedWork.Done> done = unplanned.stream()
                .flatMap(source ->
                        source.between(page.year(), first(page.year(), quarter), last(page.year(), quarter)).stream())
                .toList();
        SchoolProfile school = schools.profile();
        Map<Role, OfficeHolder> offices = people.officesOn(page.today());
        Wording words = new Wording(messages, language, "");
        return Paper.in(language, words.say("plan.fulfilment.title"), words.say("plan.fulfilment.subject"))
                .topLine(school.fullName(language), null)
                .addressee(new Fact(
                        words.say("plan.fulfilment.to"),
                        Stream.of(words.say("plan.paper.post.deputy"), name(offices.get(Role.DEPUTY_TEACHING)))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))))
                .title(
                        words.say("plan.fulfilment.title"),
                        words.say("plan.fulfilment.of", page.year().label(), String.valueOf(quarter)))
                .table(table -> beside(rows(table, items, page, language, words), done, words))
                .paragraph(words.say(
                        "plan.fulfilment.total",
                        items.size(),
                        count(items, DoneState.NONE),
                        count(items, DoneState.DONE),
                        count(items, DoneState.PARTLY),
                        count(items, DoneState.UNDER_WAY),
                        count(items, DoneState.NOT_DONE)))
                .signature(words.say("plan.paper.chair"), name(offices.get(Role.CHAIR)))
                .build();
    }

    /** The days before lessons begin belong to the first quarter, the holidays to the quarter before them. */
    private static LocalDate first(YearView year, int quarter) {
        return quarter == 1 ? year.start() : year.quarter(quarter).start();
    }

    private static LocalDate last(YearView year, int quarter) {
        return quarter == LAST_QUARTER
                ? year.end()
                : year.quarter(quarter + 1).start().minusDays(1);
    }

    private static boolean concerns(ItemView item, PlanPage page, int quarter) {
        PlanTerm term = item.content().term();
        return term != null
                && term.quarterIn(page.year()).map(number -> number == quarter).orElse(true);
    }

    private static Table.Builder rows(
            Table.Builder table, List<ItemView> items, PlanPage page, Language language, Wording words) {
        table.column("№", 6, Align.CENTER)
                .column(words.say("plan.paper.content"), 30)
                .column(words.say("plan.item.term"), 15, Align.CENTER)
                .column(words.say("plan.item.responsible"), 25)
                .column(words.say("plan.fulfilment.how"), 24);
        for (ItemView item : items) {
            table.row(
                    String.valueOf(item.number()),
                    item.content().content(),
                    term(item, language),
                    responsible(item, page, words),
                    mark(item, words));
        }
        return table;
    }

    /** What was done beside the plan; rows for the pen where the records know of nothing. */
    private static Table.Builder beside(Table.Builder table, List<UnplannedWork.Done> done, Wording words) {
        table.group(words.say("plan.fulfilment.beside"));
        for (UnplannedWork.Done one : done) {
            table.row("", one.content(), SchoolDates.shortDate(one.on()), one.by(), one.result());
        }
        return done.isEmpty() ? table.blankRows(ROWS_FOR_UNPLANNED) : table;
    }

    private static String term(ItemView item, Language language) {
        PlanTerm term = item.content().term();
        return term == null ? "" : term.text(language);
    }

    private static String responsible(ItemView item, PlanPage page, Wording words) {
        Stream<String> group = item.content().group() == null
                ? Stream.empty()
                : Stream.of(words.say("plan.group." + item.content().group()));
        Stream<String> named = item.content().responsible().stream()
                .map(page.names()::get)
                .filter(Objects::nonNull)
                .map(name -> name.signature());
        return Stream.concat(group, named).collect(Collectors.joining(", "));
    }

    /** What nobody has marked stays empty for the pen. */
    private static String mark(ItemView item, Wording words) {
        ItemView.Mark mark = item.mark();
        if (mark.state() == DoneState.NONE) {
            return "";
        }
        String on = mark.on() == null ? "" : ", " + SchoolDates.shortDate(mark.on());
        String why = mark.reason().isEmpty() ? "" : ": " + mark.reason();
        return words.say("plan.done." + mark.state()) + on + why;
    }

    private static long count(List<ItemView> items, DoneState state) {
        return items.stream().filter(item -> item.mark().state() == state).count();
    }

    private static @Nullable String name(@Nullable OfficeHolder holder) {
        return holder == null ? null : holder.name().signature();
    }
}
