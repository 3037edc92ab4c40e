package kg.birikme.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.handin.WorkStatus;
import kg.birikme.petition.PetitionKind;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what with a petition, as one table of kinds, roles and parts. */
@Tag("R31")
@Tag("R64")
class PetitionPermissionsTest {

    /** Parts: AUTHOR wrote it, SUBJECT it is for, OTHER neither; the addressee is the director, of advice a deputy. */
    @ParameterizedTest
    @CsvSource({
        "REWARD, CHAIR MEMBER, AUTHOR, DRAFT, READ WRITE DISCARD",
        "REWARD, CHAIR MEMBER, AUTHOR, SUBMITTED, READ WITHDRAW",
        "REWARD, CHAIR MEMBER, AUTHOR, RETURNED, READ WRITE",
        "REWARD, CHAIR MEMBER, AUTHOR, ACCEPTED, READ",
        "REWARD, CHAIR MEMBER, OTHER, DRAFT, READ WRITE DISCARD",
        "REWARD, CHAIR MEMBER, SUBJECT, DRAFT, ''",
        "REWARD, CHAIR MEMBER, SUBJECT, SUBMITTED, READ",
        "REWARD, SECRETARY MEMBER, AUTHOR, DRAFT, READ WRITE DISCARD",
        "REWARD, SECRETARY MEMBER, OTHER, DRAFT, ''",
        "REWARD, SECRETARY MEMBER, OTHER, SUBMITTED, READ",
        "REWARD, MEMBER, AUTHOR, DRAFT, READ",
        "REWARD, MEMBER, OTHER, ACCEPTED, ''",
        "REWARD, MEMBER, SUBJECT, DRAFT, ''",
        "REWARD, MEMBER, SUBJECT, ACCEPTED, READ",
        "REWARD, DIRECTOR, OTHER, DRAFT, ''",
        "REWARD, DIRECTOR, OTHER, SUBMITTED, READ DECIDE",
        "REWARD, DIRECTOR, SUBJECT, SUBMITTED, READ",
        "REWARD, DIRECTOR, AUTHOR, SUBMITTED, READ",
        "REWARD, DIRECTOR, OTHER, ACCEPTED, READ",
        "REWARD, DEPUTY_TEACHING, OTHER, SUBMITTED, READ",
        "REWARD, ADMINISTRATOR, OTHER, ACCEPTED, ''",
        "REWARD, '', AUTHOR, ACCEPTED, ''",
        "REWARD, '', SUBJECT, ACCEPTED, ''",
        "NOMINATION, MEMBER, SUBJECT, DRAFT, READ CONSENT",
        "NOMINATION, MEMBER, SUBJECT, RETURNED, READ CONSENT",
        "NOMINATION, MEMBER, SUBJECT, SUBMITTED, READ",
        "NOMINATION, MEMBER, OTHER, SUBMITTED, ''",
        "NOMINATION, CHAIR MEMBER, AUTHOR, ACCEPTED, READ RESULT",
        "NOMINATION, CHAIR MEMBER, SUBJECT, ACCEPTED, READ",
        "NOMINATION, CHAIR MEMBER, SUBJECT, DRAFT, READ CONSENT",
        "NOMINATION, DIRECTOR, OTHER, SUBMITTED, READ DECIDE",
        "NOMINATION, ADMINISTRATOR, SUBJECT, DRAFT, ''",
        "PROPOSAL, MEMBER, OTHER, SUBMITTED, READ",
        "PROPOSAL, MEMBER, OTHER, DRAFT, ''",
        "PROPOSAL, ADMINISTRATOR, OTHER, SUBMITTED, ''",
        "DEVELOPMENT, MEMBER, OTHER, ACCEPTED, READ",
        "DEVELOPMENT, DIRECTOR, OTHER, SUBMITTED, READ DECIDE",
        "PUBLICATION, MEMBER, OTHER, ACCEPTED, ''",
        "PUBLICATION, MEMBER, SUBJECT, ACCEPTED, READ",
        "ATTESTATION, MEMBER, OTHER, ACCEPTED, ''",
        "ATTESTATION, DEPUTY_METHODICAL, OTHER, ACCEPTED, READ",
        "ADVICE, MEMBER, AUTHOR, DRAFT, READ WRITE DISCARD",
        "ADVICE, MEMBER, AUTHOR, SUBMITTED, READ WITHDRAW",
        "ADVICE, MEMBER, OTHER, ACCEPTED, ''",
        "ADVICE, SECRETARY MEMBER, OTHER, ACCEPTED, ''",
        "ADVICE, CHAIR MEMBER, OTHER, DRAFT, ''",
        "ADVICE, CHAIR MEMBER, OTHER, SUBMITTED, READ",
        "ADVICE, DEPUTY_UPBRINGING, OTHER, SUBMITTED, READ DECIDE",
        "ADVICE, DEPUTY_UPBRINGING, AUTHOR, SUBMITTED, READ",
        "ADVICE, DIRECTOR, OTHER, SUBMITTED, READ"
    })
    @Tag("R82")
    @Tag("R83")
    void theTable(PetitionKind kind, String roles, String part, WorkStatus status, String may) {
        assertThat(allowed(of(kind, roles, part, status, false, false))).isEqualTo(may);
        assertThat(allowed(of(kind, roles, part, status, false, true)))
                .as("in a stored year")
                .isEqualTo(may.startsWith("READ") ? "READ" : "");
    }

    /** F15: where it is for the chair, another member signs. */
    @ParameterizedTest
    @CsvSource({"MEMBER, AUTHOR, READ WRITE DISCARD", "MEMBER, OTHER, ''", "SECRETARY, AUTHOR, READ WRITE DISCARD"})
    void aMemberPetitionsForTheChair(String role, String part, String may) {
        assertThat(allowed(of(PetitionKind.REWARD, role, part, WorkStatus.DRAFT, true, false)))
                .isEqualTo(may);
    }

    /** Whoever is its subject neither signs nor decides, whatever else she is. */
    @ParameterizedTest
    @EnumSource(PetitionKind.class)
    void theSubjectNeverSignsOrDecides(PetitionKind kind) {
        String all = Stream.of(Role.values()).map(Role::name).collect(Collectors.joining(" "));
        for (WorkStatus status : WorkStatus.values()) {
            PetitionPermissions may = of(kind, all, "SUBJECT", status, true, false);
            assertThat(may.mayWrite()
                            || may.mayWithdraw()
                            || may.mayDecide()
                            || may.mayDiscard()
                            || may.mayTellResult())
                    .as(kind + " " + status)
                    .isFalse();
        }
    }

    private static PetitionPermissions of(
            PetitionKind kind, String roles, String part, WorkStatus status, boolean chairs, boolean stored) {
        StaffId self = new StaffId(UUID.randomUUID());
        StaffId another = new StaffId(UUID.randomUUID());
        Set<Role> held = roles.isEmpty()
                ? Set.of()
                : Stream.of(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        return new PetitionPermissions(
                new Actor(new AccountId(UUID.randomUUID()), self, "А. А. Аты", held),
                kind,
                part.equals("AUTHOR") ? self : another,
                part.equals("SUBJECT") ? self : kind.namesPerson() ? new StaffId(UUID.randomUUID()) : null,
                kind == PetitionKind.ADVICE ? Role.DEPUTY_UPBRINGING : Role.DIRECTOR,
                status,
                chairs,
                stored);
    }

    private static String allowed(PetitionPermissions may) {
        return Stream.of(
                        may.mayRead() ? "READ" : "",
                        may.mayWrite() ? "WRITE" : "",
                        may.mayWithdraw() ? "WITHDRAW" : "",
                        may.mayDecide() ? "DECIDE" : "",
                        may.mayConsent() ? "CONSENT" : "",
                        may.mayDiscard() ? "DISCARD" : "",
                        may.mayTellResult() ? "RESULT" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
