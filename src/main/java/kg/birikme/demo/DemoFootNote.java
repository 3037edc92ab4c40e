package kg.birikme.demo;

import java.util.List;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.FootNote;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says in the foot of every page that the school is invented and on which day its clock stands, and lets the visitor change both role and day. */
@Component
@Profile("demo")
class DemoFootNote implements FootNote {

    private final DemoClock clock;
    private final List<Tap> roles;

    DemoFootNote(DemoClock clock, DemoAccounts accounts) {
        this.clock = clock;
        this.roles = accounts.taps();
    }

    @Override
    public String messageKey() {
        return "demo.foot";
    }

    @Override
    public List<String> arguments() {
        return List.of(SchoolDates.shortDate(clock.day()));
    }

    @Override
    public String href() {
        return DemoController.ADDRESS;
    }

    @Override
    public List<Tap> taps() {
        return roles;
    }
}
