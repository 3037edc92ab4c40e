package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.domain.NormBook.NormRule;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormRuleTest {

    @ParameterizedTest
    @Tag("R3")
    @CsvSource({
        // counts          from to replaced broken
        "1, 1, 1, 1,       2,  3, false,   true",
        "1, 1, 1, 1,       2,  2, false,   false",
        "1, 2, 1, 1,       2,  3, false,   false",
        "1, 1, 1, 1,       2,  3, true,    false",
        "0, 1, 0, 0,       2,  1, false,   true",
        "1, 1, 1, 5,       4,  3, false,   false"
    })
    void aMeetingLeavesItsQuarterOnlyWhereAnotherStays(
            int q1, int q2, int q3, int q4, int from, int to, boolean replaced, boolean broken) {
        Optional<RuleViolation> result = new NormRule(List.of(q1, q2, q3, q4)).moving(from, to, replaced);
        assertThat(result.map(RuleViolation::clause)).isEqualTo(broken ? Optional.of(Clause.r(3)) : Optional.empty());
    }

    @ParameterizedTest
    @Tag("R3")
    @Tag("R8")
    @CsvSource({
        // counts          quarter replacedIn clause
        "1, 1, 1, 1,       2,      ,          R3",
        "2, 1, 1, 1,       1,      ,          ",
        "2, 1, 1, 0,       1,      ,          R8",
        "5, 0, 0, 0,       1,      ,          ",
        "4, 0, 0, 0,       1,      ,          R8",
        "1, 1, 1, 1,       2,      2,         ",
        "1, 1, 1, 1,       2,      3,         R3",
        "2, 1, 1, 0,       1,      4,         ",
        "1, 0, 0, 0,       1,      1,         "
    })
    void aMeetingIsCancelledOnlyWhereQuarterAndYearKeepTheirNorm(
            int q1, int q2, int q3, int q4, int quarter, Integer replacedIn, String clause) {
        Optional<RuleViolation> result =
                new NormRule(List.of(q1, q2, q3, q4)).cancelling(quarter, Optional.ofNullable(replacedIn));
        assertThat(result.map(violation -> violation.clause().id())).isEqualTo(Optional.ofNullable(clause));
    }

    @Test
    @Tag("R8")
    void theRefusalSaysHowManyAreLeftAndStandsAtTheReason() {
        RuleViolation violation = new NormRule(List.of(2, 1, 1, 0))
                .cancelling(1, Optional.empty())
                .orElseThrow();
        assertThat(violation.arguments()).containsExactly(3);
        assertThat(violation.field()).isEqualTo("normReason");
    }
}
