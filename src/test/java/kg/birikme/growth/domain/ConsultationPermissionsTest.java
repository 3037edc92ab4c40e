package kg.birikme.growth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes down whose consultations, as one table (code 25). */
class ConsultationPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIR, true, true, true",
        "MEMBER, true, true, false",
        "SECRETARY, false, false, false",
        "DIRECTOR, false, false, false",
        "DEPUTY_TEACHING, false, false, false",
        "DEPUTY_METHODICAL, false, false, false",
        "DEPUTY_UPBRINGING, false, false, false",
        "ADMINISTRATOR, false, false, false"
    })
    @Tag("R37")
    void theTable(Role role, boolean writes, boolean own, boolean others) {
        StaffId person = new StaffId(UUID.randomUUID());
        StaffId colleague = new StaffId(UUID.randomUUID());
        Actor actor = new Actor(new AccountId(UUID.randomUUID()), person, "А. А. Аты", Set.of(role));
        ConsultationPermissions running = new ConsultationPermissions(actor, false);
        assertThat(running.mayWrite()).isEqualTo(writes);
        assertThat(running.mayWriteOf(person)).isEqualTo(own);
        assertThat(running.mayWriteOf(colleague)).isEqualTo(others);
        ConsultationPermissions stored = new ConsultationPermissions(actor, true);
        assertThat(stored.mayWrite()).isFalse();
        assertThat(stored.mayWriteOf(person)).isFalse();
        if (others) {
            assertThatCode(() -> running.requireWriterOf(colleague)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> running.requireWriterOf(colleague)).isInstanceOf(ActionForbidden.class);
        }
    }
}
