package kg.birikme.school.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kg.birikme.school.QuarterView;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** An academic year with its four quarters, whose dates may move during the year. */
@Entity
@Table(name = "academic_year")
class AcademicYear {

    @Id
    private UUID id;

    private String slug = "";
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable LocalDate storedOn;

    @ElementCollection
    @CollectionTable(name = "quarter", joinColumns = @JoinColumn(name = "year_id"))
    @MapKeyColumn(name = "number")
    private Map<Integer, Days> quarters = new TreeMap<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AcademicYear() {}

    AcademicYear(UUID id, int firstCalendarYear, List<QuarterView> quarters) {
        this.id = id;
        this.slug = firstCalendarYear + "-" + (firstCalendarYear + 1);
        // The association's year begins in August: the meeting that considers the plan is often held before September.
        this.startsOn = LocalDate.of(firstCalendarYear, 8, 1);
        this.endsOn = LocalDate.of(firstCalendarYear + 1, 7, 31);
        checkOrder(quarters);
        quarters.forEach(quarter -> this.quarters.put(quarter.number(), new Days(quarter.start(), quarter.end())));
    }

    /**
     * Moves the quarters' dates. What past meetings were counted for stays, since each carries its quarter.
     *
     * @return what was moved
     * @throws InvalidInput if the dates overlap, leave the year or stand in the wrong order
     */
    List<QuarterMove> moveQuarters(List<QuarterView> wanted) {
        checkOrder(wanted);
        List<QuarterMove> moves = new ArrayList<>();
        for (QuarterView quarter : wanted) {
            Days before = Optional.ofNullable(quarters.get(quarter.number())).orElseThrow();
            Days after = new Days(quarter.start(), quarter.end());
            if (!before.equals(after)) {
                quarters.put(quarter.number(), after);
                moves.add(new QuarterMove(quarter.number(), before, after));
            }
        }
        return moves;
    }

    private void checkOrder(List<QuarterView> wanted) {
        LocalDate last = startsOn.minusDays(1);
        for (QuarterView quarter : wanted) {
            String field = "quarters[" + (quarter.number() - 1) + "].";
            if (!quarter.start().isAfter(last)) {
                throw new InvalidInput(field + "start", "school.year.refusal.quartersOverlap", quarter.number());
            }
            if (!quarter.end().isAfter(quarter.start())) {
                throw new InvalidInput(field + "end", "school.year.refusal.endBeforeStart");
            }
            last = quarter.end();
        }
        if (last.isAfter(endsOn)) {
            throw new InvalidInput("quarters[3].end", "school.year.refusal.outsideYear");
        }
    }

    UUID id() {
        return id;
    }

    boolean stored() {
        return storedOn != null;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** First and last day, both included. */
    @Embeddable
    record Days(
            @Column(name = "starts_on") LocalDate start,
            @Column(name = "ends_on") LocalDate end) {}

    /** One quarter's dates before and after a move. */
    record QuarterMove(int number, Days before, Days after) {}
}
