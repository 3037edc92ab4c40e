package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with the analysis of a year, written out. */
@Tag("R11")
class AnalysisPermissionsTest {

    @ParameterizedTest
    @CsvSource({
        "DEPUTY_TEACHING,   ,       false, READ WRITE",
        "DEPUTY_TEACHING,   DRAFT,  false, READ WRITE SIGN",
        "DEPUTY_TEACHING,   DRAFT,  true,  READ",
        "DEPUTY_TEACHING,   SIGNED, false, READ",
        "DEPUTY_TEACHING,   SIGNED, true,  READ",
        "DIRECTOR,          ,       false, ''",
        "DIRECTOR,          DRAFT,  false, ''",
        "DIRECTOR,          SIGNED, false, READ DIRECTOR",
        "DIRECTOR,          SIGNED, true,  READ",
        "CHAIR,             ,       false, ''",
        "CHAIR,             DRAFT,  false, ''",
        "CHAIR,             SIGNED, false, READ CHAIR",
        "CHAIR,             SIGNED, true,  READ",
        "DEPUTY_METHODICAL, DRAFT,  false, ''",
        "DEPUTY_METHODICAL, SIGNED, false, READ",
        "DEPUTY_UPBRINGING, DRAFT,  false, ''",
        "DEPUTY_UPBRINGING, SIGNED, false, READ",
        "SECRETARY,         DRAFT,  false, ''",
        "SECRETARY,         SIGNED, false, ''",
        "MEMBER,            DRAFT,  false, ''",
        "MEMBER,            SIGNED, false, ''",
        "ADMINISTRATOR,     DRAFT,  false, ''",
        "ADMINISTRATOR,     SIGNED, false, ''"
    })
    void theTable(Role role, AnalysisStatus status, boolean stored, String allowed) {
        Actor actor =
                new Actor(new AccountId(UUID.randomUUID()), new StaffId(UUID.randomUUID()), "А. А. Аты", Set.of(role));
        AnalysisPermissions may = new AnalysisPermissions(actor, status, stored);
        List<String> found = new ArrayList<>();
        if (may.mayRead()) {
            found.add("READ");
        }
        if (may.mayWrite()) {
            found.add("WRITE");
        }
        if (may.maySign()) {
            found.add("SIGN");
        }
        may.readsAs().ifPresent(office -> found.add(office.name()));
        assertThat(String.join(" ", found)).isEqualTo(allowed);
    }
}
