package kg.birikme.duty.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.duty.Duties;
import kg.birikme.duty.Duty;
import kg.birikme.duty.MemberDuties;
import kg.birikme.handin.WorkHead;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStatus;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import kg.birikme.web.HistoryLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of evaluations show, for those who may read it (R30). */
@Service
@Transactional(readOnly = true)
public class EvaluationPages {

    private final EvaluationReader reader;
    private final EvaluationDesk desk;
    private final Duties duties;
    private final People people;
    private final WorkHistory history;
    private final Years years;
    private final CurrentActor currentActor;

    EvaluationPages(
            EvaluationReader reader,
            EvaluationDesk desk,
            Duties duties,
            People people,
            WorkHistory history,
            Years years,
            CurrentActor currentActor) {
        this.reader = reader;
        this.desk = desk;
        this.duties = duties;
        this.people = people;
        this.history = history;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** An evaluation as it is stored. */
    public record Written(WorkHead head, EvaluationContent content, String answer) {}

    /** The members in the order of the alphabet, each with how her evaluation stands; never by what it says. */
    public record ListPage(
            YearView year,
            List<MemberView> members,
            Map<StaffId, WorkStatus> standing,
            Actor actor,
            Optional<StaffId> chair) {

        /** How it stands, as far as the reader may know: what is not put before the member yet is its writer's alone. */
        public WorkStatus standing(StaffId member) {
            WorkStatus status = standing.get(member);
            return status == null || !status.known() ? WorkStatus.DRAFT : status;
        }

        /** Whether her page opens for the reader. */
        public boolean opens(StaffId member) {
            return new EvaluationPermissions(
                            actor, member, chair.filter(member::equals).isPresent(), standing(member), year.stored())
                    .mayRead();
        }
    }

    /**
     * The evaluation of a member's year, with the facts of the year beside it.
     *
     * @param written what is written; nothing where it was not begun
     * @param facts   her duties as the records show them
     */
    public record MemberPage(
            YearView year,
            MemberView member,
            Optional<Written> written,
            List<Duty> facts,
            EvaluationPermissions may,
            List<HistoryLine> steps) {

        public int version() {
            return written.map(one -> one.head().version()).orElse(0);
        }

        public boolean seesAll() {
            return EvaluationPermissions.seesAll(may.actor());
        }
    }

    public ListPage list(String slug) {
        Actor actor = currentActor.get();
        EvaluationPermissions.requireAll(actor);
        YearView year = years.bySlug(slug);
        return new ListPage(year, people.membersOf(year.id()), reader.standing(year.id()), actor, desk.chair());
    }

    /** @throws NotFound if the person was no member in the year, or it is not the reader's to know of */
    public MemberPage member(String slug, StaffId member) {
        YearView year = years.bySlug(slug);
        Optional<Written> written = reader.one(year.id(), member);
        EvaluationPermissions may =
                desk.may(year, member, written.map(one -> one.head().status()).orElse(WorkStatus.DRAFT));
        if (!may.mayRead()) {
            throw new NotFound("evaluation");
        }
        MemberDuties found = duties.board(year).of(member).orElseThrow(() -> new NotFound("evaluation"));
        return new MemberPage(
                year,
                found.member(),
                written,
                found.duties(),
                may,
                written.map(one -> history.of(one.head().id(), Duties.EVALUATION.words()))
                        .orElse(List.of()));
    }

    /** As {@link #member}, for whoever writes it. */
    public MemberPage writing(String slug, StaffId member) {
        MemberPage page = member(slug, member);
        ActionForbidden.unless(page.may().writes(), "write an evaluation");
        return page;
    }
}
