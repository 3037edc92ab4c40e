package kg.birikme.web;

import java.util.List;
import java.util.Optional;

/** What a page says of itself under «Бул эмне?». */
public interface PageHelp {

    /** Whether the page that the template makes has anything to say of itself. */
    boolean explains(String template);

    /**
     * Of the page that the template makes; none where a page explains itself.
     *
     * @param template as controllers name it: «plan/detail»
     */
    Optional<Help> of(String template);

    /**
     * @param messageKey the key of what it says
     * @param clauses    what the regulation asks for there
     */
    record Help(String messageKey, List<Quote> clauses) {}

    /**
     * A clause.
     *
     * @param href  where it stands, below the application's root
     * @param words all of it, in the language of the page
     */
    record Quote(String href, String words) {}
}
