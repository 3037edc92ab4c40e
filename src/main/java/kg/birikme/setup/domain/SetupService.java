package kg.birikme.setup.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kg.birikme.access.Accounts;
import kg.birikme.access.Accounts.NewAccount;
import kg.birikme.access.Acting;
import kg.birikme.people.Category;
import kg.birikme.people.Post;
import kg.birikme.people.domain.PostService;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.people.domain.StaffService;
import kg.birikme.school.domain.SchoolService;
import kg.birikme.school.domain.YearService;
import kg.birikme.setup.domain.FirstSchool.FirstAdministrator;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the first school of an empty installation, all of it or nothing. */
@Service
public class SetupService {

    /** Names the lock that lets one founder through at a time, on whatever node. */
    private static final int LOCK = 20_261_122;

    private final FirstStartCode firstStart;
    private final Founding founding;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SetupService(FirstStartCode firstStart, Founding founding, TransactionTemplate transaction, JdbcClient jdbc) {
        this.firstStart = firstStart;
        this.founding = founding;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** @throws NotFound once the installation has a school */
    public void checkPending() {
        if (!firstStart.pending()) {
            throw new NotFound("first start");
        }
    }

    /**
     * Founds the school with its year, its leaders and the administrator's account. Of two founders at once one finds
     * nothing left to found.
     *
     * @throws NotFound     once the installation has a school
     * @throws InvalidInput if the code is wrong, or anything in the form will not do
     */
    public void found(String code, FirstSchool first) {
        checkPending();
        if (!firstStart.isRight(code)) {
            throw new InvalidInput("code", "setup.refusal.code");
        }
        SchoolContext.within(
                first.id(),
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
                    checkPending();
                    founding.found(first);
                }));
    }

    /** The order in which it all comes into being. */
    @Service
    static class Founding {

        private final SchoolService schools;
        private final YearService years;
        private final StaffService staff;
        private final PostService posts;
        private final Accounts accounts;
        private final Clock clock;

        Founding(
                SchoolService schools,
                YearService years,
                StaffService staff,
                PostService posts,
                Accounts accounts,
                Clock clock) {
            this.schools = schools;
            this.years = years;
            this.staff = staff;
            this.posts = posts;
            this.accounts = accounts;
            this.clock = clock;
        }

        void found(FirstSchool first) {
            schools.found(first.school(), LocalDate.now(clock));
            years.openFirst(
                    UUID.randomUUID(), first.year().begins(), first.year().quarters());
            LocalDate since = since(first.year().begins());
            PersonName directorsName = first.leaders().get(Post.DIRECTOR);
            if (directorsName == null) {
                throw new InvalidInput("director.surname", "setup.refusal.director");
            }
            StaffId director = staff.addFirst(UUID.randomUUID(), details(directorsName, since), Post.DIRECTOR);
            Map<PersonName, StaffId> known = new HashMap<>(Map.of(directorsName, director));
            Acting.asAdministrator(director, () -> {
                addDeputies(first, since, known);
                openAccount(first.administrator(), directorsName, since, known);
            });
        }

        private void addDeputies(FirstSchool first, LocalDate since, Map<PersonName, StaffId> known) {
            first.leaders().forEach((post, name) -> {
                if (post != Post.DIRECTOR) {
                    StaffId person = person(name, since, known);
                    posts.give(UUID.randomUUID(), person, post, since, null);
                }
            });
        }

        private void openAccount(
                FirstAdministrator administrator,
                PersonName director,
                LocalDate since,
                Map<PersonName, StaffId> known) {
            PersonName name = administrator.name() == null ? director : administrator.name();
            accounts.open(new NewAccount(
                    UUID.randomUUID(),
                    person(name, since, known),
                    administrator.login(),
                    administrator.password(),
                    administrator.language(),
                    true));
        }

        /** One person may combine posts (A2): the same name is the same person here. */
        private StaffId person(PersonName name, LocalDate since, Map<PersonName, StaffId> known) {
            return known.computeIfAbsent(name, unknown -> staff.add(UUID.randomUUID(), details(unknown, since)));
        }

        /** Posts are held from the year's first day, or from today where the year is still to come. */
        private LocalDate since(int begins) {
            LocalDate firstDay = LocalDate.of(begins, 8, 1);
            LocalDate today = LocalDate.now(clock);
            return today.isBefore(firstDay) ? today : firstDay;
        }

        private static StaffDetails details(PersonName name, LocalDate since) {
            return new StaffDetails(name, "", "", null, null, Category.NONE, false, "", "", since, null);
        }
    }
}
