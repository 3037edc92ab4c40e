package kg.birikme.protocol.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.People;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.ContentReader.Draft;
import kg.birikme.protocol.domain.ProtocolPage.Comment;
import kg.birikme.protocol.domain.ProtocolPage.Corrected;
import kg.birikme.protocol.domain.ProtocolPage.Signature;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.ProtocolPage.WrittenRecommendation;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads protocols for their pages and papers: a signed one from its frozen content, never from the live tables. */
@Service
public class ProtocolPages {

    private static final int BOUND = 200;

    private final JdbcClient jdbc;
    private final Years years;
    private final Meetings meetings;
    private final People people;
    private final ContentReader reader;
    private final CurrentActor currentActor;
    private final Clock clock;

    ProtocolPages(
            JdbcClient jdbc, Years years, Meetings meetings, People people, ContentReader reader,
            CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.years = years;
        this.meetings = meetings;
        this.people = people;
        this.reader = reader;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The row of a protocol. */
    private record Head(
            ProtocolId id,
            UUID meetingId,
            int number,
            ProtocolStatus status,
            @Nullable String content,
            @Nullable UUID signedBy,
            @Nullable Signature signature) {}

    /**
     * The protocol of a meeting.
     *
     * @throws NotFound if the meeting has none, or protocols are nothing for this person
     */
    @Transactional(readOnly = true)
    public ProtocolPage page(String slug, int meetingNo) {
        Actor actor = reader();
        YearView year = years.bySlug(slug);
        Head head = head(year, meetingNo);
        ProtocolContent content;
        @Nullable StaffId chair;
        if (head.content() == null) {
            MeetingView meeting = meetings.byNo(year.id(), meetingNo);
            content = reader.content(meeting, reader.draft(head.id()));
            chair = ProtocolDesk.chairOf(meeting);
        } else {
            content = CanonicalForm.read(head.content());
            chair = head.signedBy() == null ? null : new StaffId(head.signedBy());
        }
        return new ProtocolPage(
                year,
                head.id(),
                meetingNo,
                head.number(),
                head.status(),
                content,
                head.signature(),
                head.status() == ProtocolStatus.DRAFT ? SigningChecks.of(content) : List.of(),
                head.status() == ProtocolStatus.SIGNED ? corrections(head.id()) : List.of(),
                comments(head.id()),
                new ProtocolPermissions(actor, head.status(), chair, year.stored()));
    }

    /**
     * The page on which the minutes are written.
     *
     * @throws NotFound if the meeting has no protocol
     * @throws kg.birikme.shared.ActionForbidden if the actor is neither chair nor secretary, or it is signed
     */
    @Transactional(readOnly = true)
    public Writing writing(String slug, int meetingNo) {
        Actor actor = reader();
        YearView year = years.bySlug(slug);
        Head head = head(year, meetingNo);
        MeetingView meeting = meetings.byNo(year.id(), meetingNo);
        ProtocolPermissions may =
                new ProtocolPermissions(actor, head.status(), ProtocolDesk.chairOf(meeting), year.stored());
        may.require(may.mayWrite(), "write the minutes");
        Draft draft = reader.draft(head.id());
        Map<StaffId, PersonName> names = people.names(draft.recommendations().stream()
                .flatMap(one -> one.text().responsible().stream())
                .toList());
        List<WrittenItem> items = new ArrayList<>();
        for (AgendaItemView item : meeting.agenda()) {
            items.add(written(items.size() + 1, item, draft, names));
        }
        List<Missing> missing = SigningChecks.of(reader.content(meeting, draft));
        return new Writing(year, head.id(), meetingNo, head.number(), meeting, items, missing, may);
    }

    private static WrittenItem written(int number, AgendaItemView item, Draft draft, Map<StaffId, PersonName> names) {
        List<WrittenRecommendation> recommendations = draft.recommendationsOn(item).stream()
                .map(one -> new WrittenRecommendation(
                        one.id(),
                        number + "." + one.position(),
                        one.item(),
                        one.text(),
                        one.text().responsible().stream()
                                .filter(names::containsKey)
                                .map(person -> names.get(person).signature())
                                .toList(),
                        one.version()))
                .toList();
        ContentReader.Written minutes = draft.minutesOf(item);
        return new WrittenItem(number, item, minutes.text(), minutes.version(), recommendations);
    }

    private Actor reader() {
        Actor actor = currentActor.get();
        if (!ProtocolPermissions.mayRead(actor)) {
            throw new ActionForbidden("read protocols");
        }
        return actor;
    }

    private Head head(YearView year, int meetingNo) {
        return jdbc.sql("select * from protocol where year_id = ? and meeting_no = ?")
                .params(year.id().value(), meetingNo)
                .query((row, number) -> head(row))
                .optional()
                .orElseThrow(() -> new NotFound("protocol"));
    }

    private Head head(ResultSet row) throws SQLException {
        @Nullable String content = row.getString("content");
        @Nullable Signature signature = content == null ? null : signature(row, content);
        return new Head(
                new ProtocolId(row.getObject("id", UUID.class)),
                row.getObject("meeting_id", UUID.class),
                row.getInt("number"),
                ProtocolStatus.valueOf(row.getString("status")),
                content,
                row.getObject("signed_by", UUID.class),
                signature);
    }

    private Signature signature(ResultSet row, String content) throws SQLException {
        Seal seal = new Seal(
                row.getInt("chain_position"), row.getString("previous_hash"), content, row.getString("hash"));
        Instant at = row.getObject("signed_at", OffsetDateTime.class).toInstant();
        return new Signature(row.getString("signed_name"), at, day(at), seal.hash(), seal.holds());
    }

    private List<Corrected> corrections(ProtocolId id) {
        return jdbc.sql("select * from protocol_correction where protocol_id = ? order by signed_at limit ?")
                .params(id.value(), BOUND)
                .query((row, number) -> {
                    Instant at = row.getObject("signed_at", OffsetDateTime.class).toInstant();
                    return new Corrected(
                            row.getString("kind").equals(Correction.Kind.ADDENDUM.name()),
                            row.getString("text"),
                            row.getString("signed_name"),
                            at,
                            day(at));
                })
                .list();
    }

    private List<Comment> comments(ProtocolId id) {
        return jdbc.sql("select * from protocol_comment where protocol_id = ? order by written_at limit ?")
                .params(id.value(), BOUND)
                .query((row, number) -> new Comment(
                        row.getString("writer"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}
