package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingNorm.QuarterNorm;
import kg.birikme.meeting.UnseenNotice;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the compass says of meetings: nothing that is merely intended keeps it quiet. */
class MeetingReadingsTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 30);
    private static final YearView YEAR = new YearView(
            new YearId(UUID.randomUUID()),
            "2026-2027",
            LocalDate.of(2026, 8, 20),
            LocalDate.of(2027, 6, 30),
            List.of(
                    new QuarterView(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 4)),
                    new QuarterView(2, LocalDate.of(2026, 11, 9), END),
                    new QuarterView(3, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 20)),
                    new QuarterView(4, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 25))),
            false);

    /** Clauses D4. */
    @Test
    @Tag("R3")
    void aMeetingWithoutADayDoesNotSilenceTheReminder() {
        QuarterNorm undated = new QuarterNorm(2, 0, 1, 1, 0);
        assertThat(second(undated, END.minusDays(22)).stateKey()).isEqualTo("oversight.state.quarterPlanned");
        Reading pressing = second(undated, END.minusDays(21));
        assertThat(pressing.stateKey()).isEqualTo("oversight.state.quarterUndated");
        assertThat(pressing.tone()).isEqualTo(Tone.BAD);
        assertThat(pressing.next()).isEqualTo(Role.CHAIR);
        assertThat(second(undated, END).tone()).as("to the quarter's last day").isEqualTo(Tone.BAD);
        assertThat(second(undated, END.plusDays(1)).stateKey()).isEqualTo("oversight.state.quarterMissed");
        assertThat(second(new QuarterNorm(2, 0, 2, 1, 0), END).stateKey())
                .as("one has its day")
                .isEqualTo("oversight.state.quarterPlanned");
    }

    /** Chair B19. */
    @Test
    @Tag("R4")
    void aNoticeOfAMeetingThatIsOverIsNoLightAnyMore() {
        UnseenNotice notice = new UnseenNotice(
                new MeetingId(UUID.randomUUID()), 2, LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 1), true);
        assertThat(notices(notice, notice.date())).hasSize(1);
        assertThat(notices(notice, notice.date().plusDays(1))).isEmpty();
    }

    private static List<Reading> notices(UnseenNotice notice, LocalDate today) {
        return MeetingReadings.of(YEAR, norm(new QuarterNorm(2, 0, 0, 0, 0), List.of(notice)), today).stream()
                .filter(reading -> reading.stateKey().equals("oversight.state.noticeUnseen"))
                .toList();
    }

    private static Reading second(QuarterNorm norm, LocalDate today) {
        return MeetingReadings.of(YEAR, norm(norm, List.of()), today).get(0);
    }

    private static MeetingNorm norm(QuarterNorm quarter, List<UnseenNotice> unseen) {
        return new MeetingNorm(List.of(quarter), unseen, List.of(), List.of());
    }
}
