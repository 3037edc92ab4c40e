package kg.birikme.duty.domain;

import java.util.Optional;
import kg.birikme.duty.Duties;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.Evidence;
import kg.birikme.duty.Evidence.Mark;
import kg.birikme.duty.MemberDuties;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board and a member's page, for those who may. */
@Service
@Transactional(readOnly = true)
public class DutyPages {

    private final Duties duties;
    private final EvaluationReader evaluations;
    private final EvaluationDesk evaluating;
    private final Years years;
    private final CurrentActor currentActor;

    DutyPages(
            Duties duties,
            EvaluationReader evaluations,
            EvaluationDesk evaluating,
            Years years,
            CurrentActor currentActor) {
        this.duties = duties;
        this.evaluations = evaluations;
        this.evaluating = evaluating;
        this.years = years;
        this.currentActor = currentActor;
    }

    /**
     * One member's duties, and whether they are the reader's own.
     *
     * @param evaluation whether the evaluation of her year is the reader's to open
     */
    public record MemberPage(YearView year, MemberDuties member, boolean own, boolean seesAll, boolean evaluation) {

        /** Whether the record behind a duty opens for the reader: a report does not before its writer has handed it in. */
        public boolean opens(Duty duty, Evidence one) {
            boolean unsent = one.mark() == Mark.MISSING || one.mark() == Mark.GOING;
            return own || duty.kind() != DutyKind.REPORTS || !unsent;
        }
    }

    /**
     * The board, or nothing for whoever sees only their own page.
     *
     * @throws kg.birikme.shared.ActionForbidden if duties are not the actor's
     */
    public Optional<DutyBoard> board(String slug) {
        DutyPermissions may = may();
        may.requireSight();
        return may.seesAll() ? Optional.of(duties.board(years.bySlug(slug))) : Optional.empty();
    }

    /** @throws NotFound if the person was no member in the year, or it is not the actor's to know of */
    public MemberPage member(String slug, StaffId person) {
        DutyPermissions may = may();
        may.requireSightOf(person);
        YearView year = years.bySlug(slug);
        MemberDuties found = duties.board(year).of(person).orElseThrow(() -> new NotFound("duties"));
        boolean evaluation = evaluating
                .may(
                        year,
                        person,
                        evaluations
                                .one(year.id(), person)
                                .map(one -> one.head().status())
                                .orElse(WorkStatus.DRAFT))
                .mayRead();
        return new MemberPage(year, found, may.actor().isPerson(person), may.seesAll(), evaluation);
    }

    /** What the reader may do here. */
    public DutyPermissions may() {
        return new DutyPermissions(currentActor.get());
    }
}
