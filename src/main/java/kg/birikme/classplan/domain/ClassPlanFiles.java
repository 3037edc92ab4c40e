package kg.birikme.classplan.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.file.FileGuard;
import kg.birikme.file.FileOwner;
import kg.birikme.file.FileRights;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** The file of a class teacher's plan: she adds and removes it while she writes, and whoever may read the plan reads it. */
@Component
public class ClassPlanFiles implements FileGuard {

    private static final String KIND = "classplan";

    private final ClassPlanRepository plans;
    private final Years years;
    private final CurrentActor currentActor;

    ClassPlanFiles(ClassPlanRepository plans, Years years, CurrentActor currentActor) {
        this.plans = plans;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** The plan as an owner of files. */
    public static FileOwner owner(UUID plan) {
        return new FileOwner(KIND, plan);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<FileRights> rights(UUID owner) {
        return plans.findById(owner).flatMap(this::rights);
    }

    private Optional<FileRights> rights(ClassPlan plan) {
        YearView year = years.get(plan.year());
        ClassPlanPermissions may =
                new ClassPlanPermissions(currentActor.get(), plan.writer(), plan.status(), year.stored());
        return may.mayRead()
                ? Optional.of(new FileRights(
                        may.mayWrite(), year.stored(), "/years/" + year.slug() + "/class-plans/" + plan.id()))
                : Optional.empty();
    }
}
