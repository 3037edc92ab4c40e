package kg.birikme.school.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import kg.birikme.school.AssociationSettings;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.SchoolId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the association settles itself has to make sense in any year. */
class SchoolTest {

    private final School school = new School(
            new SchoolId(UUID.randomUUID()),
            new SchoolDetails("а", "а", "а", "а", "а", "а", "", "", null, null, ""),
            LocalDate.of(2026, 8, 20));

    @ParameterizedTest
    @Tag("R47")
    @Tag("R51")
    @CsvSource({
        "--07-20, --05-24, programmesDue", "--01-10, --05-24, programmesDue", "--10-31, --05-24, programmesDue",
        "--09-20, --03-30, yearAnalysisDue", "--09-20, --08-01, yearAnalysisDue", "--09-20, --05-31, yearAnalysisDue"
    })
    void aDueDayOutsideItsHalfOfTheYearIsRefusedAtItsField(MonthDay programmes, MonthDay analyses, String field) {
        assertThatThrownBy(() -> school.settle(settings(programmes, analyses)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    @Tag("R47")
    void theDefaultsMakeSense() {
        school.settle(AssociationSettings.DEFAULT);
        assertThat(AssociationSettings.DEFAULT.storageYears()).isEqualTo(3);
    }

    private static AssociationSettings settings(MonthDay programmes, MonthDay analyses) {
        return new AssociationSettings(3, 3, 14, null, programmes, analyses, 3);
    }
}
