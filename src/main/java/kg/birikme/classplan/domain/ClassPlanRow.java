package kg.birikme.classplan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * A line of a class teacher's plan (R25, R70).
 *
 * @param quarter   1 to 4
 * @param day       where it has one; else its term in words
 * @param direction which side of upbringing it serves
 * @param audience  for whom: pupils, parents
 */
@Embeddable
public record ClassPlanRow(
        int quarter,
        String what,
        @Column(name = "on_day") @Nullable LocalDate day,
        String term,
        String direction,
        String audience) {

    public static final int WHAT_MAX = 500;
    public static final int LINE_MAX = 100;

    public ClassPlanRow {
        what = KyrgyzText.clean(what);
        term = KyrgyzText.clean(term);
        direction = KyrgyzText.clean(direction);
        audience = KyrgyzText.clean(audience);
    }

    boolean isBlank() {
        return what.isEmpty() && day == null && term.isEmpty() && direction.isEmpty() && audience.isEmpty();
    }
}
