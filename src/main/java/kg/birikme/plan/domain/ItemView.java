package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.domain.ItemReader.CheckedItem;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An item as pages and papers show it.
 *
 * @param line    its identity through all revisions
 * @param number  its number in the plan as printed, running through all sections
 * @param ordinal its place in its section, from 1
 * @param version of the item in this revision
 * @param mark    the mark of fulfilment of its line
 */
public record ItemView(UUID id, UUID line, int number, int ordinal, ItemContent content, int version, Mark mark) {

    /**
     * @param source  what the mark follows from, where no person set it by hand
     * @param version of the line
     */
    public record Mark(DoneState state, @Nullable LocalDate on, String reason, String source, String by, int version) {}

    public PlanSection section() {
        return content.section();
    }

    /** Whether the term has passed and nobody has said how it went. */
    public boolean late(LocalDate today, YearView year) {
        return open() && lastDay(year).filter(last -> last.isBefore(today)).isPresent();
    }

    /** Whether nobody has said yet how it went. */
    boolean open() {
        return mark.state() == DoneState.NONE || mark.state() == DoneState.UNDER_WAY;
    }

    /** The last day of its term; none where the term is put in words or missing. */
    Optional<LocalDate> lastDay(YearView year) {
        return Optional.ofNullable(content.term()).flatMap(term -> term.lastDay(year));
    }

    /** As other modules know it. */
    public PlanItemChoice choice() {
        return new PlanItemChoice(
                line,
                section(),
                number,
                content.content(),
                content.kind(),
                content.form(),
                content.term(),
                content.responsible(),
                content.group());
    }

    /** Whether there is something to do for it in the quarter: its term lies in it, or goes through it. */
    public boolean within(QuarterView quarter, YearView year) {
        PlanTerm term = content.term();
        if (term == null || term.kind() == PlanTerm.Kind.WORDS) {
            return false;
        }
        boolean over = term.lastDay(year)
                .filter(last -> last.isBefore(quarter.start()))
                .isPresent();
        return !over
                && term.quarterIn(year)
                        .map(number -> number == quarter.number())
                        .orElse(true);
    }

    /** Whether the person answers for it, alone, among others or as one of the members. */
    public boolean concerns(Actor actor) {
        return content.responsible().contains(actor.staff()) || content.group() != null && actor.is(Role.MEMBER);
    }

    CheckedItem checked() {
        return new CheckedItem(id, number, content.section(), content.form(), content.term(), content.hasResponsible());
    }
}
