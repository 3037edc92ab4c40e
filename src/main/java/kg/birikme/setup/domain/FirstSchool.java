package kg.birikme.setup.domain;

import java.util.List;
import java.util.Map;
import kg.birikme.people.Post;
import kg.birikme.school.QuarterView;
import kg.birikme.school.domain.SchoolDetails;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * What the first start founds.
 *
 * @param id            the school's id, made when the form was rendered
 * @param school        its names
 * @param year          its first academic year
 * @param leaders       the director and those deputies whom the school has
 * @param administrator who runs the accounts; the director where nobody is named
 */
public record FirstSchool(
        SchoolId id,
        SchoolDetails school,
        FirstYear year,
        Map<Post, PersonName> leaders,
        FirstAdministrator administrator) {

    public FirstSchool {
        leaders = Map.copyOf(leaders);
    }

    /**
     * @param begins   the calendar year in which the academic year begins
     * @param quarters its four quarters
     */
    public record FirstYear(int begins, List<QuarterView> quarters) {}

    /**
     * @param name     the person, if it is not the director
     * @param login    the user name
     * @param password the password
     * @param language the language of the pages
     */
    public record FirstAdministrator(@Nullable PersonName name, String login, String password, Language language) {

        /** Without the password: it must not get into a log. */
        @Override
        public String toString() {
            return "FirstAdministrator[" + login + "]";
        }
    }
}
