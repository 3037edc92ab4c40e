package kg.birikme.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffIdTest {

    @Test
    void aFormsListMayBeMissingOrHaveGaps() {
        UUID one = UUID.randomUUID();
        assertThat(StaffId.all(null)).isEmpty();
        assertThat(StaffId.all(Arrays.asList(null, one))).containsExactly(new StaffId(one));
    }
}
