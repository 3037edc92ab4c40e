package kg.birikme.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the modules above learn of an analysis. */
@BirikmeTest
class AnalysesTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    Analyses analyses;

    @Autowired
    SqlCounter sql;

    @Autowired
    MutableClock clock;

    @Test
    @Tag("R3")
    void aQuarterWithoutAMeetingIsABreachOnceItIsOver() {
        sample.within(cast -> {
            clock.set(LocalDate.of(2026, 11, 22));
            AnalysisState state = analyses.state(sample.year());
            assertThat(state.status()).isNull();
            assertThat(state.unexplained()).extracting(BreachState::breach).containsExactly(Breach.QUARTER_1);
        });
    }

    @Test
    @Tag("R3")
    @Tag("R8")
    void aHeldMeetingKeepsTheQuarterAndFewerThanFourBreakTheYear() {
        sample.within(cast -> {
            meetings.held(cast, LocalDate.of(2026, 10, 8));
            clock.set(LocalDate.of(2027, 6, 1));
            assertThat(analyses.state(sample.year()).breaches())
                    .extracting(BreachState::breach)
                    .contains(Breach.QUARTER_2, Breach.QUARTER_3, Breach.QUARTER_4, Breach.MEETINGS)
                    .doesNotContain(Breach.QUARTER_1);
        });
    }

    @Test
    void asksTheDatabaseFourTimes() {
        sample.within(cast -> {
            try {
                sql.atMost(4, () -> analyses.state(sample.year()));
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }
}
