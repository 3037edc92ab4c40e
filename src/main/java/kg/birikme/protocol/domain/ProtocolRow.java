package kg.birikme.protocol.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.protocol.domain.CorrectionService.Correction;
import kg.birikme.protocol.domain.ProtocolContent.SchoolNames;
import kg.birikme.protocol.domain.ProtocolPage.Comment;
import kg.birikme.protocol.domain.ProtocolPage.Corrected;
import kg.birikme.protocol.domain.ProtocolPage.Signatory;
import kg.birikme.protocol.domain.ProtocolPage.Signature;
import kg.birikme.protocol.domain.ProtocolPage.YearRef;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A protocol with all that hangs on it, as one statement reads it. Minutes and recommendations are read for drafts only. */
record ProtocolRow(
        ProtocolId id,
        YearRef year,
        SchoolNames school,
        int meetingNo,
        int number,
        int edition,
        LocalDate meetingDate,
        ProtocolStatus status,
        @Nullable String content,
        @Nullable StaffId signedBy,
        @Nullable Signature signature,
        @Nullable Signatory signatory,
        List<Minutes> minutes,
        List<Proposed> recommendations,
        List<Corrected> corrections,
        List<Comment> comments) {

    private static final Minutes NOTHING = new Minutes(
            new UUID(0, 0), new MinutesText("", List.of(), "", Outcome.OPEN, "", Votes.NONE), ItemMinutes.UNWRITTEN);

    /** The minutes of an item as written so far. */
    Minutes minutesOf(AgendaItemView item) {
        return minutes.stream()
                .filter(one -> one.item().equals(item.id().value()))
                .findFirst()
                .orElse(NOTHING);
    }

    /** The items that the meeting did not consider: moved on, or taken off. */
    List<AgendaItemId> leftItems() {
        return minutes.stream()
                .filter(one ->
                        one.text().outcome() == Outcome.MOVED_ON || one.text().outcome() == Outcome.WITHDRAWN)
                .map(one -> new AgendaItemId(one.item()))
                .toList();
    }

    List<Proposed> recommendationsOn(AgendaItemView item) {
        return recommendations.stream()
                .filter(one -> one.item().equals(item.id().value()))
                .toList();
    }

    /** What is written of one item, and the version that it has. */
    record Minutes(UUID item, MinutesText text, int version) {}

    /** A recommendation as written so far, with the names of those responsible in their order. */
    record Proposed(
            RecommendationId id, UUID item, int position, RecommendationText text, List<String> names, int version) {}

    /** Minutes as the database writes them. */
    record MinutesJson(
            UUID id,
            String heard,
            String questions,
            Outcome outcome,
            String reason,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer votesAbstained,
            @Nullable List<Speech> spoke,
            int version) {

        Minutes minutes() {
            Votes votes = new Votes(votesFor, votesAgainst, votesAbstained);
            List<Speech> said = spoke == null ? List.of() : spoke;
            return new Minutes(id, new MinutesText(heard, said, questions, outcome, reason, votes), version);
        }
    }

    /** A recommendation as the database writes it. */
    record RecommendationJson(
            UUID id,
            UUID item,
            int position,
            String text,
            Addressee addressee,
            List<UUID> responsible,
            @Nullable List<PersonJson> people,
            @Nullable Party party,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            @Nullable String due,
            int version) {

        Proposed proposed() {
            Map<UUID, String> names = (people == null ? Stream.<PersonJson>empty() : people.stream())
                    .collect(Collectors.toMap(PersonJson::id, PersonJson::signature));
            return new Proposed(
                    new RecommendationId(id),
                    item,
                    position,
                    new RecommendationText(
                            text,
                            addressee,
                            responsible.stream().map(StaffId::new).toList(),
                            party,
                            gradeFrom,
                            gradeTo,
                            due == null ? null : LocalDate.parse(due)),
                    responsible.stream()
                            .filter(names::containsKey)
                            .map(names::get)
                            .toList(),
                    version);
        }
    }

    /** A person as the database writes one. */
    record PersonJson(
            UUID id, String surname, String given, @Nullable String patronymic) {

        String signature() {
            return new PersonName(surname, given, patronymic).signature();
        }
    }

    /** A correction as the database writes it. */
    record CorrectionJson(
            Correction.Kind kind,
            String text,
            String name,
            String at,
            int position,
            String previousHash,
            String content,
            String hash) {}

    /** A comment as the database writes it. */
    record CommentJson(String writer, String at, String text) {

        Comment comment() {
            return new Comment(writer, instant(at), text);
        }
    }

    static Instant instant(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }
}
