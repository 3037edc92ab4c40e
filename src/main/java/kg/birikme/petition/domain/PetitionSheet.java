package kg.birikme.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a petition's paper names people and school: as on the day on which it was handed in, whatever is renamed later.
 *
 * @param subject     for whom it is, in full; empty where it is for nobody in particular
 * @param schoolClass the class that person leads; empty where there is none
 * @param years       that person's years of teaching, if the directory knows
 * @param category    that person's category, the end of its key; empty where it is for nobody
 * @param author      who signs, in full
 * @param post        as what: CHAIR, ACTING_CHAIR, SECRETARY or MEMBER
 * @param to          to whom it goes, in full; empty where the office is vacant
 */
@Embeddable
public record PetitionSheet(
        @Column(name = "paper_subject") String subject,
        @Column(name = "paper_class") String schoolClass,
        @Column(name = "paper_years") @Nullable Integer years,
        @Column(name = "paper_category") String category,
        @Column(name = "paper_author") String author,
        @Column(name = "paper_post") String post,
        @Column(name = "paper_to") String to,
        @Column(name = "paper_school_ky") String schoolKy,
        @Column(name = "paper_school_ru") String schoolRu) {

    /** The school's name in the language of the print. */
    public String school(Language language) {
        return language == Language.RU ? schoolRu : schoolKy;
    }
}
