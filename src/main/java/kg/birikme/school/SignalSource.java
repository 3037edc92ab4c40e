package kg.birikme.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.birikme.shared.Actor;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What a module tells the home pages of a year: what waits and what is late in its records. */
@FunctionalInterface
public interface SignalSource {

    /** The signals for whoever looks. One SQL statement, or few, however many rows there are. */
    List<Signal> of(YearView year, Look look);

    /**
     * Who looks, and when.
     *
     * @param actor     who looks
     * @param everybody whether they may see what concerns others: where false, only what concerns the person is told
     */
    record Look(LocalDate today, Actor actor, boolean everybody) {

        /** Whether the looker is that person. */
        public boolean isOf(@Nullable StaffId person) {
            return person != null && actor.isPerson(person);
        }

        /** As parameters of a statement: {@code year} (its id), {@code today}, {@code actor}, {@code everybody}. */
        public Map<String, ?> parameters(YearView year) {
            return Map.of(
                    "year",
                    year.id().value(),
                    "today",
                    today,
                    "actor",
                    actor.staff().value(),
                    "everybody",
                    everybody);
        }
    }
}
