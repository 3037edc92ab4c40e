package kg.birikme.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.birikme.plan.FormOfWork;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the association holds is recorded each with its type. */
class ActivityKindTest {

    /** What happens at a meeting, is a talk between two, or has a kind of another name. */
    private static final Set<FormOfWork> NO_EVENTS = EnumSet.of(
            FormOfWork.SITTING,
            FormOfWork.TALK,
            FormOfWork.CONSULTATION,
            FormOfWork.MENTORING,
            FormOfWork.EXTRACURRICULAR);

    @Test
    @Tag("R66")
    @Tag("R78")
    void everyFormOfThePlanThatIsAnEventHasItsKind() {
        List<String> kinds =
                Arrays.stream(ActivityKind.values()).map(Enum::name).toList();
        List<String> forms = EnumSet.complementOf(EnumSet.copyOf(NO_EVENTS)).stream()
                .map(Enum::name)
                .toList();
        assertThat(kinds).containsAll(forms);
        assertThat(kinds).contains("OPEN_CLASS_HOUR", "SEMINAR", "CONFERENCE", "QUALITY_CONTROL");
    }
}
