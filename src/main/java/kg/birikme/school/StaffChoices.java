package kg.birikme.school;

import java.util.List;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/** The people among whom the chair of another association may be found; the staff directory above answers. */
public interface StaffChoices {

    /** Everybody at work today, in alphabetical order; one SQL statement. */
    List<StaffChoice> today();

    /** One person to choose. */
    record StaffChoice(StaffId id, PersonName name) {}
}
