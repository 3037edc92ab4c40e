package kg.birikme.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.protocol.domain.MinutesService;
import kg.birikme.protocol.domain.MinutesText;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.RecommendationText;
import kg.birikme.protocol.domain.SigningService;
import kg.birikme.protocol.domain.Speech;
import kg.birikme.protocol.domain.Votes;
import kg.birikme.seal.Shown;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings protocols to a state by the steps that people would take. Works within the school of the moment. */
@Component
public class ProtocolFixture {

    /** The day of the meeting, in the first quarter: the year's first, without a follow-up of earlier recommendations. */
    public static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    private final MeetingFixture meetings;
    private final Meetings facade;
    private final MinutesService minutes;
    private final SigningService signing;
    private final ProtocolPages pages;
    private final JdbcClient jdbc;

    ProtocolFixture(
            MeetingFixture meetings,
            Meetings facade,
            MinutesService minutes,
            SigningService signing,
            ProtocolPages pages,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.facade = facade;
        this.minutes = minutes;
        this.signing = signing;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    /** The protocol of a meeting with so many items, nothing written yet. */
    public ProtocolId opened(DemoCast cast, LocalDate day, int items) {
        MeetingId meeting = meetings.planned(cast, day);
        for (int i = 1; i < items; i++) {
            meetings.add(cast, meeting, "Маселе " + (i + 1));
        }
        meetings.convene(cast, meeting);
        meetings.hold(cast, meeting);
        return of(meeting);
    }

    public ProtocolId opened(DemoCast cast) {
        return opened(cast, DAY, 1);
    }

    /** With everything that the signature asks for. */
    public ProtocolId written(DemoCast cast, LocalDate day, int items) {
        ProtocolId id = opened(cast, day, items);
        items(id).forEach(item -> write(cast, id, item));
        return id;
    }

    public ProtocolId written(DemoCast cast) {
        return written(cast, DAY, 1);
    }

    public ProtocolId signed(DemoCast cast) {
        return signed(cast, DAY, 1);
    }

    public ProtocolId signed(DemoCast cast, LocalDate day, int items) {
        ProtocolId id = written(cast, day, items);
        Acting.as(cast.chair(), () -> sign(id));
        return id;
    }

    /** Signs for the person acted for. */
    public void sign(ProtocolId id) {
        signing.sign(id, shown(id), "сырсөз");
    }

    /** The fingerprint of what the signing page would show to the person acted for. */
    public String shown(ProtocolId id) {
        return Shown.of(pages.page("2026-2027", no(id)).content());
    }

    /** Writes minutes and one recommendation on an item. */
    public void write(DemoCast cast, ProtocolId id, AgendaItemId item) {
        Acting.as(cast.secretary(), () -> {
            minutes.write(id, item, version(id, item), text("Төрага маалымат берди."));
            minutes.recommend(
                    id,
                    item,
                    new RecommendationId(UUID.randomUUID()),
                    recommendation("Класстык сааттардын графиги түзүлсүн.", cast.person("M03")));
        });
    }

    private int version(ProtocolId protocol, AgendaItemId item) {
        return jdbc.sql("select version from item_minutes where protocol_id = ? and id = ?")
                .params(protocol.value(), item.value())
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    public List<AgendaItemId> items(ProtocolId id) {
        UUID meeting = jdbc.sql("select meeting_id from protocol where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
        return facade.get(new MeetingId(meeting)).agenda().stream()
                .map(item -> item.id())
                .toList();
    }

    /** The number of the protocol's meeting in addresses. */
    public int no(ProtocolId id) {
        return jdbc.sql("select meeting_no from protocol where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public ProtocolId of(MeetingId meeting) {
        return new ProtocolId(jdbc.sql("select id from protocol where meeting_id = ?")
                .param(meeting.value())
                .query(UUID.class)
                .single());
    }

    public static MinutesText text(String heard) {
        return new MinutesText(
                heard,
                List.of(new Speech(null, "Н. Т. Чойбекова", "Колдоду.")),
                "",
                Outcome.CONSIDERED,
                "",
                Votes.NONE);
    }

    public static RecommendationText recommendation(String words, StaffId person) {
        return new RecommendationText(
                words, Addressee.MEMBERS, List.of(person), null, null, null, LocalDate.of(2027, 5, 1));
    }
}
