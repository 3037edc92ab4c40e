package kg.birikme.plan.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.domain.PlanDesk.Taken;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills a draft from what there is: an earlier year's plan, or the regulation's own catalogue. Repeating a choice adds
 * nothing twice.
 */
@Service
public class PlanSources {

    private final PlanReader plans;
    private final ItemReader items;
    private final PlanLineRepository lines;
    private final PlanDesk desk;
    private final Years years;
    private final People people;
    private final MessageSource messages;

    PlanSources(
            PlanReader plans,
            ItemReader items,
            PlanLineRepository lines,
            PlanDesk desk,
            Years years,
            People people,
            MessageSource messages) {
        this.plans = plans;
        this.items = items;
        this.lines = lines;
        this.desk = desk;
        this.years = years;
        this.people = people;
        this.messages = messages;
    }

    /**
     * An earlier year's plan, to choose from.
     *
     * @param proposals for items that name days: the days a year later
     */
    public record Source(YearView year, PlanHead head, List<ItemView> items, Map<UUID, PlanTerm> proposals) {

        /** The items of one section, in their order. */
        public List<ItemView> of(PlanSection section) {
            return items.stream().filter(item -> item.section() == section).toList();
        }
    }

    /** The plan that the year before worked by. */
    @Transactional(readOnly = true)
    public Optional<Source> yearBefore(YearView year) {
        return years.before(year)
                .flatMap(
                        before -> JpaPlans.working(plans.revisions(before.id())).map(head -> source(before, head)));
    }

    /** Of a year's working plan: the items that come round every year. What is held once, is chosen anew. */
    List<ItemView> frame(YearView year) {
        return JpaPlans.working(plans.revisions(year.id())).stream()
                .flatMap(head -> items.items(head.id()).stream())
                .filter(item -> item.content().kind() != ItemKind.EVENT)
                .toList();
    }

    /** Puts the frame of the year before into a new draft, with aim and tasks; days are left open. */
    void layFrame(Plan plan, YearView before, LocalDate today) {
        JpaPlans.working(plans.revisions(before.id())).ifPresent(head -> {
            Source source = source(before, head);
            CopyChoice choice = new CopyChoice(Set.of(), Set.of(), false, true);
            Set<StaffId> atWork = atWork(today);
            frame(before).forEach(item -> add(plan, item.id().toString(), carried(item, choice, source, atWork)));
            plan.write(texts(plan.texts(), head.texts(), choice));
        });
    }

    private Source source(YearView year, PlanHead head) {
        List<ItemView> all = items.items(head.id());
        Map<UUID, PlanTerm> proposals = all.stream()
                .filter(item ->
                        item.content().term() != null && item.content().term().dated())
                .collect(Collectors.toMap(
                        ItemView::id, item -> item.content().term().yearLater()));
        return new Source(year, head, all, proposals);
    }

    /**
     * Takes over what was chosen of the year before; those who have left the school are not taken along.
     *
     * @throws kg.birikme.shared.RuleViolation if the plan has been sent on (R2)
     */
    @Transactional
    public void copy(PlanId id, CopyChoice choice) {
        Taken taken = desk.take(id, PlanAction.EDIT);
        Plan plan = taken.plan();
        yearBefore(taken.year()).ifPresent(source -> {
            Set<StaffId> atWork = atWork(taken.by().today());
            source.items().stream()
                    .filter(item -> choice.items().contains(item.id()))
                    .forEach(item -> add(plan, item.id().toString(), carried(item, choice, source, atWork)));
            plan.write(texts(plan.texts(), source.head().texts(), choice));
        });
    }

    private Set<StaffId> atWork(LocalDate day) {
        return people.atWork(day).stream().map(PersonView::id).collect(Collectors.toSet());
    }

    private static ItemContent carried(ItemView item, CopyChoice choice, Source source, Set<StaffId> atWork) {
        PlanTerm proposal = source.proposals().get(item.id());
        @Nullable PlanTerm term = proposal == null ? item.content().term() : null;
        return item.content()
                .within(choice.dated().contains(item.id()) && proposal != null ? proposal : term)
                .by(item.content().responsible().stream()
                        .filter(atWork::contains)
                        .toList());
    }

    private static PlanTexts texts(PlanTexts now, PlanTexts before, CopyChoice choice) {
        return new PlanTexts(
                choice.theme() ? before.theme() : now.theme(),
                choice.aims() ? before.aim() : now.aim(),
                choice.aims() ? before.tasks() : now.tasks(),
                now.analysis());
    }

    /**
     * Adds what was chosen of the regulation's catalogue, in the language of the page; the chair answers for it until
     * somebody else is named.
     *
     * @throws kg.birikme.shared.RuleViolation if the plan has been sent on (R2)
     */
    @Transactional
    public void addFromCatalogue(PlanId id, Set<CatalogueItem> chosen, Locale locale) {
        Taken taken = desk.take(id, PlanAction.EDIT);
        StaffId chair = taken.by().person();
        chosen.stream().sorted().forEach(item -> add(taken.plan(), item.name(), content(item, chair, locale)));
    }

    private ItemContent content(CatalogueItem item, StaffId chair, Locale locale) {
        return new ItemContent(
                item.section(),
                item.event(),
                messages.getMessage(item.messageKey(), null, locale),
                "",
                item.form(),
                item.term(),
                item.group() == null ? List.of(chair) : List.of(),
                item.group(),
                messages.getMessage(item.messageKey() + ".result", null, locale),
                List.of(item.aim()),
                "");
    }

    /** The item's id follows from where it came from, so that choosing it again finds it there. */
    private void add(Plan plan, String origin, ItemContent content) {
        UUID item = UUID.nameUUIDFromBytes((plan.id().value() + "/" + origin).getBytes(StandardCharsets.UTF_8));
        if (!plan.has(item)) {
            PlanLine line = lines.save(new PlanLine(UUID.randomUUID(), plan.year()));
            plan.add(item, line.id(), content);
        }
    }

    /**
     * What is taken over from an earlier year's plan.
     *
     * @param items  the items
     * @param dated  those of them whose days, moved by a year, a person confirmed; other days are left open
     * @param theme  whether the theme comes along
     * @param aims   whether aim and tasks come along
     */
    public record CopyChoice(Set<UUID> items, Set<UUID> dated, boolean theme, boolean aims) {}
}
