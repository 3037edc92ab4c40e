package kg.birikme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R2")
class PlanStatusTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,       IN_MEETING CONSIDERED DISCARDED,          true,  true
            IN_MEETING,  DRAFT IN_MEETING CONSIDERED RETURNED,     true,  true
            CONSIDERED,  DRAFT IN_MEETING TO_AGREE DISCARDED,      false, true
            TO_AGREE,    CONSIDERED TO_APPROVE RETURNED,           false, true
            TO_APPROVE,  CONSIDERED APPROVED RETURNED,             false, true
            APPROVED,    SUPERSEDED,                               false, false
            RETURNED,    IN_MEETING CONSIDERED TO_AGREE DISCARDED, true,  true
            SUPERSEDED,  '',                                       false, false
            DISCARDED,   '',                                       false, false
            """)
    void theStatusOwnsItsMoves(PlanStatus status, String next, boolean editable, boolean open) {
        List<PlanStatus> legal =
                Arrays.stream(PlanStatus.values()).filter(status::mayBecome).toList();
        List<PlanStatus> expected = Arrays.stream(next.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PlanStatus::valueOf)
                .toList();
        assertThat(legal).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(status.editable()).isEqualTo(editable);
        assertThat(status.open()).isEqualTo(open);
    }

    @Test
    void nothingIsApprovedThatWasNotAgreedNorAgreedThatWasNotConsidered() {
        assertThat(Arrays.stream(PlanStatus.values()).filter(from -> from.mayBecome(PlanStatus.APPROVED)))
                .containsExactly(PlanStatus.TO_APPROVE);
        assertThat(Arrays.stream(PlanStatus.values()).filter(from -> from.mayBecome(PlanStatus.TO_APPROVE)))
                .containsExactly(PlanStatus.TO_AGREE);
        assertThat(PlanStatus.DRAFT.mayBecome(PlanStatus.TO_AGREE)).isFalse();
    }
}
