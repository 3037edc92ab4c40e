package kg.birikme.meeting.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.school.SchoolProfile;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an attendance sheet (F4) says besides the meeting's own rows: kept when the protocol is signed (R10, R48), and read from
 * today's records until then.
 *
 * @param secretary who signs; none where nobody was secretary
 * @param members   whoever was a member on the meeting's day, in the order of the list
 */
public record SheetContent(
        String schoolKy, String schoolRu, @Nullable String secretary, List<Row> members) {

    public SheetContent {
        members = List.copyOf(members);
    }

    /**
     * A member.
     *
     * @param schoolClass the class led on that day; none for a master
     */
    public record Row(UUID staff, String name, @Nullable String schoolClass, boolean master) {

        static Row of(MemberView member) {
            return new Row(
                    member.staff().value(),
                    member.name().full(),
                    member.classLabel(),
                    member.kind() == MemberKind.MASTER);
        }
    }

    /** What the sheet says today. */
    public static SheetContent of(SchoolProfile school, List<MemberView> members, @Nullable OfficeHolder secretary) {
        return new SheetContent(
                school.fullName(Language.KY),
                school.fullName(Language.RU),
                secretary == null ? null : secretary.name().signature(),
                members.stream().map(Row::of).toList());
    }

    /** The school's name in the language of the print. */
    public String school(Language language) {
        return language == Language.RU ? schoolRu : schoolKy;
    }
}
