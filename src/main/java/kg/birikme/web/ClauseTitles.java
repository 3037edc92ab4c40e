package kg.birikme.web;

/** What a page calls a clause of the regulation besides its number; templates know it as {@code clauses}. */
@FunctionalInterface
public interface ClauseTitles {

    /** The beginning of the clause's words in the language of the page; empty if there is no such clause. */
    String title(String id);
}
