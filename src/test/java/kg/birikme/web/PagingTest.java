package kg.birikme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Past the end stands the last page; nonsense in the address is put right (code 16). */
class PagingTest {

    private record Rows(List<Integer> rows, long total) {}

    @ParameterizedTest
    @CsvSource({
        "45, 1, 0",
        "45, 3, 40",
        "45, 4, 40",
        "45, 999, 40",
        "45, 2147483647, 40",
        "45, -5, 0",
        "45, -2147483648, 0",
        "40, 3, 20",
        "0, 7, -1"
    })
    void readsThePageThatThereIs(int total, int asked, int first) {
        Rows read = Paging.read(asked, 20, offset -> rows(total, offset), Rows::total);
        assertThat(read.rows().isEmpty() ? -1 : read.rows().get(0)).isEqualTo(first);
        assertThat(Paging.of(asked, 20, read.total()).offset()).isEqualTo(Math.max(first, 0));
    }

    /** As the database does: the total stands in the rows, and where there are none it is not known. */
    private static Rows rows(int total, long offset) {
        List<Integer> rows =
                IntStream.range(0, total).skip(offset).limit(20).boxed().toList();
        return new Rows(rows, rows.isEmpty() ? 0 : total);
    }
}
