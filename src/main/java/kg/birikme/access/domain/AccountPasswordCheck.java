package kg.birikme.access.domain;

import kg.birikme.access.Acting;
import kg.birikme.access.PasswordCheck;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import org.springframework.stereotype.Component;

@Component
class AccountPasswordCheck implements PasswordCheck {

    private static final String FIELD = "password";

    private final AccountPages pages;
    private final Passwords passwords;
    private final Throttle throttle;
    private final CurrentActor currentActor;

    AccountPasswordCheck(AccountPages pages, Passwords passwords, Throttle throttle, CurrentActor currentActor) {
        this.pages = pages;
        this.passwords = passwords;
        this.throttle = throttle;
        this.currentActor = currentActor;
    }

    @Override
    public void confirm(String password) {
        if (Acting.current().isPresent()) {
            return;
        }
        Actor actor = currentActor.get();
        String subject = "confirm " + actor.account().value();
        try {
            throttle.attempt(subject, subject);
        } catch (Throttle.TooManyAttempts tooMany) {
            throw new InvalidInput(FIELD, "access.refusal.tooMany", tooMany.minutes());
        }
        if (!passwords.match(password, pages.passwordHash(actor.account()))) {
            throw new InvalidInput(FIELD, "access.refusal.passwordWrong");
        }
        throttle.succeeded(subject, subject);
    }
}
