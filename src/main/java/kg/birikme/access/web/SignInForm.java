package kg.birikme.access.web;

/**
 * What the sign-in page shows again after a refusal; it is sent to the security filters.
 *
 * @param login    what was typed
 * @param password never filled
 */
record SignInForm(String login, String password) {

    static final SignInForm EMPTY = new SignInForm("", "");
}
