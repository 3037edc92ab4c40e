package kg.birikme.plan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.plan.PlanId;
import kg.birikme.school.YearCarrying.Carried;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.By;
import kg.birikme.shared.Role;
import org.springframework.stereotype.Component;

/**
 * The plan's frame: meetings and standing work come round every year, so the chair finds them in the new year's draft. Theme,
 * days and single events stay hers to choose, and nothing is decided for her: the draft goes the whole way of R2.
 */
@Component
public class FrameGoesOn {

    private final PlanRepository plans;
    private final PlanSources sources;
    private final PlanDesk desk;
    private final People people;
    private final Clock clock;

    FrameGoesOn(PlanRepository plans, PlanSources sources, PlanDesk desk, People people, Clock clock) {
        this.plans = plans;
        this.sources = sources;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** What would go over. */
    public List<Carried> preview(YearView last) {
        int count = chair().isPresent() ? sources.frame(last).size() : 0;
        return List.of(new Carried("plan", count, List.of()));
    }

    /** Takes it over. */
    public void carry(YearView last, YearId next) {
        chair().filter(one -> !sources.frame(last).isEmpty()).ifPresent(chair -> {
            By by = desk.by();
            By drafter = new By(chair.staff(), chair.name().signature(), by.at(), by.now());
            Plan plan = plans.save(Plan.laidBefore(drafter, new PlanId(UUID.randomUUID()), next, by));
            sources.layFrame(plan, last, by.today());
        });
    }

    private Optional<OfficeHolder> chair() {
        return people.officeOn(Role.CHAIR, LocalDate.now(clock));
    }
}
