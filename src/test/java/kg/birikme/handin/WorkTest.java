package kg.birikme.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step in every status of what is written and handed in: programme, self-analysis, report, the association's report. */
@Tag("R12")
@Tag("R47")
@Tag("R51")
@Tag("R53")
class WorkTest {

    private static final Instant NOON = Instant.parse("2026-11-22T06:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T06:00:00Z");
    private static final WorkFlow SEEN =
            new WorkFlow("sample", Clause.r(47), "growth", WorkStatus.SEEN, "/growth/samples/#");
    private static final WorkFlow ACCEPTED =
            new WorkFlow("sample", Clause.r(53), "report", WorkStatus.ACCEPTED, "/reports/#");

    /** What stands after the step; «-» where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     DRAFT,  SUBMITTED, -,        -,        -",
        "SUBMITTED, -,      -,         DRAFT,    RETURNED, DECIDED",
        "RETURNED,  RETURNED, SUBMITTED, -,      -,        -",
        "DECIDED,   -,      -,         -,        -,        -",
    })
    void theTable(String status, String write, String handIn, String takeBack, String giveBack, String decide) {
        for (WorkFlow flow : Set.of(SEEN, ACCEPTED)) {
            expect(flow, status, write, work -> work.write("Дагы"));
            expect(flow, status, handIn, work -> work.handIn(LATER));
            expect(flow, status, takeBack, Work::takeBack);
            expect(flow, status, giveBack, work -> work.giveBack("Толуктаңыз", "А. Т.", LATER));
            expect(flow, status, decide, work -> work.decide("А. Т.", LATER));
        }
    }

    private interface Taken {
        void by(Sample work);
    }

    private static void expect(WorkFlow flow, String from, String to, Taken step) {
        Sample work = standing(flow, from);
        WorkStatus before = work.status();
        if (to.equals("-")) {
            assertThatThrownBy(() -> step.by(work))
                    .isInstanceOf(RuleViolation.class)
                    .extracting(thrown -> ((RuleViolation) thrown).clause())
                    .isEqualTo(flow.clause());
            assertThat(work.status()).isEqualTo(before);
        } else {
            step.by(work);
            assertThat(work.status()).isEqualTo(to.equals("DECIDED") ? flow.done() : WorkStatus.valueOf(to));
        }
    }

    private static Sample standing(WorkFlow flow, String status) {
        Sample work = new Sample(flow);
        work.write("Сөз");
        if (!status.equals("DRAFT")) {
            work.handIn(NOON);
        }
        if (status.equals("RETURNED")) {
            work.giveBack("Аз", "А. Т.", NOON);
        }
        if (status.equals("DECIDED")) {
            work.decide("А. Т.", NOON);
        }
        return work;
    }

    /** What the statuses allow is what the steps do. */
    @ParameterizedTest
    @EnumSource(WorkStatus.class)
    void theStatusKnowsItsMoves(WorkStatus from) {
        Set<WorkStatus> next = switch (from) {
            case ASKED -> Set.of(WorkStatus.DRAFT, WorkStatus.SUBMITTED);
            case DRAFT, RETURNED -> Set.of(WorkStatus.SUBMITTED);
            case SUBMITTED -> Set.of(WorkStatus.DRAFT, WorkStatus.RETURNED, WorkStatus.SEEN, WorkStatus.ACCEPTED);
            case SEEN, ACCEPTED -> Set.of();
        };
        for (WorkStatus to : WorkStatus.values()) {
            assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(next.contains(to));
        }
        assertThat(from.editable()).isEqualTo(next.contains(WorkStatus.SUBMITTED));
        assertThat(from.known()).isEqualTo(from.handedIn() || from == WorkStatus.RETURNED);
    }

    @Test
    void whatIsEmptyIsNotHandedIn() {
        RuleViolation missing = catchThrowableOfType(RuleViolation.class, () -> new Sample(SEEN).handIn(NOON));
        assertThat(missing.messageKey()).isEqualTo("growth.refusal.missing.topic");
    }

    @Test
    void aReturnSaysWhy() {
        Sample work = standing(ACCEPTED, "SUBMITTED");
        RuleViolation silent = catchThrowableOfType(RuleViolation.class, () -> work.giveBack(" ", "А. Т.", NOON));
        assertThat(silent.messageKey()).isEqualTo("report.refusal.remarkMissing");
        assertThat(silent.field()).isEqualTo("remark");
        work.giveBack(" Толуктаңыз ", "А. Т.", NOON);
        assertThat(work.returnedWith("Толуктаңыз")).isTrue();
        assertThat(work.returnedWith("Башка")).isFalse();
    }

    /** Taken back after a return it is returned as before; taken back else, it was never handed in. */
    @Test
    void aReturnOutlivesTakingBack() {
        Sample returned = standing(ACCEPTED, "RETURNED");
        returned.handIn(LATER);
        returned.takeBack();
        assertThat(returned.status()).isEqualTo(WorkStatus.RETURNED);
        assertThat(returned.forgotten).isFalse();
        Sample first = standing(ACCEPTED, "SUBMITTED");
        first.takeBack();
        assertThat(first.status()).isEqualTo(WorkStatus.DRAFT);
        assertThat(first.forgotten).isTrue();
    }

    @Test
    void aKindOfWorkIsSeenOrAccepted() {
        assertThatThrownBy(() -> new WorkFlow("sample", Clause.r(53), "report", WorkStatus.RETURNED, "/reports/#"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SEEN.decision()).isEqualTo(WorkStep.SEEN);
        assertThat(ACCEPTED.decision()).isEqualTo(WorkStep.ACCEPTED);
    }

    /** The smallest record that goes this way. */
    private static class Sample extends Work {

        private final WorkFlow flow;
        private String words = "";
        private boolean forgotten;

        Sample(WorkFlow flow) {
            super(UUID.randomUUID(), new YearId(UUID.randomUUID()));
            this.flow = flow;
        }

        void write(String said) {
            beginWriting();
            words = said;
        }

        @Override
        protected WorkFlow flow() {
            return flow;
        }

        @Override
        protected StaffId writer() {
            return new StaffId(UUID.randomUUID());
        }

        @Override
        protected void requireComplete() {
            if (words.isEmpty()) {
                throw new RuleViolation(flow.clause(), "growth.refusal.missing.topic");
            }
        }

        @Override
        protected void wasForgotten() {
            forgotten = true;
        }
    }
}
