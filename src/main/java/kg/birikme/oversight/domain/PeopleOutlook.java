package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/** The first steps of a school that begins: the director enters the members, then appoints the chair (R97). */
@Component
class PeopleOutlook implements TaskSource {

    @Override
    public List<Task> of(Actor actor, YearView year, List<Signal> signals, LocalDate today) {
        if (!actor.is(Role.DIRECTOR)) {
            return List.of();
        }
        if (has(signals, "membersMissing")) {
            return List.of(new Task(Tone.WARNING, "oversight.task.members", List.of(), today, "/members/import"));
        }
        return has(signals, "chairMissing")
                ? List.of(new Task(Tone.WARNING, "oversight.task.chair", List.of(), today, "/settings/appointments"))
                : List.of();
    }

    private static boolean has(List<Signal> signals, String key) {
        return signals.stream().anyMatch(signal -> signal.key().equals(key));
    }
}
