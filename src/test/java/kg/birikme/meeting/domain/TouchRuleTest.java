package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R7")
class TouchRuleTest {

    private final StaffId insider = new StaffId(UUID.randomUUID());
    private final OtherAssociationView primary = association(insider);
    private final OtherAssociationView languages = association(null);

    @Test
    void aTouchedAssociationNeedsSomebody() {
        TouchRule rule = new TouchRule(Set.of(id(languages)), Set.of(insider), List.of());
        assertThat(rule.missing(List.of(primary, languages))).containsExactly(languages);
    }

    @Test
    void anInvitationIsEnoughWhoeverComes() {
        TouchRule rule = new TouchRule(Set.of(id(languages)), Set.of(insider), List.of(id(languages)));
        assertThat(rule.missing(List.of(primary, languages))).isEmpty();
    }

    @Test
    void aChairWhoIsAMemberHereIsNotInvited() {
        TouchRule rule = new TouchRule(Set.of(id(primary)), Set.of(insider), List.of());
        assertThat(rule.missing(List.of(primary, languages))).isEmpty();
        assertThat(rule.throughMembers(List.of(primary, languages))).containsExactly(primary);
    }

    @Test
    void aChairOnTheStaffWhoIsNoMemberThatDayIsInvited() {
        TouchRule rule = new TouchRule(Set.of(id(primary)), Set.of(), List.of());
        assertThat(rule.missing(List.of(primary, languages))).containsExactly(primary);
    }

    @Test
    void whatTheAgendaDoesNotTouchNeedsNobody() {
        TouchRule rule = new TouchRule(Set.of(), Set.of(), List.of());
        assertThat(rule.missing(List.of(primary, languages))).isEmpty();
    }

    private static UUID id(OtherAssociationView association) {
        return association.id().value();
    }

    private static OtherAssociationView association(StaffId chair) {
        return new OtherAssociationView(
                new OtherAssociationId(UUID.randomUUID()),
                "Бирикме",
                "Объединение",
                new PersonName("Асанова", "Гүлнара", null),
                chair,
                true,
                0);
    }
}
