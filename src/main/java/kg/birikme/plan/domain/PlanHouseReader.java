package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.plan.PlanState;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.Plans;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of the plan. */
@Component
public class PlanHouseReader {

    private final JdbcClient jdbc;
    private final Plans plans;

    PlanHouseReader(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /**
     * What home pages learn of the plan: that there is none (R1, R44), or where its newest revision stands and whose step is next
     * (R2), with that role as the reference; whether any is in force, with its fulfilment in per cent; how many of its items are
     * late (R60).
     */
    public List<Signal> signals(YearView year, Look look) {
        if (!look.everybody()) {
            return List.of();
        }
        Actor actor = look.actor();
        Optional<PlanState> known = plans.state(year);
        if (known.isEmpty()) {
            return List.of(new Signal("planNone", null, Role.CHAIR.name(), year.due(year.start()), "")
                    .asked(PlanPermissions.mayStart(actor, year.stored())));
        }
        PlanState state = known.get();
        PlanStatus status = state.newest().status();
        String percent = String.valueOf(state.fulfilmentPercent());
        String next = state.actsNext().map(Role::name).orElse("");
        List<Signal> signals = new ArrayList<>();
        signals.add(new Signal("planStatus" + status, null, next, state.since(), percent)
                .asked(nextStep(status)
                        .filter(new PlanPermissions(actor, status, year.stored())::may)
                        .isPresent()));
        if (state.inForce()) {
            signals.add(new Signal("planInForce", null, "", state.since(), percent));
        }
        if (state.inForce() && state.late() > 0) {
            PlanPermissions may = new PlanPermissions(actor, PlanStatus.APPROVED, year.stored());
            signals.add(new Signal("planItemsLate", null, "", null, String.valueOf(state.late()))
                    .asked(may.may(PlanAction.MARK) && actor.is(Role.CHAIR)));
        }
        return signals;
    }

    /** The step that takes a revision on; none while a meeting has to be held, which asks by itself. */
    private static Optional<PlanAction> nextStep(PlanStatus status) {
        return switch (status) {
            case DRAFT -> Optional.of(PlanAction.PUT_BEFORE_MEETING);
            case RETURNED -> Optional.of(PlanAction.EDIT);
            case CONSIDERED -> Optional.of(PlanAction.SEND);
            case TO_AGREE -> Optional.of(PlanAction.AGREE);
            case TO_APPROVE -> Optional.of(PlanAction.APPROVE);
            case IN_MEETING, APPROVED, SUPERSEDED, DISCARDED -> Optional.empty();
        };
    }

    /** A year is stored with an approved plan (B17). */
    public List<ClosingGap> gaps(YearView year) {
        boolean inForce = jdbc.sql("select exists (select 1 from plan p where p.year_id = ? and p.status = 'APPROVED')")
                .param(year.id().value())
                .query(Boolean.class)
                .single();
        return inForce ? List.of() : List.of(ClosingGap.blocking("planNotInForce", "", year, "/plan"));
    }

    /** The plans that a deputy agreed or a director approved (R2): a post is not ended behind such a step. */
    public List<Deed> deeds(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.POST
                ? List.of()
                : jdbc.sql("""
                                select d.at::date as day, d.step as deed, y.slug from plan_decision d
                                join plan p on p.school_id = d.school_id and p.id = d.plan_id
                                join year_view y on y.school_id = p.school_id and y.id = p.year_id
                                where d.by_staff = ? and d.step in ('AGREED', 'APPROVED') and d.at::date between ? and ?
                                order by d.at desc limit 5
                                """)
                        .params(person.value(), first, last)
                        .query(Deed.inYear("plan.deed."))
                        .list();
    }
}
