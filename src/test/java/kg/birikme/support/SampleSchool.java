package kg.birikme.support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.database.SchoolCopy;
import kg.birikme.demo.DemoPeople;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;

/**
 * The school of the sample data, founded anew for each test under an id of its own: years 2022 to 2026, staff, members,
 * chair and secretary, other associations. Its plan and its meetings are for the test to make.
 *
 * <p>The first of each moment of the clock is founded by every step; those after it are copies of its rows, whose trail begins
 * with the test.
 */
public final class SampleSchool {

    private final DemoPeople people;
    private final SchoolCopy copies;
    private final MutableClock clock;
    private final Map<Instant, Original> originals = new HashMap<>();

    SampleSchool(DemoPeople people, SchoolCopy copies, MutableClock clock) {
        this.people = people;
        this.copies = copies;
        this.clock = clock;
    }

    private record Original(DemoCast cast, SchoolCopy.Rows rows) {}

    /** Founds the school and leaves it; work goes on inside {@link SchoolContext#within}. */
    public synchronized DemoCast found() {
        Original original = originals.get(clock.instant());
        if (original == null) {
            DemoCast cast = foundByEveryStep();
            originals.put(clock.instant(), new Original(cast, copies.of(cast.school())));
            return cast;
        }
        SchoolId school = new SchoolId(UUID.randomUUID());
        UnaryOperator<UUID> ids = ids(original.cast().school(), school);
        copies.write(original.rows(), ids);
        return new DemoCast(
                school,
                original.cast().people().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> new StaffId(ids.apply(one.getValue().value())))),
                original.cast().associations().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> new OtherAssociationId(
                                        ids.apply(one.getValue().value())))));
    }

    /** Founds it as a school is founded, with the trail of all that was done. */
    public DemoCast foundByEveryStep() {
        return SchoolContext.within(new SchoolId(UUID.randomUUID()), people::found);
    }

    /** Founds the school and does the work within it. */
    public void within(Consumer<DemoCast> work) {
        DemoCast cast = found();
        SchoolContext.within(cast.school(), () -> work.accept(cast));
    }

    /** The year 2026/27 of the school of the moment. */
    public YearId year() {
        return people.year(2026);
    }

    /** The years keep the ids by which {@link DemoPeople} knows them, everything else gets one of the school's own. */
    private UnaryOperator<UUID> ids(SchoolId from, SchoolId to) {
        Map<UUID, UUID> known = new HashMap<>(Map.of(from.value(), to.value()));
        Stream.of(2022, 2024, 2025, 2026).forEach(year -> known.put(yearOf(from, year), yearOf(to, year)));
        return id -> Objects.requireNonNullElseGet(
                known.get(id), () -> UUID.nameUUIDFromBytes((to.value() + " " + id).getBytes(StandardCharsets.UTF_8)));
    }

    private UUID yearOf(SchoolId school, int year) {
        return SchoolContext.within(school, () -> people.year(year).value());
    }
}
