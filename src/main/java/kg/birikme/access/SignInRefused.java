package kg.birikme.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was not let in.
 *
 * @param known   whose account was tried; none where there is no such user name
 * @param tooMany whether it was tried too often, whatever the password
 */
public record SignInRefused(@Nullable SignedIn known, boolean tooMany) {}
