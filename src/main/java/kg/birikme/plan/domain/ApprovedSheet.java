package kg.birikme.plan.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.people.MemberView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.school.SchoolProfile;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What the paper of a plan says besides its texts, items and stamps, as it was on the day of its approval (R2, R12): names,
 * school, members, chair. Kept with the plan and never changed.
 *
 * @param names how the paper names those responsible
 * @param chair the chair who signs; none where nobody was chair
 */
public record ApprovedSheet(
        String schoolKy,
        String schoolRu,
        String districtKy,
        String districtRu,
        List<Member> members,
        Map<UUID, String> names,
        @Nullable String chair,
        boolean acting) {

    /**
     * A line of section III.
     *
     * @param topic on what the member furthers the own education; none where nothing is handed in yet, or from before it was kept
     */
    public record Member(
            String name,
            @Nullable String schoolClass,
            String subject,
            String education,
            @Nullable Integer teaching,
            @Nullable Integer leading,
            String category,
            @Nullable String topic) {

        Member with(@Nullable String chosen) {
            return new Member(name, schoolClass, subject, education, teaching, leading, category, chosen);
        }

        static Member of(MemberView member, @Nullable String topic) {
            return new Member(
                    member.name().full(),
                    member.classLabel(),
                    member.subject(),
                    member.education(),
                    member.teachingYears(),
                    member.classTeacherYears(),
                    String.valueOf(member.category()),
                    topic);
        }
    }

    /** What the paper says today. */
    static ApprovedSheet of(
            SchoolProfile school,
            List<MemberView> members,
            Map<StaffId, String> topics,
            Map<StaffId, PersonName> names,
            @Nullable OfficeHolder chair) {
        return new ApprovedSheet(
                school.fullName(Language.KY),
                school.fullName(Language.RU),
                school.district(Language.KY),
                school.district(Language.RU),
                members.stream()
                        .map(member -> Member.of(member, topics.get(member.staff())))
                        .toList(),
                names.entrySet().stream()
                        .collect(Collectors.toMap(
                                named -> named.getKey().value(),
                                named -> named.getValue().signature())),
                chair == null ? null : chair.name().signature(),
                chair != null && chair.acting());
    }

    /** The same with a topic for each member who has none. */
    ApprovedSheet withTopics(Map<String, String> byName) {
        return new ApprovedSheet(
                schoolKy,
                schoolRu,
                districtKy,
                districtRu,
                members.stream()
                        .map(member -> member.topic() == null ? member.with(byName.get(member.name())) : member)
                        .toList(),
                names,
                chair,
                acting);
    }

    String school(Language language) {
        return language == Language.RU ? schoolRu : schoolKy;
    }

    String district(Language language) {
        return language == Language.RU ? districtRu : districtKy;
    }
}
