package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kg.birikme.meeting.domain.NoticeBook.LeadTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R4")
class LeadTimeTest {

    @ParameterizedTest
    @CsvSource({
        // sent      meeting     days late
        "2026-11-13, 2026-11-19, 3,   false",
        "2026-11-16, 2026-11-19, 3,   true",
        "2026-08-24, 2026-08-28, 3,   false",
        "2026-11-17, 2026-11-19, 3,   true",
        "2026-11-19, 2026-11-19, 3,   true",
        "2026-11-20, 2026-11-19, 3,   true",
        "2026-11-19, 2026-11-19, 0,   false",
        "2026-11-18, 2026-11-19, 0,   false",
        "2026-11-20, 2026-11-19, 0,   true",
        "2026-11-13, 2026-11-16, 1,   true",
        "2026-11-12, 2026-11-16, 1,   false"
    })
    void onlyWorkingDaysBetweenNoticeAndMeetingCount(LocalDate sent, LocalDate meeting, int days, boolean late) {
        assertThat(new LeadTime(days).late(sent, meeting)).isEqualTo(late);
    }
}
