package kg.birikme.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.school.YearId;
import kg.birikme.shared.By;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a recommendation guards its way. */
class AssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final StaffId ONE = new StaffId(UUID.randomUUID());
    private static final StaffId OTHER = new StaffId(UUID.randomUUID());
    private static final StaffId CHAIR = new StaffId(UUID.randomUUID());
    private static final By BY = By.on(TODAY, CHAIR, "А. С. Токтобекова", Instant.EPOCH);

    private final Assignment assignment = given(ONE, OTHER, ONE);

    private static Assignment given(StaffId... responsible) {
        ProtocolEvent.Signed signed = new ProtocolEvent.Signed(
                new ProtocolId(UUID.randomUUID()),
                new YearId(UUID.randomUUID()),
                new MeetingId(UUID.randomUUID()),
                2,
                2,
                TODAY,
                CHAIR,
                "А. С. Токтобекова",
                Instant.EPOCH,
                List.of());
        return new Assignment(
                signed, FollowupFixture.of("3.1", FollowupFixture.DUE, responsible), List.of(responsible));
    }

    /** One rule for look-alike letters everywhere: what is answered sorts and is found as what is written elsewhere. */
    @Test
    void lookAlikeLettersArePutRight() {
        assignment.answer(ONE, AnswerState.DONE, " \u0473\u0442\u0442\u04ca\u00a0", BY);
        assertThat(assignment.answerOf(ONE).says(AnswerState.DONE, "\u04e9\u0442\u0442\u04a3", null))
                .isTrue();
    }

    @Test
    @Tag("R5")
    void itIsAnsweredWhenEverybodyHasAnswered() {
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(assignment.answer(ONE, AnswerState.DONE, "", BY)).isTrue();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.OPEN);
        assertThat(assignment.answer(OTHER, AnswerState.CANNOT, "Оорудум.", BY)).isTrue();
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ANSWERED);
        assertThat(assignment.answer(OTHER, AnswerState.CANNOT, " Оорудум. ", BY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DONE, '', true", "PARTLY, '', false", "CANNOT, ' ', false", "PARTLY, сөз, true", "CANNOT, сөз, true"})
    @Tag("R60")
    void whatIsNotWhollyDoneIsExplained(AnswerState state, String words, boolean taken) {
        if (taken) {
            assertThat(assignment.answer(ONE, state, words, BY)).isTrue();
        } else {
            refused("R60", () -> assignment.answer(ONE, state, words, BY));
        }
    }

    @Test
    void nobodyElseAnswers() {
        assertThatThrownBy(() -> assignment.answer(CHAIR, AnswerState.DONE, "", BY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignment.answer(ONE, AnswerState.NONE, "", BY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @Tag("R60")
    void nothingLeavesControlBeforeEverybodyAnswered() {
        assignment.answer(ONE, AnswerState.DONE, "", BY);
        refused("R60", () -> assignment.release("", BY));
        assignment.answer(OTHER, AnswerState.DONE, "", BY);
        assignment.release("", BY);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.RELEASED);
    }

    @Test
    @Tag("R6")
    void whereNobodyIsNamedTheChairDecidesAlone() {
        Assignment proposal = given();
        proposal.release("Администрация кабыл алды.", BY);
        assertThat(proposal.status()).isEqualTo(AssignmentStatus.RELEASED);
    }

    @Test
    @Tag("R60")
    void whatIsSentBackIsAnsweredAnew() {
        refused("R60", () -> assignment.sendBack(ONE, "Барак жок", BY));
        assignment.answer(ONE, AnswerState.DONE, "", BY);
        assignment.answer(OTHER, AnswerState.DONE, "", BY);
        refused("R60", () -> assignment.sendBack(ONE, " ", BY));
        assignment.sendBack(ONE, "Барак жок", BY);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.OPEN);
        refused("R60", () -> assignment.release("", BY));
        assignment.answer(ONE, AnswerState.DONE, "", BY);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ANSWERED);
    }

    @Test
    @Tag("R60")
    void aTermIsPutOffLaterAndForAReason() {
        refused("R60", () -> assignment.extend(LocalDate.of(2027, 1, 15), "", BY));
        assertThatThrownBy(() -> assignment.extend(FollowupFixture.DUE, "Каникул", BY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> assignment.extend(null, "Каникул", BY)).isInstanceOf(InvalidInput.class);
        assignment.extend(LocalDate.of(2027, 1, 15), "Каникул", BY);
        assertThat(assignment.isExtendedTo(LocalDate.of(2027, 1, 15))).isTrue();
    }

    @Test
    @Tag("R6")
    void offControlNothingMovesButTheAnnulment() {
        assignment.answer(ONE, AnswerState.DONE, "", BY);
        assignment.answer(OTHER, AnswerState.DONE, "", BY);
        assignment.release("", BY);
        refused("R60", () -> assignment.answer(ONE, AnswerState.CANNOT, "сөз", BY));
        refused("R60", () -> assignment.sendBack(ONE, "сөз", BY));
        refused("R60", () -> assignment.extend(LocalDate.of(2027, 1, 15), "сөз", BY));
        assignment.annul("Жаңылыш", BY);
        assignment.annul("Жаңылыш", BY);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ANNULLED);
        refused("R10", () -> assignment.release("", BY));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2026-12-18, OPEN",
        "OPEN, 2026-12-07, OPEN",
        "OPEN, 2026-12-06, DUE_SOON",
        "OPEN, 2026-11-22, DUE_SOON",
        "OPEN, 2026-11-21, OVERDUE",
        "ANSWERED, 2026-11-01, ANSWERED",
        "RELEASED, 2026-11-01, RELEASED",
        "ANNULLED, 2026-11-01, ANNULLED"
    })
    @Tag("R60")
    void lateIsComputedFromTheDay(AssignmentStatus status, LocalDate due, Standing standing) {
        assertThat(Standing.of(status, due, TODAY, 14)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, ANSWERED|RELEASED|ANNULLED",
        "ANSWERED, OPEN|RELEASED|ANNULLED",
        "RELEASED, ANNULLED",
        "ANNULLED, ''"
    })
    void theStatusOwnsTheMoves(AssignmentStatus from, String to) {
        for (AssignmentStatus next : AssignmentStatus.values()) {
            assertThat(from.mayBecome(next))
                    .as(from + " " + next)
                    .isEqualTo(List.of(to.split("\\|")).contains(next.name()));
        }
    }

    private static void refused(String clause, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.clause().id()).isEqualTo(clause));
    }
}
