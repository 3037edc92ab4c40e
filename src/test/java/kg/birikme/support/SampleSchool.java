package kg.birikme.support;

import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.demo.DemoPeople;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;

/**
 * The school of the sample data, founded anew for each test under an id of its own: years 2022 to 2026, staff, members,
 * chair and secretary, other associations. Its plan and its meetings are for the test to make.
 */
public final class SampleSchool {

    private final DemoPeople people;

    SampleSchool(DemoPeople people) {
        this.people = people;
    }

    /** Founds the school and leaves it; work goes on inside {@link SchoolContext#within}. */
    public DemoCast found() {
        return SchoolContext.within(new SchoolId(UUID.randomUUID()), people::found);
    }

    /** Founds the school and does the work within it. */
    public void within(Consumer<DemoCast> work) {
        SchoolContext.within(new SchoolId(UUID.randomUUID()), () -> work.accept(people.found()));
    }

    /** The year 2026/27 of the school of the moment. */
    public YearId year() {
        return people.year(2026);
    }
}
