package kg.birikme.regulation;

import kg.birikme.shared.Clause;
import kg.birikme.shared.Language;
import kg.birikme.web.ClauseTitles;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A clause as a page names it, in the language of the page; templates know it as {@code clauses}. */
@Component
public class ClauseText implements ClauseTitles {

    /** About two lines on a phone. */
    private static final int TITLE = 110;

    private final Regulation regulation;

    public ClauseText(Regulation regulation) {
        this.regulation = regulation;
    }

    /** The words of the clause, none if there is no such clause. */
    public String text(String id) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        return regulation
                .find(new Clause(id))
                .map(clause -> clause.text(language))
                .orElse("");
    }

    /** The beginning of the clause's words, cut between two words where they are long. */
    @Override
    public String title(String id) {
        String text = text(id);
        if (text.length() <= TITLE) {
            return text;
        }
        int end = text.lastIndexOf(' ', TITLE);
        return text.substring(0, end).replaceAll("[\\s,;:(\\[–]+$", "") + " …";
    }

    /** The address of the clause on the page of the regulation, below the application's root. */
    public String address(String id) {
        return "/regulation#" + id;
    }
}
