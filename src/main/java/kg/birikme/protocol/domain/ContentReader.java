package kg.birikme.protocol.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.SpeakerView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.protocol.domain.ProtocolContent.Absent;
import kg.birikme.protocol.domain.ProtocolContent.Guest;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.protocol.domain.ProtocolContent.Said;
import kg.birikme.protocol.domain.ProtocolContent.SchoolNames;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.Years;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what a draft says at this moment: the meeting, its minutes, its recommendations, the names of the day. */
@Component
class ContentReader {

    private final JdbcClient jdbc;
    private final Schools schools;
    private final Years years;
    private final People people;

    ContentReader(JdbcClient jdbc, Schools schools, Years years, People people) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.years = years;
        this.people = people;
    }

    /** The minutes of an item as written so far. */
    record Written(MinutesText text, int version) {

        static final Written NOTHING =
                new Written(new MinutesText("", List.of(), "", Outcome.OPEN, "", Votes.NONE), 0);
    }

    /** A recommendation as written so far. */
    record Proposed(RecommendationId id, UUID item, int position, RecommendationText text, int version) {}

    /** Everything written in one draft. */
    record Draft(Map<UUID, Written> minutes, List<Proposed> recommendations) {

        Written minutesOf(AgendaItemView item) {
            return minutes.getOrDefault(item.id().value(), Written.NOTHING);
        }

        List<Proposed> recommendationsOn(AgendaItemView item) {
            return recommendations.stream()
                    .filter(one -> one.item().equals(item.id().value()))
                    .toList();
        }
    }

    /** Three SQL statements: minutes, who spoke, recommendations. */
    Draft draft(ProtocolId protocol) {
        Map<UUID, List<Speech>> speeches = new HashMap<>();
        jdbc.sql("select item_id, staff_id, name, words from spoke where protocol_id = ? order by item_id, position")
                .param(protocol.value())
                .query(row -> {
                    speeches.computeIfAbsent(row.getObject("item_id", UUID.class), item -> new ArrayList<>())
                            .add(new Speech(
                                    row.getObject("staff_id", UUID.class), row.getString("name"), row.getString("words")));
                });
        Map<UUID, Written> minutes = new HashMap<>();
        jdbc.sql("select * from item_minutes where protocol_id = ?").param(protocol.value()).query(row -> {
            UUID item = row.getObject("id", UUID.class);
            minutes.put(item, written(row, speeches.getOrDefault(item, List.of())));
        });
        List<Proposed> recommendations = jdbc.sql(
                        "select * from recommendation where protocol_id = ? order by item_id, position")
                .param(protocol.value())
                .query((row, number) -> proposed(row))
                .list();
        return new Draft(minutes, recommendations);
    }

    /** What the draft says, with names. Three SQL statements more: school, years, names. */
    ProtocolContent content(MeetingView meeting, Draft draft) {
        SchoolProfile school = schools.profile();
        Map<StaffId, PersonName> names = people.names(draft.recommendations().stream()
                .flatMap(one -> one.text().responsible().stream())
                .toList());
        List<Item> items = new ArrayList<>();
        for (AgendaItemView item : meeting.agenda()) {
            items.add(item(items.size() + 1, item, draft, names));
        }
        return new ProtocolContent(
                ProtocolContent.FORM,
                new SchoolNames(
                        school.fullNameKy(), school.fullNameRu(), school.place(Language.KY), school.place(Language.RU)),
                years.get(meeting.year()).slug(),
                meeting.number(),
                Objects.requireNonNull(meeting.date()),
                meeting.time(),
                meeting.place(),
                meeting.theme(),
                meeting.form(),
                officer(meeting.chair()),
                officer(meeting.secretary()),
                meeting.attendance().total(),
                meeting.attendance().present(),
                meeting.attendance().absent().stream()
                        .map(one -> new Absent(
                                one.name().signature(), one.reason(), one.mark() == AttendanceMark.EXCUSED))
                        .toList(),
                meeting.guestsPresent().stream()
                        .map(guest -> new Guest(guest.cameAs(), guest.post()))
                        .toList(),
                items);
    }

    private static Item item(int number, AgendaItemView item, Draft draft, Map<StaffId, PersonName> names) {
        MinutesText text = draft.minutesOf(item).text();
        return new Item(
                number,
                item.title(),
                item.speakers().stream().map(SpeakerView::text).toList(),
                text.heard(),
                text.spoke().stream().map(said -> new Said(said.name(), said.words())).toList(),
                text.questions(),
                text.outcome(),
                text.reason(),
                text.votes().inFavour(),
                text.votes().against(),
                text.votes().abstained(),
                draft.recommendationsOn(item).stream()
                        .map(one -> adopted(number, one, names))
                        .toList());
    }

    private static ProtocolContent.Adopted adopted(int item, Proposed one, Map<StaffId, PersonName> names) {
        RecommendationText text = one.text();
        return new ProtocolContent.Adopted(
                item + "." + one.position(),
                text.text(),
                text.addressee(),
                text.responsible().stream()
                        .filter(names::containsKey)
                        .map(person -> names.get(person).signature())
                        .toList(),
                text.party(),
                text.gradeFrom(),
                text.gradeTo(),
                text.due());
    }

    private static @Nullable Officer officer(@Nullable OfficeHolder holder) {
        return holder == null ? null : new Officer(holder.name().signature(), holder.acting());
    }

    private static Written written(ResultSet row, List<Speech> spoke) throws SQLException {
        Votes votes = new Votes(
                row.getObject("votes_for", Integer.class),
                row.getObject("votes_against", Integer.class),
                row.getObject("votes_abstained", Integer.class));
        MinutesText text = new MinutesText(
                row.getString("heard"),
                spoke,
                row.getString("questions"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                votes);
        return new Written(text, row.getInt("version"));
    }

    private static Proposed proposed(ResultSet row) throws SQLException {
        @Nullable String party = row.getString("party");
        RecommendationText text = new RecommendationText(
                row.getString("text"),
                Addressee.valueOf(row.getString("addressee")),
                Arrays.stream((UUID[]) row.getArray("responsible").getArray()).map(StaffId::new).toList(),
                party == null ? null : Party.valueOf(party),
                row.getObject("grade_from", Integer.class),
                row.getObject("grade_to", Integer.class),
                row.getObject("due", LocalDate.class));
        return new Proposed(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getObject("item_id", UUID.class),
                row.getInt("position"),
                text,
                row.getInt("version"));
    }
}
