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

    /**
     * The kept sheet with the topics that were handed in since: a plan is approved before the programmes are due (R47), and its
     * column is filled in the course of the year, as its marks are. What was kept stays.
     */
    ApprovedSheet withTopics(ApprovedSheet kept, YearId year) {
        if (kept.members().stream().allMatch(member -> member.topic() != null)) {
            return kept;
        }
        Map<StaffId, String> chosen = chosen(year);
        Map<String, String> byName = people.names(chosen.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        named -> named.getValue().full(),
                        named -> chosen.getOrDefault(named.getKey(), ""),
                        (first, other) -> first));
        return kept.withTopics(byName);
    }

    private Map<StaffId, String> chosen(YearId year) {
        return topics.stream()
                .flatMap(source -> source.ofYear(year).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first));
    }

    /** @param names whoever is responsible for an item */
    ApprovedSheet of(YearId year, Map<StaffId, PersonName> names, LocalDate day) {
        Map<StaffId, String> chosen = chosen(year);
        return ApprovedSheet.of(
                schools.profile(),
                people.membersOf(year),
                chosen,
                names,
                people.officesOn(day).get(Role.CHAIR));
    }
}
