package kg.birikme.petition.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.followup.Followups;
import kg.birikme.followup.Followups.Adopted;
import kg.birikme.handin.WorkHistory;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.domain.PetitionReader.Rows;
import kg.birikme.petition.domain.PetitionReader.Whole;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of petitions show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class PetitionPages {

    private final PetitionReader reader;
    private final PetitionDesk desk;
    private final Followups followups;
    private final People people;
    private final WorkHistory history;
    private final Years years;
    private final CurrentActor currentActor;

    PetitionPages(
            PetitionReader reader,
            PetitionDesk desk,
            Followups followups,
            People people,
            WorkHistory history,
            Years years,
            CurrentActor currentActor) {
        this.reader = reader;
        this.desk = desk;
        this.followups = followups;
        this.people = people;
        this.history = history;
        this.years = years;
        this.currentActor = currentActor;
    }

    /**
     * The decision of a meeting that a petition cites (B19).
     *
     * @param number within the protocol
     */
    public record Cited(int protocol, String number, LocalDate on) {}

    /** The list. */
    public record ListPage(YearView year, Actor actor, List<PetitionView> rows, Paging paging, LocalDate today) {

        public boolean mayBegin() {
            return !year.stored() && PetitionPermissions.mayBegin(actor);
        }
    }

    /** What may be begun, and for whom: the members of the year but the one who begins. */
    public record BeginPage(YearView year, List<PetitionKind> kinds, List<MemberView> members) {}

    /**
     * One petition.
     *
     * @param cited       the decision that it rests on
     * @param sheet       how its paper names people: as handed in, or as today
     * @param consentedAt when the candidate agreed
     * @param decisions   what may be cited; empty unless it may be written
     */
    public record PetitionPage(
            YearView year,
            PetitionView head,
            PetitionContent content,
            @Nullable Cited cited,
            @Nullable PetitionSheet sheet,
            @Nullable Instant consentedAt,
            String remark,
            String decidedByName,
            @Nullable Instant decidedAt,
            String answer,
            String result,
            @Nullable LocalDate resultOn,
            String diploma,
            PetitionPermissions may,
            List<Adopted> decisions,
            List<HistoryLine> steps,
            LocalDate today) {

        /** Whether the reader's own word as candidate is still missing. */
        public boolean asksConsent() {
            return may.mayConsent() && consentedAt == null && !content.title().isEmpty() && content.level() != null;
        }

        /** Whether a contest's result may be told: she was sent there. */
        public boolean tellsResult() {
            return may.mayTellResult() && head.outcome() == PetitionOutcome.GRANTED;
        }

        /** What may be decided. */
        public List<PetitionOutcome> outcomes() {
            return head.kind() == PetitionKind.ADVICE
                    ? List.of(PetitionOutcome.ANSWERED)
                    : List.of(PetitionOutcome.GRANTED, PetitionOutcome.DECLINED);
        }
    }

    public ListPage list(String slug, String kind, String status, int page) {
        return list(slug, kind, status, Paging.USUAL_SIZE, Math.max(page, 1));
    }

    /** As {@link #list}, all pages in one: for the spreadsheet. */
    public ListPage whole(String slug, String kind, String status) {
        return list(slug, kind, status, ListSheet.MOST_ROWS, 1);
    }

    private ListPage list(String slug, String kind, String status, int size, int page) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(PetitionPermissions.maySee(actor), "see the petitions");
        YearView year = years.bySlug(slug);
        Rows rows = Paging.read(
                page, size, offset -> reader.rows(year.id(), actor, kind, status, size, offset), Rows::total);
        return new ListPage(year, actor, rows.rows(), Paging.of(page, rows.total()), desk.today());
    }

    /** @throws ActionForbidden if the reader begins none */
    public BeginPage beginning(String slug) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(PetitionPermissions.mayBegin(actor), "begin a petition");
        YearView year = years.bySlug(slug);
        List<MemberView> members = people.membersOf(year.id()).stream()
                .filter(member -> !actor.isPerson(member.staff()))
                .toList();
        return new BeginPage(year, List.of(PetitionKind.values()), members);
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public PetitionPage one(String slug, UUID id) {
        YearView year = years.bySlug(slug);
        Whole whole = reader.one(year.id(), id).orElseThrow(() -> new NotFound("petition"));
        PetitionView head = whole.head();
        PetitionPermissions may =
                desk.may(head.kind(), head.author(), head.subject(), head.addressee(), head.status(), year);
        if (!may.mayRead()) {
            throw new NotFound("petition");
        }
        return new PetitionPage(
                year,
                head,
                whole.content(),
                whole.cited(),
                whole.sheet(),
                whole.consentedAt(),
                whole.remark(),
                whole.decidedByName(),
                whole.decidedAt(),
                whole.answer(),
                whole.result(),
                whole.resultOn(),
                whole.diploma(),
                may,
                may.mayWrite() ? followups.adopted(year.id()) : List.of(),
                history.of(id, Objects.requireNonNull(head.kind()).flow().words()),
                desk.today());
    }
}
