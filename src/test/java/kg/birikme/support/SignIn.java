package kg.birikme.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.UUID;
import kg.birikme.access.SignedIn;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a MockMvc request in as a person, without an account or a session: {@code get("/").with(SignIn.as(…))}. */
public final class SignIn {

    private SignIn() {}

    /** As the person, in the roles that the staff directory knows of. */
    public static RequestPostProcessor as(SchoolId school, StaffId person) {
        return as(new SignedIn(UUID.randomUUID(), school.value(), person.value(), "test", false));
    }

    /** As the person, in the administrator's role besides. */
    public static RequestPostProcessor asAdministrator(SchoolId school, StaffId person) {
        return as(new SignedIn(UUID.randomUUID(), school.value(), person.value(), "test", true));
    }

    /** With exactly this in the session. */
    public static RequestPostProcessor as(SignedIn who) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }
}
