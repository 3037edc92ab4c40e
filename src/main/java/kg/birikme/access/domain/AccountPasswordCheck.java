package kg.birikme.access.domain;

import kg.birikme.access.Acting;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Compares the password of the person who is signed in with what was typed again; failures count like those of a sign-in. */
@Component
class AccountPasswordCheck {

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

    /** Whether the program itself acts for somebody: it has no password to type. */
    boolean unneeded() {
        return Acting.current().isPresent();
    }

    /** @throws InvalidInput at {@code password} if it is not the actor's own, or was wrong too often */
    void confirm(String password) {
        Actor actor = currentActor.get();
        String subject = "confirm " + actor.account().value();
        try {
            throttle.attempt(subject, subject);
        } catch (TooManyAttempts tooMany) {
            throw new InvalidInput(FIELD, "access.refusal.tooMany", tooMany.minutes());
        }
        if (!passwords.match(password, pages.passwordHash(actor.account()))) {
            throw new InvalidInput(FIELD, "access.refusal.passwordWrong");
        }
        throttle.succeeded(subject, subject);
    }
}
