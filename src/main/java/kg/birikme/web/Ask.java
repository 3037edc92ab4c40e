package kg.birikme.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing asked of the reader: a row of a list that is a link as a whole.
 *
 * @param tone how pressing it is
 * @param what what is asked, in words
 * @param when by when, or since when, in words
 * @param act  what the reader will do there, in words
 * @param href where it is done
 */
public record Ask(Tone tone, String what, @Nullable String when, String act, String href) {}
