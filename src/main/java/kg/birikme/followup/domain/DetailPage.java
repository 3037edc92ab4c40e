package kg.birikme.followup.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.school.YearView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/**
 * Everything that the page of one recommendation shows; answers and steps that are not the reader's to see are left out.
 *
 * @param persons  how many answer for it
 * @param answered how many have answered
 * @param answers  those that the reader may read
 * @param history  the newest step first
 */
public record DetailPage(
        YearView year,
        RecommendationHead head,
        int version,
        int persons,
        int answered,
        List<AnswerView> answers,
        List<EventView> history,
        Map<StaffId, PersonName> names,
        AssignmentPermissions may,
        boolean readsAnswers) {

    /** The reader's own answer, if they answer for it. */
    public Optional<AnswerView> own() {
        return answers.stream().filter(answer -> may.actor().isPerson(answer.person())).findFirst();
    }

    /** The answers of others. */
    public List<AnswerView> others() {
        return answers.stream().filter(answer -> !may.actor().isPerson(answer.person())).toList();
    }

    /** The name in lists; the id's absence from the directory cannot be, names are never deleted. */
    public String name(StaffId person) {
        PersonName name = names.get(person);
        return name == null ? "" : name.listed();
    }
}
