package kg.birikme.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingStatusTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED,   CONVENED CANCELLED",
        "CONVENED,  HELD CANCELLED",
        "HELD,      CONVENED CLOSED",
        "CLOSED,    HELD",
        "CANCELLED, ''"
    })
    void aMeetingGoesOneWay(MeetingStatus from, String allowed) {
        List<String> next = Arrays.stream(MeetingStatus.values())
                .filter(from::mayBecome)
                .map(Enum::name)
                .toList();
        assertThat(String.join(" ", next)).isEqualTo(allowed);
    }

    @Test
    @Tag("R8")
    void aCancelledMeetingCountsNowhere() {
        assertThat(Arrays.stream(MeetingStatus.values()).filter(status -> !status.counts()))
                .containsExactly(MeetingStatus.CANCELLED);
    }
}
