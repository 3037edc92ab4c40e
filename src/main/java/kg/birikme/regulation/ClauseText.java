package kg.birikme.regulation;

import java.util.regex.Pattern;
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

    private static final Pattern END_OF_PART = Pattern.compile("[,;:]$");
    /** A part that only goes on with the one before it. */
    private static final Pattern AND = Pattern.compile("^(?:жана|и|and) ");

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

    /**
     * The clause's words as one reads them alone, cut between two words where they are long: many clauses are a part of a
     * sentence that only the heading of their section makes whole, «Төрага эмне үчүн жооп берет: иштин негизги багыттарын өз
     * убагында ишке ашыруу үчүн».
     */
    @Override
    public String title(String id) {
        String text = whole(id);
        if (text.length() <= TITLE) {
            return text;
        }
        int end = text.lastIndexOf(' ', TITLE);
        return text.substring(0, end).replaceAll("[\\s,;:(\\[–]+$", "") + " …";
    }

    private String whole(String id) {
        String words = text(id);
        if (words.isEmpty()) {
            return words;
        }
        boolean goesOn = END_OF_PART.matcher(words).find();
        String text = END_OF_PART.matcher(words).replaceAll("");
        if (Character.isLowerCase(words.codePointAt(0))) {
            return heading(id) + ": " + AND.matcher(text).replaceFirst("");
        }
        return goesOn && words.endsWith(",") ? text + " …" : text;
    }

    private String heading(String id) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        return regulation.sections().stream()
                .filter(section -> section.clauses().stream()
                        .anyMatch(clause -> clause.id().equals(id)))
                .map(section -> section.heading(language))
                .findFirst()
                .orElse("");
    }

    /** The address of the clause on the page of the regulation, below the application's root. */
    public String address(String id) {
        return "/regulation#" + id;
    }
}
