package kg.birikme.web;

import org.jspecify.annotations.Nullable;

/**
 * One light of a list such as the rule compass: colour, symbol and word, who acts next, and where.
 *
 * @param tone  how it stands
 * @param label what it is about, ready for reading
 * @param state how it stands, in words
 * @param next  who acts next, in words
 * @param href  where to act
 */
public record Light(
        Tone tone,
        String label,
        String state,
        @Nullable String next,
        @Nullable String href) {}
