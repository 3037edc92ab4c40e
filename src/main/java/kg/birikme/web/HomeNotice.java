package kg.birikme.web;

import java.util.Optional;
import kg.birikme.shared.Actor;

/** Something about the installation that a person has to know on the first page. Must not ask the database. */
public interface HomeNotice {

    /** What to say to the actor, if there is anything. */
    Optional<Notice> notice(Actor actor);

    /**
     * @param messageKey  the key of the words
     * @param href        where to act; empty where the person cannot
     * @param hrefKey     the key of that place's name
     */
    record Notice(Tone tone, String messageKey, String href, String hrefKey) {}
}
