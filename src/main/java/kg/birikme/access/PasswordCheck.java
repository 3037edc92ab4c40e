package kg.birikme.access;

/** Asks the person who is signed in for the password again, before a signature or a change of the account. */
public interface PasswordCheck {

    /**
     * Returns quietly if the password is the actor's own. Failures are counted like those of a sign-in.
     *
     * @throws kg.birikme.shared.InvalidInput at the field {@code password} if it is wrong or was wrong too often
     */
    void confirm(String password);
}
