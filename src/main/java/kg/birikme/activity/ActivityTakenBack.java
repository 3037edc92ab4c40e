package kg.birikme.activity;

import kg.birikme.school.YearId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** An activity that was written down as held is taken back: it never took place, or is written down twice (R66). */
public record ActivityTakenBack(YearId year, int no, String title) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("activity.trace.takenBack", "/years/#" + year.value() + "/activities/" + no, title);
    }
}
