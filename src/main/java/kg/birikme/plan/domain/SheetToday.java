package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.birikme.people.People;
import kg.birikme.plan.SelfEducationTopics;
import kg.birikme.school.Schools;
import kg.birikme.school.YearId;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Component;

/** Gathers what the paper of a plan says today besides the plan's own words: printed while it is written, kept at its approval. */
@Component
class SheetToday {

    private final Schools schools;
    private final People people;
    private final List<SelfEducationTopics> topics;

    SheetToday(Schools schools, People people, List<SelfEducationTopics> topics) {
        this.schools = schools;
        this.people = people;
        this.topics = List.copyOf(topics);
    }

    /** @param names whoever is responsible for an item */
    ApprovedSheet of(YearId year, Map<StaffId, PersonName> names, LocalDate day) {
        Map<StaffId, String> chosen = topics.stream()
                .flatMap(source -> source.ofYear(year).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first));
        return ApprovedSheet.of(
                schools.profile(),
                people.membersOf(year),
                chosen,
                names,
                people.officesOn(day).get(Role.CHAIR));
    }
}
