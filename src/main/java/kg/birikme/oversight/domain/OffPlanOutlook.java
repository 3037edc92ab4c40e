package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/**
 * What stands on another day than the plan says since its last revision was approved (R1): the holder moves her activity, the chair
 * the meeting and what others hold. Nothing is moved by itself, for people were told the old day (R4).
 */
@Component
class OffPlanOutlook implements TaskSource {

    @Override
    public List<Task> of(Actor actor, YearView year, List<Signal> signals, LocalDate today) {
        String base = "/years/" + year.slug();
        Stream<Task> meetings = signals.stream()
                .filter(signal -> signal.key().equals("meetingOffPlan") && actor.is(Role.CHAIR))
                .map(signal -> task(signal, base + "/meetings/" + signal.ref() + "/move"));
        Stream<Task> activities = signals.stream()
                .filter(signal -> signal.key().equals("activityOffPlan"))
                .filter(signal -> actor.is(Role.CHAIR) || actor.staff().equals(signal.staff()))
                .map(signal -> task(signal, base + "/activities/" + signal.ref() + "/edit"))
                .distinct();
        return Stream.concat(meetings, activities).toList();
    }

    private static Task task(Signal signal, String href) {
        return new Task(
                Tone.WARNING,
                "oversight.task.offPlan",
                List.of(signal.words()),
                Objects.requireNonNull(signal.day()),
                href);
    }
}
