package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.classplan.domain.ClassPlanContent;
import kg.birikme.classplan.domain.ClassPlanRow;
import kg.birikme.classplan.domain.ClassPlanService;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Class teachers' plans of the year that runs: most accepted, one returned, one waiting for the chair, one not written. */
public class DemoClassPlans implements DemoChapter {

    private static final int ORDER = 39;
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final ClassPlanService plans;

    public DemoClassPlans(ClassPlanService plans) {
        this.plans = plans;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        if (year.back() == 0) {
            Sample sample = DemoData.read("class-plans.json", Sample.class);
            sample.plans().forEach(plan -> play(cast, year, plan, sample.rows(), clock));
        }
    }

    private void play(DemoCast cast, DemoYear year, Plan plan, List<ClassPlanRow> rows, Consumer<LocalDateTime> clock) {
        UUID id = UUID.randomUUID();
        StaffId teacher = cast.person(plan.by());
        clock.accept(year.day(plan.on()).atTime(EVENING));
        Acting.as(teacher, () -> plans.submit(year.id(), id, 0, new ClassPlanContent(plan.aim(), rows)));
        // Nobody accepts her own.
        StaffId reader = teacher.equals(cast.chair()) ? cast.person("S02") : cast.chair();
        LocalDate accepted = plan.accepted();
        LocalDate returned = plan.returned();
        if (accepted != null) {
            clock.accept(year.day(accepted).atTime(EVENING));
            Acting.as(reader, () -> plans.accept(id, 1));
        }
        if (returned != null) {
            clock.accept(year.day(returned).atTime(EVENING));
            Acting.as(reader, () -> plans.giveBack(id, 1, plan.said()));
        }
    }

    record Sample(List<ClassPlanRow> rows, List<Plan> plans) {}

    record Plan(
            String by,
            LocalDate on,
            String aim,
            @Nullable LocalDate accepted,
            @Nullable LocalDate returned,
            @Nullable String remark) {

        String said() {
            return remark == null ? "" : remark;
        }
    }
}
