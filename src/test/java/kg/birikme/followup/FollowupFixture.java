package kg.birikme.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingId;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.SampleSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs protocols as the module below announces it. Works within the school of the moment. */
@Component
public class FollowupFixture {

    public static final LocalDate MEETING_DAY = LocalDate.of(2026, 11, 19);
    public static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    private static final Instant SIGNED_AT = Instant.parse("2026-11-20T04:00:00Z");

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final SampleSchool sample;

    FollowupFixture(ApplicationEventPublisher events, TransactionTemplate transaction, SampleSchool sample) {
        this.events = events;
        this.transaction = transaction;
        this.sample = sample;
    }

    public YearId year() {
        return sample.year();
    }

    /** A recommendation of persons. */
    public static AdoptedRecommendation of(String number, LocalDate due, StaffId... persons) {
        return new AdoptedRecommendation(
                new RecommendationId(UUID.randomUUID()),
                number,
                "Бирдиктүү талаптар барагы түзүлсүн.",
                due,
                Addressee.MEMBERS,
                List.of(persons),
                null,
                null,
                null);
    }

    /** A recommendation of a group. */
    public static AdoptedRecommendation of(String number, Party party, @Nullable Integer from, @Nullable Integer to) {
        return new AdoptedRecommendation(
                new RecommendationId(UUID.randomUUID()),
                number,
                "Класстык саат өткөрүлсүн.",
                DUE,
                Addressee.MEMBERS,
                List.of(),
                party,
                from,
                to);
    }

    /** What the signature of a protocol announces. */
    public ProtocolEvent.Signed signing(DemoCast cast, int number, List<AdoptedRecommendation> recommendations) {
        return signing(cast, new MeetingId(UUID.randomUUID()), number, recommendations);
    }

    /** What the signature of that meeting's protocol announces. */
    public ProtocolEvent.Signed signing(
            DemoCast cast, MeetingId meeting, int number, List<AdoptedRecommendation> recommendations) {
        return new ProtocolEvent.Signed(
                new ProtocolId(UUID.randomUUID()),
                year(),
                meeting,
                number,
                number,
                MEETING_DAY,
                cast.chair(),
                "А. С. Токтобекова",
                SIGNED_AT,
                recommendations);
    }

    /** Announces it within a transaction, as the signature does. */
    public void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    /** Signs a protocol with these recommendations. */
    public ProtocolEvent.Signed sign(DemoCast cast, int number, AdoptedRecommendation... recommendations) {
        ProtocolEvent.Signed signed = signing(cast, number, List.of(recommendations));
        publish(signed);
        return signed;
    }

    /** Signs a protocol with so many recommendations to one person. */
    public void signMany(DemoCast cast, int number, int count, StaffId person) {
        publish(signing(
                cast,
                number,
                IntStream.rangeClosed(1, count)
                        .mapToObj(position -> of("1." + position, DUE, person))
                        .toList()));
    }

    /** Annuls it. */
    public void annul(ProtocolEvent.Signed signed) {
        publish(new ProtocolEvent.Annulled(
                signed.protocol(),
                signed.year(),
                String.valueOf(signed.number()),
                signed.signedBy(),
                "А. С. Токтобекова",
                "Жаңылыш түзүлгөн.",
                SIGNED_AT));
    }
}
