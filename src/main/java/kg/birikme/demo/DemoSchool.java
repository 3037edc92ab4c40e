package kg.birikme.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample school as it stands on the demonstration's day: people, accounts, earlier years, the present year. */
@Component
@Profile("demo")
class DemoSchool {

    private final DemoPeople people;
    private final DemoAccounts accounts;

    DemoSchool(DemoPeople people, DemoAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    DemoCast build() {
        DemoCast cast = people.found();
        accounts.open(cast);
        return cast;
    }
}
