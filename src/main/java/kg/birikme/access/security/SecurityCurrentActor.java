package kg.birikme.access.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kg.birikme.access.Acting;
import kg.birikme.access.RoleSource;
import kg.birikme.access.RoleSource.AccountState;
import kg.birikme.access.RoleSource.Standing;
import kg.birikme.access.SignedIn;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The actor of the request, with the roles of the day and the state of the account looked up once; or the person for whom
 * code acts.
 */
@Component
class SecurityCurrentActor implements CurrentActor {

    private static final String REMEMBERED = SecurityCurrentActor.class.getName();

    private final RoleSource roles;
    private final Clock clock;

    SecurityCurrentActor(RoleSource roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Actor get() {
        return Acting.current()
                .map(acted -> actor(
                        Acting.NO_ACCOUNT,
                        acted.person(),
                        acted.administrator(),
                        roles.standingOf(acted.person(), LocalDate.now(clock))))
                .orElseGet(() -> present(signedIn()).actor());
    }

    /**
     * Whether the session has outlived its account: blocked, reset, the administrator's mark changed since the sign-in, or
     * the person no longer at work. An account is never deleted, so that one without a row belongs to a test.
     */
    boolean closed(SignedIn principal) {
        return present(principal).closed();
    }

    private static SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn principal)) {
            throw new ActionForbidden("act without having signed in");
        }
        return principal;
    }

    private Present present(SignedIn principal) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST) instanceof Present known
                && known.actor().account().equals(principal.accountId())) {
            return known;
        }
        Standing standing = roles.standingOf(principal.staffId(), LocalDate.now(clock), principal.accountId());
        AccountState account = standing.account();
        boolean administrator = account == null ? principal.administrator() : account.administrator();
        boolean closed =
                !standing.atWork() || account != null && (account.blocked() || account.stamp() != principal.stamp());
        Present present =
                new Present(actor(principal.accountId(), principal.staffId(), administrator, standing), closed);
        if (request != null) {
            request.setAttribute(REMEMBERED, present, RequestAttributes.SCOPE_REQUEST);
        }
        return present;
    }

    private static Actor actor(AccountId account, StaffId person, boolean administrator, Standing standing) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(standing.roles());
        if (administrator) {
            held.add(Role.ADMINISTRATOR);
        }
        return new Actor(account, person, standing.name(), standing.called(), held);
    }

    private record Present(Actor actor, boolean closed) {}
}
