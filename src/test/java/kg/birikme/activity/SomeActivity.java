package kg.birikme.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activities of tests: the one place that knows all that is said of one. */
public final class SomeActivity {

    private SomeActivity() {}

    /** One day, beside the plan, nobody's class. */
    public static ActivityDetails of(ActivityKind kind, String title, LocalDate day, boolean open) {
        return of(kind, title, "", day, null, null, "", SchoolClass.none(), null, open);
    }

    /** As a form would say it, without a programme. */
    public static ActivityDetails of(
            ActivityKind kind,
            String title,
            String form,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalTime time,
            String place,
            SchoolClass schoolClass,
            @Nullable UUID planLine,
            boolean open) {
        return new ActivityDetails(kind, title, form, from, until, time, place, schoolClass, planLine, "", open);
    }
}
