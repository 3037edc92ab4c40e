package kg.birikme.followup.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.Party;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Says who answers for a recommendation: the persons named, and those who made up the group on the meeting's day. */
final class ResponsibleParties {

    private static final Pattern GRADE = Pattern.compile("^(\\d{1,2})");

    private ResponsibleParties() {}

    static Set<StaffId> of(AdoptedRecommendation adopted, List<MemberView> membersOfTheDay) {
        Set<StaffId> responsible = new LinkedHashSet<>(adopted.responsible());
        Party party = adopted.party();
        if (party != null) {
            membersOfTheDay.stream()
                    .filter(member -> belongs(member, party, adopted))
                    .map(MemberView::staff)
                    .forEach(responsible::add);
        }
        return responsible;
    }

    private static boolean belongs(MemberView member, Party party, AdoptedRecommendation adopted) {
        return switch (party) {
            case ALL_MEMBERS -> true;
            case ALL_CLASS_TEACHERS -> member.kind() == MemberKind.CLASS_TEACHER;
            case CLASS_TEACHERS_OF_GRADES -> leadsBetween(member.classLabel(), adopted.gradeFrom(), adopted.gradeTo());
        };
    }

    private static boolean leadsBetween(@Nullable String classLabel, @Nullable Integer from, @Nullable Integer to) {
        Matcher grade = GRADE.matcher(classLabel == null ? "" : classLabel);
        if (!grade.find()) {
            return false;
        }
        int led = Integer.parseInt(grade.group(1));
        return (from == null || led >= from) && (to == null || led <= to);
    }
}
