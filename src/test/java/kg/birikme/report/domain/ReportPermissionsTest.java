package kg.birikme.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a report, as one table; what a member has not handed in, or got back, no colleague ever reads. */
class ReportPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "MEMBER, true, ASKED, false, READ WRITE",
        "MEMBER, true, DRAFT, false, READ WRITE",
        "MEMBER, true, RETURNED, false, READ WRITE",
        "MEMBER, true, SUBMITTED, false, READ WITHDRAW",
        "MEMBER, true, ACCEPTED, false, READ",
        "MEMBER, true, DRAFT, true, READ",
        "MEMBER, false, ASKED, false, ''",
        "MEMBER, false, DRAFT, false, ''",
        "MEMBER, false, SUBMITTED, false, ''",
        "MEMBER, false, RETURNED, false, ''",
        "MEMBER, false, ACCEPTED, false, ''",
        "SECRETARY MEMBER, false, SUBMITTED, false, ''",
        "CHAIR MEMBER, false, ASKED, false, ''",
        "CHAIR MEMBER, false, DRAFT, false, ''",
        "CHAIR MEMBER, false, SUBMITTED, false, READ DECIDE",
        "CHAIR MEMBER, false, RETURNED, false, READ",
        "CHAIR MEMBER, false, ACCEPTED, false, READ",
        "CHAIR MEMBER, false, SUBMITTED, true, READ",
        "CHAIR MEMBER, true, SUBMITTED, false, READ WITHDRAW",
        "MEMBER, true, SUBMITTED, true, READ",
        "'', true, SUBMITTED, false, ''",
        "CHAIR MEMBER, true, DRAFT, false, READ WRITE",
        "DEPUTY_TEACHING, false, SUBMITTED, false, READ",
        "DEPUTY_TEACHING, false, DRAFT, false, ''",
        "DEPUTY_METHODICAL, false, SUBMITTED, false, READ",
        "DEPUTY_UPBRINGING, false, ACCEPTED, false, READ",
        "DIRECTOR, false, SUBMITTED, false, READ",
        "DIRECTOR, false, ASKED, false, ''",
        "ADMINISTRATOR, false, SUBMITTED, false, ''",
        "ADMINISTRATOR, false, ACCEPTED, false, ''",
        "'', true, DRAFT, false, ''"
    })
    @Tag("R53")
    void theTable(String roles, boolean own, WorkStatus status, boolean stored, String may) {
        StaffId member = new StaffId(UUID.randomUUID());
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        Actor actor = new Actor(
                new AccountId(UUID.randomUUID()), own ? member : new StaffId(UUID.randomUUID()), "А. А. Аты", held);
        ReportPermissions permissions = new ReportPermissions(actor, member, status, false, stored);
        String allowed = Stream.of(
                        permissions.mayRead() ? "READ" : "",
                        permissions.mayWrite() ? "WRITE" : "",
                        permissions.mayDecide() ? "DECIDE" : "",
                        permissions.mayWithdraw() ? "WITHDRAW" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(allowed).isEqualTo(may);
    }

    /** Nobody decides on their own report: the chair's goes to the deputy for teaching, and to nobody else. */
    @ParameterizedTest
    @CsvSource({"DEPUTY_TEACHING, true", "CHAIR, false", "DIRECTOR, false", "DEPUTY_METHODICAL, false"})
    @Tag("R53")
    void theChairsOwnReportIsTheDeputys(Role role, boolean decides) {
        StaffId chair = new StaffId(UUID.randomUUID());
        Actor actor =
                new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", Set.of(role));
        assertThat(new ReportPermissions(actor, chair, WorkStatus.SUBMITTED, true, false).mayDecide())
                .isEqualTo(decides);
    }
}
