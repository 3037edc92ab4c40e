package kg.birikme.access.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kg.birikme.access.Acting;
import kg.birikme.access.RoleSource;
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

/** The actor of the request, with the roles of the day looked up once; or the person for whom code acts. */
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
                .map(acted -> actor(Acting.NO_ACCOUNT, acted.person(), acted.administrator()))
                .orElseGet(this::signedIn);
    }

    private Actor signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn principal)) {
            throw new ActionForbidden("act without having signed in");
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor
                && actor.account().equals(principal.accountId())) {
            return actor;
        }
        Actor actor = actor(principal.accountId(), principal.staffId(), principal.administrator());
        if (request != null) {
            request.setAttribute(REMEMBERED, actor, RequestAttributes.SCOPE_REQUEST);
        }
        return actor;
    }

    private Actor actor(AccountId account, StaffId person, boolean administrator) {
        Standing standing = roles.standingOf(person, LocalDate.now(clock));
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(standing.roles());
        if (administrator) {
            held.add(Role.ADMINISTRATOR);
        }
        return new Actor(account, person, standing.name(), held);
    }
}
