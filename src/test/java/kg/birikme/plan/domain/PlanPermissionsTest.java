package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.plan.PlanStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Status × action × role: the whole table. */
@Tag("R2")
class PlanPermissionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,      EDIT PUT_BEFORE_MEETING DISCARD,                '', ''
            IN_MEETING, EDIT,                          '',             ''
            CONSIDERED, PUT_BEFORE_MEETING REOPEN DISCARD SEND,         '', ''
            RETURNED,   EDIT PUT_BEFORE_MEETING DISCARD SEND,           '', ''
            TO_AGREE,   RECALL,                        AGREE RETURN,   ''
            TO_APPROVE, RECALL,                        '',             APPROVE RETURN
            APPROVED,   REVISE MARK,                   '',             ''
            SUPERSEDED, '',                            '',             ''
            DISCARDED,  '',                            '',             ''
            """)
    void eachStatusOffersEachRoleItsActionsAndNoOthers(
            PlanStatus status, String chair, String deputy, String director) {
        assertThat(offered(Role.CHAIR, status)).isEqualTo(actions(chair));
        assertThat(offered(Role.DEPUTY_TEACHING, status)).isEqualTo(actions(deputy));
        assertThat(offered(Role.DIRECTOR, status)).isEqualTo(actions(director));
        for (Role other :
                new Role[] {Role.MEMBER, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING, Role.ADMINISTRATOR}) {
            assertThat(offered(other, status)).as("%s", other).isEmpty();
        }
        assertThat(offered(Role.SECRETARY, status)).isEqualTo(actions(status == PlanStatus.APPROVED ? "MARK" : ""));
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void whatThePageOffersTheServiceTakes(PlanStatus status) {
        for (Role role : Role.values()) {
            PlanPermissions may = new PlanPermissions(actor(role), status, false);
            Arrays.stream(PlanAction.values())
                    .filter(may::may)
                    .forEach(action -> assertThatCode(() -> may.require(action)).doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DIRECTOR")
    void onlyTheDirectorApproves(Role role) {
        PlanPermissions may = new PlanPermissions(actor(role), PlanStatus.TO_APPROVE, false);
        assertThatThrownBy(() -> may.require(PlanAction.APPROVE)).isInstanceOf(ActionForbidden.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DEPUTY_TEACHING")
    void onlyTheDeputyForTeachingAgrees(Role role) {
        PlanPermissions may = new PlanPermissions(actor(role), PlanStatus.TO_AGREE, false);
        assertThatThrownBy(() -> may.require(PlanAction.AGREE)).isInstanceOf(ActionForbidden.class);
    }

    @Test
    @Tag("R12")
    void aStoredYearIsReadOnly() {
        for (PlanStatus status : PlanStatus.values()) {
            for (PlanAction action : PlanAction.values()) {
                Actor all = new Actor(
                        new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А", Set.of(Role.values()));
                assertThat(new PlanPermissions(all, status, true).may(action)).isFalse();
            }
        }
        assertThat(PlanPermissions.mayStart(actor(Role.CHAIR), true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyReadsButTheAdministrator(Role role) {
        assertThat(PlanPermissions.mayRead(actor(role))).isEqualTo(role != Role.ADMINISTRATOR);
        assertThat(PlanPermissions.mayStart(actor(role), false)).isEqualTo(role == Role.CHAIR);
    }

    private static Set<PlanAction> offered(Role role, PlanStatus status) {
        PlanPermissions may = new PlanPermissions(actor(role), status, false);
        return Arrays.stream(PlanAction.values()).filter(may::may).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<PlanAction> actions(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PlanAction::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Actor actor(Role role) {
        return new Actor(
                new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. Б. Асанова", Set.of(role));
    }
}
