package kg.birikme.access.security;

import java.util.List;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.access.domain.SignInService;
import kg.birikme.access.domain.SignInService.Found;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in with user name and password. Grants no authorities: what a person may do follows from the roles of the day. */
@Component
class AccountAuthenticationProvider implements AuthenticationProvider {

    private final SignInService signIn;

    AccountAuthenticationProvider(SignInService signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        SignInDetails details = details(asked);
        try {
            Found found = signIn.signIn(asked.getName(), password, details.address(), details.device())
                    .orElseThrow(() -> new BadCredentialsException("refused"));
            UsernamePasswordAuthenticationToken signedIn =
                    UsernamePasswordAuthenticationToken.authenticated(found.who(), null, List.of());
            signedIn.setDetails(found.language());
            return signedIn;
        } catch (TooManyAttempts tooMany) {
            throw new TooManyAttemptsException(tooMany.minutes());
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static SignInDetails details(Authentication asked) {
        return asked.getDetails() instanceof SignInDetails details ? details : new SignInDetails("", null);
    }
}
