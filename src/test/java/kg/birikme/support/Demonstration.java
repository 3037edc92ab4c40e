package kg.birikme.support;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.demo.DemoSchool;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration school as it stands on 22.11.2026, with an account for each role. Built once for all tests of a
 * context, since building takes seconds: tests look at it and change nothing.
 */
public final class Demonstration {

    private final DemoSchool school;
    private final DemoAccounts accounts;
    private final MutableClock clock;
    private final AtomicInteger told;
    private @Nullable DemoCast built;

    Demonstration(DemoSchool school, DemoAccounts accounts, MutableClock clock, AtomicInteger told) {
        this.told = told;
        this.school = school;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether building told of as many parts as it had announced. */
    public boolean toldOfEachPart() {
        cast();
        return told.get() == school.parts();
    }

    /** The people of the demonstration; the first call builds it. */
    public synchronized DemoCast cast() {
        DemoCast cast = built;
        if (cast == null) {
            cast = SchoolContext.within(new SchoolId(UUID.randomUUID()), () -> {
                DemoCast made = school.build();
                accounts.open(made);
                return made;
            });
            clock.reset();
            built = cast;
        }
        return cast;
    }
}
