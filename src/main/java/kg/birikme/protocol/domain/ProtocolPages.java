package kg.birikme.protocol.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.ProtocolPage.WrittenRecommendation;
import kg.birikme.school.YearId;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads protocols for their pages and papers: a signed one from its frozen content, never from the live tables. */
@Service
public class ProtocolPages {

    /** May nothing. */
    private static final Actor NOBODY =
            new Actor(new AccountId(new UUID(0, 0)), new StaffId(new UUID(0, 0)), "", Set.of());

    private final ProtocolReader reader;
    private final Meetings meetings;
    private final CurrentActor currentActor;

    ProtocolPages(ProtocolReader reader, Meetings meetings, CurrentActor currentActor) {
        this.reader = reader;
        this.meetings = meetings;
        this.currentActor = currentActor;
    }

    /**
     * The protocol of a meeting. One SQL statement; for a draft, whose meeting is read too, four.
     *
     * @throws kg.birikme.shared.NotFound if the meeting has none
     * @throws ActionForbidden if protocols are nothing for this person
     */
    @Transactional(readOnly = true)
    public ProtocolPage page(String slug, int meetingNo) {
        return page(slug, meetingNo, null);
    }

    /**
     * One of the protocols of a meeting whose first was annulled.
     *
     * @param edition from 0; absent for the newest
     * @throws kg.birikme.shared.NotFound if the meeting has no such protocol
     */
    @Transactional(readOnly = true)
    public ProtocolPage page(String slug, int meetingNo, @Nullable Integer edition) {
        Actor actor = reading();
        ProtocolRow row = reader.byNo(slug, meetingNo, edition);
        boolean newest = edition == null;
        if (row.content() != null) {
            return signed(row, row.content(), newest, actor);
        }
        MeetingView meeting = meetings.byNo(row.year().id(), meetingNo);
        ProtocolContent content = ContentReader.content(row, meeting);
        return page(row, newest, content, signer(row, meeting), SigningChecks.of(content), actor);
    }

    /** All signed protocols of the year in their order, the annulled among them, for the journal. One SQL statement. */
    @Transactional(readOnly = true)
    public List<ProtocolPage> signed(YearId year) {
        Actor actor = reading();
        List<ProtocolPage> signed = new ArrayList<>();
        for (ProtocolRow row : reader.signed(year)) {
            signed.add(signed(row, Objects.requireNonNull(row.content()), false, actor));
        }
        return signed;
    }

    /** A signed protocol as it is printed, whoever asks: for comparison, never shown. One SQL statement. */
    @Transactional(readOnly = true)
    public ProtocolPage toCompare(ProtocolId id) {
        ProtocolRow row = reader.get(id);
        return signed(row, Objects.requireNonNull(row.content()), false, NOBODY);
    }

    private static ProtocolPage signed(ProtocolRow row, String content, boolean newest, Actor actor) {
        return page(row, newest, CanonicalForm.read(content, ProtocolContent.class), row.signedBy(), List.of(), actor);
    }

    /**
     * Which protocol stands at the address.
     *
     * @throws kg.birikme.shared.NotFound if the meeting has none
     * @throws ActionForbidden if protocols are nothing for this person
     */
    @Transactional(readOnly = true)
    public ProtocolId locate(String slug, int meetingNo) {
        reading();
        return reader.locate(slug, meetingNo);
    }

    private static @Nullable StaffId signer(ProtocolRow row, MeetingView meeting) {
        return row.signatory() == null
                ? ProtocolDesk.chairOf(meeting)
                : new StaffId(row.signatory().staff());
    }

    /** @param newest only the newest protocol of a meeting is acted on */
    private static ProtocolPage page(
            ProtocolRow row,
            boolean newest,
            ProtocolContent content,
            @Nullable StaffId chair,
            List<Missing> missing,
            Actor actor) {
        return new ProtocolPage(
                row.year(),
                row.id(),
                row.meetingNo(),
                row.number(),
                row.edition(),
                row.status(),
                content,
                row.signature(),
                row.signatory(),
                missing,
                row.corrections(),
                row.comments(),
                new ProtocolPermissions(actor, row.status(), chair, row.year().stored() || !newest));
    }

    /**
     * The page on which the minutes are written. Four SQL statements.
     *
     * @throws kg.birikme.shared.NotFound if the meeting has no protocol
     * @throws ActionForbidden if the actor is neither chair nor secretary
     * @throws kg.birikme.shared.RuleViolation if it is signed (R10)
     */
    @Transactional(readOnly = true)
    public Writing writing(String slug, int meetingNo) {
        Actor actor = reading();
        ProtocolRow row = reader.byNo(slug, meetingNo, null);
        ProtocolPermissions may =
                new ProtocolPermissions(actor, row.status(), null, row.year().stored());
        ActionForbidden.unless(may.mayWriteAtAll(), "write the minutes");
        if (row.status() == ProtocolStatus.SIGNED) {
            throw Protocol.signed().goTo("/years/" + slug + "/meetings/" + meetingNo + "/protocol");
        }
        MeetingView meeting = meetings.byNo(row.year().id(), meetingNo);
        List<WrittenItem> items = new ArrayList<>();
        for (AgendaItemView item : meeting.agenda()) {
            items.add(written(items.size() + 1, item, row));
        }
        List<Missing> missing = SigningChecks.of(ContentReader.content(row, meeting));
        return new Writing(
                row.year(),
                row.id(),
                meetingNo,
                Editions.printed(row.number(), row.edition()),
                meeting,
                items,
                missing,
                may);
    }

    private static WrittenItem written(int number, AgendaItemView item, ProtocolRow row) {
        List<WrittenRecommendation> recommendations = row.recommendationsOn(item).stream()
                .map(one -> new WrittenRecommendation(
                        one.id(), number + "." + one.position(), one.item(), one.text(), one.names(), one.version()))
                .toList();
        ProtocolRow.Minutes minutes = row.minutesOf(item);
        return new WrittenItem(number, item, minutes.text(), minutes.version(), recommendations);
    }

    private Actor reading() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ProtocolPermissions.mayRead(actor), "read protocols");
        return actor;
    }
}
