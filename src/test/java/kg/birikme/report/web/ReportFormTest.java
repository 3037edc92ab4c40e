package kg.birikme.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.report.web.ReportWriteController.ReportForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormTest {

    /** What the page shows is taken when it is sent back: never more rows than a table has. */
    @ParameterizedTest
    @CsvSource({"0, 3", "5, 8", "38, 40", "40, 40", "57, 40"})
    void noMoreRowsStandReadyThanAreTaken(int known, int shown) {
        ReportLine line = new ReportLine(ReportPart.EVENT, null, "Сергек жүрүш", "", null, "");
        ReportContent content =
                new ReportContent(null, null, null, null, null, Collections.nCopies(known, line), "", "", "", "");
        assertThat(ReportForm.of(0, content).rows("events")).hasSize(shown);
    }
}
