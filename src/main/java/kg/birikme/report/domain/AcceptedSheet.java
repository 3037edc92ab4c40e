package kg.birikme.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import kg.birikme.shared.Language;

/**
 * How an accepted report names the school and its writer: as on the day of its acceptance, whatever is renamed later.
 *
 * @param name        the member in full, or the chair of the association's report
 * @param schoolClass the class the member led; empty where there was none
 */
@Embeddable
public record AcceptedSheet(
        @Column(name = "accepted_name") String name,
        @Column(name = "accepted_class") String schoolClass,
        @Column(name = "accepted_school_ky") String schoolKy,
        @Column(name = "accepted_school_ru") String schoolRu) {

    /** The school's name in the language of the print. */
    public String school(Language language) {
        return language == Language.RU ? schoolRu : schoolKy;
    }
}
