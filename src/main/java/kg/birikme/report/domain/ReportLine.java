package kg.birikme.report.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of the tables I to IV (F10).
 *
 * @param form   its form, its level, or the contest's level
 * @param pupils how many took part; of a parents' meeting, how many parents
 * @param result what came of it, or the place won
 */
@Embeddable
public record ReportLine(
        @Enumerated(EnumType.STRING) ReportPart part,
        @Nullable LocalDate day,
        String title,
        String form,
        @Nullable Integer pupils,
        String result) {

    public static final int TITLE_MAX = 300;
    public static final int FORM_MAX = 200;
    public static final int RESULT_MAX = 500;

    boolean isBlank() {
        return title.isBlank() && form.isBlank() && result.isBlank() && pupils == null && day == null;
    }
}
