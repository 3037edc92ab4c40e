package kg.birikme.classplan.domain;

import java.util.Comparator;
import java.util.List;
import kg.birikme.shared.KyrgyzText;

/**
 * What a class teacher plans for her class in a year (R25, R70).
 *
 * @param rows by their quarters; empty ones are left out
 */
public record ClassPlanContent(String aim, List<ClassPlanRow> rows) {

    public static final int AIM_MAX = 2000;
    /** Lines of one quarter. */
    public static final int ROWS_MAX = 15;

    public ClassPlanContent {
        aim = KyrgyzText.clean(aim);
        rows = rows.stream()
                .filter(row -> !row.isBlank())
                .sorted(Comparator.comparingInt(ClassPlanRow::quarter))
                .toList();
    }

    /** The lines of the quarter. */
    public List<ClassPlanRow> of(int quarter) {
        return rows.stream().filter(row -> row.quarter() == quarter).toList();
    }
}
