package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.Followups;
import kg.birikme.petition.ContestLevel;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.RewardForm;
import kg.birikme.petition.domain.PetitionContent;
import kg.birikme.petition.domain.PetitionDecision;
import kg.birikme.petition.domain.PetitionService;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the administration: last year a nomination with its result and two rewards, this year a proposal granted and
 * one that waits, advice given, and a nomination for the meeting in January.
 */
public class DemoPetitions implements DemoChapter {

    private static final int ORDER = 35;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private static final Map<Role, String> HOLDERS = Map.of(Role.DIRECTOR, "S01", Role.DEPUTY_METHODICAL, "S03");

    private final PetitionService petitions;
    private final Followups followups;

    public DemoPetitions(PetitionService petitions, Followups followups) {
        this.petitions = petitions;
        this.followups = followups;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        List.of(DemoData.read("petitions.json", Sample[].class)).stream()
                .filter(sample -> sample.back() == year.back())
                .forEach(sample -> play(cast, year, sample, clock));
    }

    private void play(DemoCast cast, DemoYear year, Sample sample, Consumer<LocalDateTime> clock) {
        StaffId author = cast.person(sample.author());
        StaffId subject = sample.subject() == null ? null : cast.person(sample.subject());
        UUID id = UUID.randomUUID();
        PetitionContent content = sample.content(year, cited(year, sample));
        clock.accept(year.day(sample.begun()).atTime(MORNING));
        Acting.as(author, () -> {
            petitions.begin(year.id(), id, sample.kind(), subject);
            petitions.write(id, 0, content);
        });
        int version = 1;
        if (sample.consent() && subject != null) {
            clock.accept(year.day(sample.begun()).atTime(MORNING.plusHours(5)));
            Acting.as(subject, () -> petitions.consent(id));
            version++;
        }
        if (sample.sent() == null) {
            return;
        }
        int written = version;
        clock.accept(year.day(sample.sent()).atTime(MORNING.plusHours(6)));
        Acting.as(author, () -> petitions.submit(id, written, content));
        if (sample.decided() == null) {
            return;
        }
        LocalDate decided = year.day(sample.decided());
        clock.accept(decided.atTime(MORNING));
        String order = Objects.requireNonNullElse(sample.order(), "");
        PetitionDecision decision = new PetitionDecision(
                Objects.requireNonNull(sample.outcome()),
                order,
                order.isEmpty() ? null : decided,
                Objects.requireNonNullElse(sample.answer(), ""));
        Acting.as(
                cast.person(Objects.requireNonNull(HOLDERS.get(sample.addressee()))),
                () -> petitions.decide(id, written + 1, decision));
        String result = sample.result();
        if (result != null) {
            LocalDate told = year.day(Objects.requireNonNull(sample.resultOn()));
            clock.accept(told.atTime(MORNING.plusHours(7)));
            Acting.as(
                    author,
                    () -> petitions.tellResult(
                            id, written + 2, result, told, Objects.requireNonNullElse(sample.diploma(), "")));
        }
    }

    private @Nullable UUID cited(DemoYear year, Sample sample) {
        return sample.protocol() == null
                ? null
                : followups.adopted(year.id()).stream()
                        .filter(one -> one.protocol() == sample.protocol()
                                && one.number().equals(sample.number()))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value();
    }

    record Sample(
            int back,
            String author,
            PetitionKind kind,
            @Nullable String subject,
            LocalDate begun,
            @Nullable LocalDate sent,
            @Nullable Integer protocol,
            @Nullable String number,
            @Nullable String title,
            @Nullable ContestLevel level,
            @Nullable String category,
            @Nullable String organiser,
            @Nullable LocalDate contestOn,
            LocalDate answerBy,
            boolean consent,
            Role addressee,
            @Nullable RewardForm reward,
            @Nullable String earlierAwards,
            String grounds,
            @Nullable LocalDate decided,
            @Nullable PetitionOutcome outcome,
            @Nullable String order,
            @Nullable String answer,
            @Nullable String result,
            @Nullable LocalDate resultOn,
            @Nullable String diploma) {

        PetitionContent content(DemoYear year, @Nullable UUID cited) {
            return new PetitionContent(
                    said(title),
                    grounds,
                    cited,
                    addressee,
                    year.day(answerBy),
                    reward,
                    said(earlierAwards),
                    level,
                    said(category),
                    said(organiser),
                    contestOn == null ? null : year.day(contestOn));
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }
}
