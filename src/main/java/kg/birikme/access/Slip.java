package kg.birikme.access;

import java.time.Instant;

/**
 * What a person gets on paper to sign in for the first time. The code is shown this once; only its hash is kept.
 *
 * @param name    the person's name as in lists
 * @param login   the user name
 * @param code    the one-time code in groups of four
 * @param expires until when it can be used
 */
public record Slip(String name, String login, String code, Instant expires) {}
