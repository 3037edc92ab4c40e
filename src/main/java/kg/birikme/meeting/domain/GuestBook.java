package kg.birikme.meeting.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.domain.Invitations.GuestDetails;
import kg.birikme.shared.By;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the guests of meetings. */
@Component
class GuestBook {

    private final JdbcClient jdbc;

    GuestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A guest as kept, with the form of address. */
    record Entry(UUID id, GuestDetails details, String name, String greeting, GuestMark mark) {}

    /** Adds the guest; a repeated call with the same id does nothing. */
    boolean add(MeetingId meeting, Entry guest, @Nullable By sentBy) {
        GuestDetails details = guest.details();
        int added = jdbc.sql("""
                        insert into meeting_guest (id, meeting_id, staff_id, association_id, item_id, name, greeting,
                            post, informs, mark, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(guest.id(), meeting.value())
                .param(details.staff() == null ? null : details.staff().value())
                .param(
                        details.association() == null
                                ? null
                                : details.association().value())
                .param(details.item() == null ? null : details.item().value())
                .params(guest.name(), guest.greeting(), Words.optional(details.post(), "post", 300))
                .params(details.informs(), guest.mark().name())
                .param(sentBy == null ? null : Timestamp.from(sentBy.at()))
                .update();
        return added > 0;
    }

    /**
     * Sends the invitations of all guests, once more where they went out before.
     *
     * @return the guests to whom one went out
     */
    List<UUID> send(MeetingId meeting, By by) {
        return jdbc.sql("""
                        update meeting_guest set sent_at = ?, version = version + 1,
                            mark = case when mark = 'ACCEPTED' and sent_at is not null then 'INVITED' else mark end
                        where meeting_id = ? and mark <> 'UNANNOUNCED' returning id
                        """)
                .params(Timestamp.from(by.at()), meeting.value())
                .query(UUID.class)
                .list();
    }

    /** The associations for which somebody has been invited. */
    List<UUID> invitedAssociations(MeetingId meeting) {
        return jdbc.sql("select association_id from meeting_guest where meeting_id = ? and association_id is not null")
                .param(meeting.value())
                .query(UUID.class)
                .list();
    }

    /** What became of the guest. */
    boolean mark(MeetingId meeting, UUID guest, GuestMark mark, String substitute) {
        return jdbc.sql("""
                        update meeting_guest set mark = ?, substitute = ?, version = version + 1
                        where id = ? and meeting_id = ? and mark <> 'UNANNOUNCED'
                        """)
                        .params(mark.name(), substitute, guest, meeting.value())
                        .update()
                > 0;
    }

    boolean remove(MeetingId meeting, UUID guest) {
        return jdbc.sql("delete from meeting_guest where id = ? and meeting_id = ?")
                        .params(guest, meeting.value())
                        .update()
                > 0;
    }
}
