package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.domain.GuestBook.Entry;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.OtherAssociations;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites guests to meetings, above all the chairs of other associations (R7), and notes what became of them. */
@Service
public class Invitations {

    private final MeetingDesk desk;
    private final GuestBook guests;
    private final People people;
    private final OtherAssociations associations;
    private final MeetingHistory history;
    private final SentPapers papers;

    Invitations(
            MeetingDesk desk,
            GuestBook guests,
            People people,
            OtherAssociations associations,
            MeetingHistory history,
            SentPapers papers) {
        this.desk = desk;
        this.guests = guests;
        this.people = people;
        this.associations = associations;
        this.history = history;
        this.papers = papers;
    }

    /**
     * Invites a guest; a repeated call with the same id does nothing. To a meeting that is convened already the
     * invitation goes out at once.
     *
     * @throws InvalidInput if nobody is named
     * @throws kg.birikme.shared.RuleViolation if the protocol is signed (R10)
     */
    @Transactional
    public void invite(MeetingId id, UUID guest, GuestDetails details) {
        Taken taken = desk.take(id, MeetingAction.INVITE);
        taken.meeting().requireOpen();
        checkItem(taken.meeting(), details);
        boolean told = taken.meeting().status() != MeetingStatus.PLANNED;
        Entry entry = entry(guest, details, GuestMark.INVITED);
        if (guests.add(id, entry, told ? taken.by() : null)) {
            history.note(id, HistoryEvent.GUEST_INVITED, taken.by(), entry.name());
            if (told) {
                papers.keepInvitations(id, List.of(guest));
            }
        }
    }

    /** Invites the chair of another association for the first item that touches it. */
    @Transactional
    public void inviteChair(MeetingId id, UUID guest, UUID association) {
        Taken taken = desk.take(id, MeetingAction.INVITE);
        OtherAssociationView other = others().stream()
                .filter(one -> one.id().value().equals(association))
                .findFirst()
                .orElseThrow(() -> new NotFound("association"));
        if (guests.invitedAssociations(id).contains(association)) {
            return;
        }
        Optional<AgendaItem> item = taken.meeting().confirmed().stream()
                .filter(one -> one.touches().contains(association))
                .findFirst();
        invite(
                id,
                guest,
                new GuestDetails(
                        other.chairStaff(),
                        other.id(),
                        item.map(AgendaItem::id).orElse(null),
                        other.chair().signature(),
                        "",
                        false));
    }

    /** Takes a guest off the list. */
    @Transactional
    public void remove(MeetingId id, UUID guest) {
        Taken taken = desk.take(id, MeetingAction.INVITE);
        taken.meeting().requireOpen();
        if (guests.remove(id, guest)) {
            history.note(id, HistoryEvent.GUEST_REMOVED, taken.by(), "");
        }
    }

    /** What the guest answered. */
    @Transactional
    public void answer(MeetingId id, UUID guest, boolean willCome) {
        Taken taken = desk.take(id, MeetingAction.INVITE);
        taken.meeting().requireOpen();
        if (!guests.mark(id, guest, willCome ? GuestMark.ACCEPTED : GuestMark.DECLINED, "")) {
            throw new NotFound("guest");
        }
    }

    /** Somebody came without an invitation. */
    @Transactional
    public void welcome(MeetingId id, UUID guest, String name, String post) {
        Taken taken = desk.take(id, MeetingAction.TAKE_ATTENDANCE);
        taken.meeting().requireOpen();
        taken.meeting().schedule().requireDayCome(taken.by().today());
        guests.add(
                id, entry(guest, new GuestDetails(null, null, null, name, post, false), GuestMark.UNANNOUNCED), null);
    }

    /** Associations that the agenda touches now and for which nobody is invited (R7). */
    List<UUID> missing(Meeting meeting) {
        LocalDate day = meeting.schedule().date();
        if (day == null || meeting.touched().isEmpty()) {
            return List.of();
        }
        Set<StaffId> members =
                people.membersOn(day).stream().map(MemberView::staff).collect(Collectors.toSet());
        return new TouchRule(meeting.touched(), members, guests.invitedAssociations(meeting.id()))
                .missing(others()).stream().map(other -> other.id().value()).toList();
    }

    List<OtherAssociationView> others() {
        return associations.active();
    }

    List<UUID> invitedAssociations(MeetingId meeting) {
        return guests.invitedAssociations(meeting);
    }

    private static void checkItem(Meeting meeting, GuestDetails details) {
        if (details.item() != null && !meeting.hasItem(details.item())) {
            throw new InvalidInput("item", "meeting.refusal.noSuchItem");
        }
    }

    private Entry entry(UUID id, GuestDetails details, GuestMark mark) {
        @Nullable PersonName known = known(details);
        String name = known == null ? Words.required(details.name(), "name", Words.NAME) : known.signature();
        return new Entry(id, details, name, known == null ? "" : greeting(known), mark);
    }

    /** The person's name where it is kept: of the staff, or as the association's chair under whose name the guest comes. */
    private @Nullable PersonName known(GuestDetails details) {
        if (details.staff() != null) {
            return people.get(details.staff()).name();
        }
        if (details.association() == null) {
            return null;
        }
        return others().stream()
                .filter(other -> other.id().equals(details.association()))
                .map(OtherAssociationView::chair)
                .filter(chair -> details.name().isBlank() || details.name().equals(chair.signature()))
                .findFirst()
                .orElse(null);
    }

    private static String greeting(PersonName name) {
        return name.patronymic() == null ? "" : name.given() + " " + name.patronymic();
    }

    /**
     * Whom to invite: a person of the staff, the chair of another association or a teacher in the chair's place (A5), or
     * somebody in words.
     *
     * @param staff       the person; none for somebody from elsewhere
     * @param association for which other association the guest comes (R7)
     * @param item        the item that concerns the guest
     * @param name        the name in words; counts where no person is given
     * @param post        who the guest is
     * @param informs     whether the guest is to inform the meeting, or only to take part
     */
    public record GuestDetails(
            @Nullable StaffId staff,
            @Nullable OtherAssociationId association,
            @Nullable AgendaItemId item,
            String name,
            String post,
            boolean informs) {}
}
