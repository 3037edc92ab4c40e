package kg.birikme.people.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.people.Deeds;
import kg.birikme.people.Office;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Guards what has happened: no date is moved across what somebody attended, agreed or signed in that capacity. */
@Component
class Past {

    private final List<Deeds> sources;
    private final Clock clock;

    Past(List<Deeds> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).withNano(0);
    }

    Instant moment() {
        return clock.instant();
    }

    /**
     * Refuses a last day before something that the person did.
     *
     * @throws RuleViolation naming the deed and its day
     */
    void checkLastDay(StaffId person, Capacity capacity, LocalDate lastDay, Clause clause, String field) {
        LocalDate first = lastDay.plusDays(1);
        if (!first.isAfter(today())) {
            check(person, capacity, first, today(), clause, field);
        }
    }

    /** As {@link #checkLastDay}, for the days from the first to the last. */
    void check(StaffId person, Capacity capacity, LocalDate first, LocalDate last, Clause clause, String field) {
        deed(person, capacity, first, last).ifPresent(deed -> {
            throw new RuleViolation(clause, "people.refusal.happened", SchoolDates.shortDate(deed.on()), words(deed))
                    .at(field);
        });
    }

    private Optional<Deed> deed(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return sources.stream()
                .flatMap(source -> source.of(person, capacity, first, last).stream())
                .max(Comparator.comparing(Deed::on));
    }

    static Capacity of(Office office) {
        return office == Office.SECRETARY ? Capacity.SECRETARY : Capacity.CHAIR;
    }

    private static MessageSourceResolvable words(Deed deed) {
        return new DefaultMessageSourceResolvable(
                new String[] {deed.messageKey()}, deed.arguments().toArray());
    }
}
