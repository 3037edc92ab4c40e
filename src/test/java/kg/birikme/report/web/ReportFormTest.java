package kg.birikme.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.report.web.ReportWriteController.LineForm;
import kg.birikme.report.web.ReportWriteController.ReportForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R53")
class ReportFormTest {

    /** What the page shows is taken when it is sent back: never more rows than a table has, and one empty one behind those written. */
    @ParameterizedTest
    @CsvSource({"0, 1", "5, 6", "59, 60", "60, 60", "77, 60"})
    void noMoreRowsStandReadyThanAreTaken(int known, int shown) {
        assertThat(of(known).rows("events")).hasSize(shown);
    }

    /** However often a form comes back refused, with its empty rows: it stays as long as it was (teacher 14). */
    @ParameterizedTest
    @CsvSource({"0, 1", "2, 3"})
    void emptyRowsThatComeBackAddNone(int written, int shown) {
        ReportForm form = of(written);
        for (int refusal = 0; refusal < 3; refusal++) {
            List<LineForm> sent = new ArrayList<>(form.rows("events"));
            sent.add(LineForm.blank());
            form = new ReportForm(
                    0, null, null, null, null, null, null, sent, null, null, null, null, "", null, "", "", "", "");
        }
        assertThat(form.rows("events")).hasSize(shown);
        assertThat(form.count("events")).isEqualTo(written);
    }

    private static ReportForm of(int known) {
        ReportLine line = ReportLine.typed(ReportPart.EVENT, null, "Сергек жүрүш", "", null, "");
        return ReportForm.of(
                0, new ReportContent(null, null, null, null, null, Collections.nCopies(known, line), "", "", "", ""));
    }
}
