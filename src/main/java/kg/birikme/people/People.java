package kg.birikme.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.school.YearId;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The staff directory and who was what on which day. Each call is one SQL statement. */
public interface People {

    /** @throws kg.birikme.shared.NotFound if the school has no such person */
    PersonView get(StaffId id);

    /** The names of the given people in Kyrgyz alphabetical order, for records that keep only ids; unknown ids are left out. */
    Map<StaffId, PersonName> names(Collection<StaffId> ids);

    /** Everybody at work on the day, in Kyrgyz alphabetical order: the choices of a field for a person. */
    List<PersonView> atWork(LocalDate day);

    /** The members of the association on the day, with the class they lead in the year that contains it. */
    List<MemberView> membersOn(LocalDate day);

    /** Everybody who was a member at any time of the year, with the class led in it. */
    List<MemberView> membersOf(YearId year);

    /** The holders of the offices on the day; an acting chair replaces the chair. Offices without holder are missing. */
    default Map<Role, OfficeHolder> officesOn(LocalDate day) {
        return staffOn(day).offices();
    }

    /** The offices and the posts of the day. One SQL statement. */
    StaffOnDay staffOn(LocalDate day);

    /** The holder of one office on the day. */
    default Optional<OfficeHolder> officeOn(Role role, LocalDate day) {
        return Optional.ofNullable(officesOn(day).get(role));
    }

    /** The holder of the office on the day as papers print a name; null where nobody held it. */
    default @Nullable String signatureOn(Role role, LocalDate day) {
        return officeOn(role, day).map(holder -> holder.name().signature()).orElse(null);
    }

    /** Whether the person was the chair on the day, or acted for her: another one decides on the chair's own work. */
    default boolean isChair(StaffId person, LocalDate day) {
        return officeOn(Role.CHAIR, day)
                .filter(chair -> chair.staff().equals(person))
                .isPresent();
    }
}
