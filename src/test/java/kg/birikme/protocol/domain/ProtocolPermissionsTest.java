package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kg.birikme.access.Acting;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every role, every status, a year that runs and one that is stored: who may do what. */
class ProtocolPermissionsTest {

    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    private static final StaffId PERSON = new StaffId(UUID.randomUUID());

    @Test
    void everybodyButTheAdministratorReads() {
        for (Role role : Role.values()) {
            assertThat(ProtocolPermissions.mayRead(actor(role))).as(role.name()).isEqualTo(READERS.contains(role));
        }
    }

    @Test
    @Tag("R10")
    void chairAndSecretaryWriteTheDraft() {
        only(EnumSet.of(Role.CHAIR, Role.SECRETARY), ProtocolStatus.DRAFT, ProtocolPermissions::mayWrite);
        only(EnumSet.noneOf(Role.class), ProtocolStatus.SIGNED, ProtocolPermissions::mayWrite);
    }

    @Test
    void everyReaderCommentsOnTheDraft() {
        only(READERS, ProtocolStatus.DRAFT, ProtocolPermissions::mayComment);
        only(EnumSet.noneOf(Role.class), ProtocolStatus.SIGNED, ProtocolPermissions::mayComment);
    }

    @Test
    @Tag("R6")
    @Tag("R97")
    void noRoleOfTodaySignsButWhoeverChairedOnTheDay() {
        only(EnumSet.noneOf(Role.class), ProtocolStatus.DRAFT, ProtocolPermissions::maySign);
        for (Role role : Role.values()) {
            assertThat(may(role, ProtocolStatus.DRAFT, false, PERSON).maySign()).isTrue();
            assertThat(may(role, ProtocolStatus.DRAFT, true, PERSON).maySign()).isFalse();
            assertThat(may(role, ProtocolStatus.SIGNED, false, PERSON).maySign())
                    .isFalse();
        }
        assertThat(new ProtocolPermissions(actor(Role.CHAIR), ProtocolStatus.DRAFT, null, false).maySign())
                .as("nobody chaired")
                .isFalse();
    }

    @Test
    @Tag("R6")
    void theChairOfTodayOrOfTheDayCorrectsWhatIsSigned() {
        only(EnumSet.of(Role.CHAIR), ProtocolStatus.SIGNED, ProtocolPermissions::mayCorrect);
        only(EnumSet.noneOf(Role.class), ProtocolStatus.DRAFT, ProtocolPermissions::mayCorrect);
        assertThat(may(Role.MEMBER, ProtocolStatus.SIGNED, false, PERSON).mayCorrect())
                .isTrue();
    }

    @Test
    @Tag("R45")
    void chairAndSecretaryGiveExtractsOfWhatIsSignedInStoredYearsToo() {
        for (Role role : Role.values()) {
            for (boolean stored : new boolean[] {false, true}) {
                assertThat(may(role, ProtocolStatus.SIGNED, stored, PERSON).mayExtract())
                        .as("%s, stored %s", role, stored)
                        .isEqualTo(role == Role.CHAIR || role == Role.SECRETARY);
                assertThat(may(role, ProtocolStatus.DRAFT, stored, PERSON).mayExtract())
                        .as("%s on a draft", role)
                        .isFalse();
            }
        }
    }

    private static void only(Set<Role> allowed, ProtocolStatus status, Predicate<ProtocolPermissions> step) {
        StaffId somebodyElse = new StaffId(UUID.randomUUID());
        for (Role role : Role.values()) {
            assertThat(step.test(may(role, status, false, somebodyElse)))
                    .as("%s on %s", role, status)
                    .isEqualTo(allowed.contains(role));
            assertThat(step.test(may(role, status, true, somebodyElse)))
                    .as("%s in a stored year", role)
                    .isFalse();
        }
    }

    private static ProtocolPermissions may(Role role, ProtocolStatus status, boolean stored, StaffId chair) {
        return new ProtocolPermissions(actor(role), status, chair, stored);
    }

    private static Actor actor(Role role) {
        return new Actor(Acting.NO_ACCOUNT, PERSON, "А. А.", Set.of(role));
    }
}
