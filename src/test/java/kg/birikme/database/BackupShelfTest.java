package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kg.birikme.database.BackupShelf.Kept;
import org.junit.jupiter.api.Test;

/** Which of the daily backups are kept: seven days, four weeks, twelve months. */
class BackupShelfTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 1, 2, 20);

    @Test
    void keepsSevenDaysFourWeeksAndTwelveMonths() {
        List<Kept> shelf = new ArrayList<>();
        for (int day = 0; day < 500; day++) {
            shelf.add(kept(FIRST.plusDays(day)));
            shelf.removeAll(BackupShelf.leaving(shelf));
        }
        LocalDateTime last = FIRST.plusDays(499);
        assertThat(shelf)
                .extracting(Kept::made)
                .contains(last, last.minusDays(6))
                .contains(LocalDateTime.of(2027, 4, 30, 2, 20), LocalDateTime.of(2026, 6, 30, 2, 20))
                .doesNotContain(LocalDateTime.of(2026, 5, 31, 2, 20));
        assertThat(shelf).hasSizeLessThanOrEqualTo(7 + 4 + 12);
        assertThat(IntStream.rangeClosed(0, 6))
                .allSatisfy(back -> assertThat(shelf).extracting(Kept::made).contains(last.minusDays(back)));
    }

    @Test
    void ofOneDayTheNewestIsKept() {
        List<Kept> shelf = List.of(kept(FIRST), kept(FIRST.plusHours(5)));
        assertThat(BackupShelf.leaving(shelf)).containsExactly(kept(FIRST));
    }

    private static Kept kept(LocalDateTime made) {
        return new Kept(Path.of("birikme-" + made), made, 1);
    }
}
