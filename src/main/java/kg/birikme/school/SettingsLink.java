package kg.birikme.school;

import java.util.function.Predicate;
import kg.birikme.shared.Actor;

/**
 * A page that a module above adds to the settings' first page.
 *
 * @param href       its address
 * @param messageKey the key of its name; the key with {@code .lead} says what it is for
 * @param order      its place
 * @param visible    who sees it
 */
public record SettingsLink(String href, String messageKey, int order, Predicate<Actor> visible) {}
