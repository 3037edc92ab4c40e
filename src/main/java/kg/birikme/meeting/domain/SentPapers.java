package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.people.People;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.OtherAssociations;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what notices and invitations say in the moment they go out, and what the attendance sheet says when the protocol is
 * signed: they print so for ever, whatever changes later.
 */
@Component
class SentPapers {

    private final MeetingRepository meetings;
    private final MeetingPages pages;
    private final Schools schools;
    private final OtherAssociations associations;
    private final People people;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    SentPapers(
            MeetingRepository meetings,
            MeetingPages pages,
            Schools schools,
            OtherAssociations associations,
            People people,
            JdbcTemplate jdbc,
            JsonMapper json) {
        this.meetings = meetings;
        this.pages = pages;
        this.schools = schools;
        this.associations = associations;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the notice that is about to go out says. */
    String notice(Meeting meeting) {
        return json.writeValueAsString(NoticeContent.of(file(meeting.id()).meeting(), schools.profile()));
    }

    /** What the attendance sheet says from the signature on. */
    String sheet(Meeting meeting) {
        LocalDate day = Objects.requireNonNull(meeting.schedule().date());
        return json.writeValueAsString(SheetContent.of(
                schools.profile(), people.membersOn(day), people.officesOn(day).get(Role.SECRETARY)));
    }

    /** Keeps what the invitations say that have just gone out. */
    void keepInvitations(MeetingId id, List<UUID> sent) {
        if (sent.isEmpty()) {
            return;
        }
        MeetingFile file = file(id);
        SchoolProfile school = schools.profile();
        List<OtherAssociationView> others = associations.all();
        jdbc.batchUpdate(
                "update meeting_guest set sent_content = ?, sent_version = version where id = ?",
                file.guestLines().stream()
                        .filter(guest -> sent.contains(guest.id()))
                        .map(guest -> new Object[] {
                            json.writeValueAsString(
                                    InvitationContent.of(file.meeting(), guest, chairOf(guest, others), school)),
                            guest.id()
                        })
                        .toList());
    }

    /** The association whose chair the guest is; none for a teacher in the chair's place or anybody else. */
    static @Nullable OtherAssociationView chairOf(GuestLine guest, List<OtherAssociationView> all) {
        return all.stream()
                .filter(other -> other.id().value().equals(guest.association()))
                .filter(other -> other.chair().signature().equals(guest.name()))
                .findFirst()
                .orElse(null);
    }

    private MeetingFile file(MeetingId id) {
        meetings.flush();
        return pages.get(id);
    }
}
