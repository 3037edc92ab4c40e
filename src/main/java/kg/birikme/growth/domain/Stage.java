package kg.birikme.growth.domain;

import jakarta.persistence.Embeddable;

/** A stage of a programme: what is done, when, with what result (F9). */
@Embeddable
public record Stage(String stage, String content, String term, String outcome) {

    public static final int NAME_MAX = 100;
    public static final int CONTENT_MAX = 1000;
    public static final int TERM_MAX = 100;
    public static final int OUTCOME_MAX = 500;

    boolean isBlank() {
        return content.isBlank() && term.isBlank() && outcome.isBlank();
    }
}
