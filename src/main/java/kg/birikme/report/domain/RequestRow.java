package kg.birikme.report.domain;

import java.time.LocalDate;
import kg.birikme.report.ReportKind;
import org.jspecify.annotations.Nullable;

/** What was asked for, and how many of it stand how. */
public record RequestRow(
        ReportKind kind, @Nullable Integer quarter, LocalDate due, int asked, int handedIn, int accepted) {

    /** As in the address of its list. */
    public String key() {
        return kind.name() + (quarter == null ? "" : quarter);
    }
}
