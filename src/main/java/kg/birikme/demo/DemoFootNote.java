package kg.birikme.demo;

import java.util.List;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.FootNote;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says in the foot of every page that the school is invented and on which day its clock stands. */
@Component
@Profile("demo")
class DemoFootNote implements FootNote {

    private final DemoClock clock;

    DemoFootNote(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public String messageKey() {
        return "demo.foot";
    }

    @Override
    public List<String> arguments() {
        return List.of(SchoolDates.shortDate(clock.day()));
    }
}
