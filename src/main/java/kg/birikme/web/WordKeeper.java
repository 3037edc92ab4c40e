package kg.birikme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was typed into a form until the form is taken. A form is known by the address that it is sent to; a hidden mark
 * in it proves whose page it was, so that its words find their way back even when the session is over. The module of drafts
 * answers.
 */
public interface WordKeeper {

    /** Name of the hidden field with the address of the form. */
    String FORM = "keep";

    /** Name of the hidden field that tells one opening of the form from another. */
    String COPY = "keepCopy";

    /** Name of the hidden field with the mark. */
    String MARK = "keepMark";

    /** Name in the address by which a form is opened with the words of a draft. */
    String DRAFT = "draft";

    /** The attribute of a request that is true where the frame of the page knows that no words of its reader wait. */
    String NONE_WAIT = WordKeeper.class.getName() + ".none";

    /** The attribute of a request that opens a form with kept words: nothing is carried out, see {@link Submission}. */
    String RESTORED = WordKeeper.class.getName() + ".restored";

    /** Words that wait for their form. */
    record Offer(UUID id, Instant savedAt, String href) {}

    /**
     * What a form on the page needs.
     *
     * @param copy   which opening of the form this is
     * @param mark   proves whose form it is
     * @param offers words of earlier openings, newest first
     */
    record KeptForm(String copy, String mark, List<Offer> offers) {

        public KeptForm {
            offers = List.copyOf(offers);
        }
    }

    /**
     * Words that were kept.
     *
     * @param href  opens the form with them
     * @param owned whether they are of whoever is signed in now
     */
    record Kept(String href, boolean owned) {}

    /** For the form that is sent to the address, on a page of whoever is signed in. */
    KeptForm form(String address, HttpServletRequest request);

    /** A sign for the person signed in, by which the browser tells her words from another's; no secret, no id. */
    String person();

    /** Keeps the words that the request brings, if it bears the mark of a form of ours. */
    Optional<Kept> keep(HttpServletRequest request);

    /** Whether the request bears the mark of a form of ours, whosever it is. */
    boolean isOurs(HttpServletRequest request);

    /** Opens the form with the words kept while it was typed, where the form itself could not be read. */
    Optional<String> waiting(HttpServletRequest request);

    /** The form was taken: its words are kept no longer. */
    void taken(HttpServletRequest request);
}
