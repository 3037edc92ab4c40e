package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kg.birikme.access.Acting;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.database.SchoolGrowth;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.domain.StaffPage.Joined;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever has left the association stays in its records and finds its pages closed, those of her own work too. */
@BirikmeTest
class FormerMemberTest {

    private static final Set<String> STAFF_TOO =
            Set.of("/library", "/library.xlsx", "/library/announcements", "/library/announcements/{id}");

    private static final LocalDate LEFT = LocalDate.of(2026, 11, 23);

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private SchoolGrowth growth;

    @Autowired
    private StaffPages staff;

    @Autowired
    private StaffService people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @Test
    void nothingOfTheAssociationOpensAndTheRecordsStay() throws Exception {
        DemoCast cast = demonstration.cast();
        SchoolId school = growth.times(1, cast.school());
        StaffId member = SchoolGrowth.grown(cast.person("M09"));
        List<String> own = SchoolContext.within(school, () -> own(member));
        assertThat(own).hasSizeGreaterThan(3);
        for (String address : own) {
            assertThat(status(school, member, address))
                    .as("before leaving, " + address)
                    .isEqualTo(200);
        }
        SchoolContext.within(school, () -> leave(SchoolGrowth.grown(cast.director()), member));
        clock.set(LEFT.plusDays(2));
        List<String> open = new ArrayList<>();
        List<String> addresses = new ArrayList<>(own);
        SchoolContext.within(
                school,
                () -> RouteTable.read().stream()
                        .filter(FormerMemberTest::isOfTheAssociation)
                        .map(route -> RouteExamples.read().address(route.pattern(), jdbc))
                        .forEach(addresses::add));
        assertThat(addresses).hasSizeGreaterThan(40);
        for (String address : addresses) {
            int status = status(school, member, address);
            if (status != 403 && status != 404) {
                open.add(address + " answered " + status);
            }
        }
        assertThat(open).isEmpty();
        assertThat(SchoolContext.within(school, () -> own(member))).isEqualTo(own);
    }

    /**
     * For members, and not for everybody who has signed in; what is the leaders' alone was closed to her before. The library's shelf
     * stays open: she is at work, and some of it is meant for the whole staff (LibraryServiceTest).
     */
    private static boolean isOfTheAssociation(Route route) {
        return route.method().equals("GET")
                && !STAFF_TOO.contains(route.pattern())
                && !route.open()
                && route.roles().contains(Role.MEMBER)
                && !route.roles().contains(Role.ADMINISTRATOR);
    }

    private List<String> own(StaffId member) {
        return jdbc.sql("""
                        select '/years/' || y.slug || '/growth/programmes/' || p.id || '' from programme p
                        join academic_year y on y.id = p.year_id where p.staff_id = :member
                        union all
                        select '/years/' || y.slug || '/growth/self-analyses/' || a.id from self_analysis a
                        join academic_year y on y.id = a.year_id where a.staff_id = :member
                        union all
                        select '/years/' || y.slug || '/reports/' || r.id from report r
                        join academic_year y on y.id = r.year_id where r.staff_id = :member
                        union all
                        select '/years/' || y.slug || '/duties/' || cast(:member as uuid) from academic_year y
                        where y.slug = '2026-2027'
                        order by 1
                        """).param("member", member.value()).query(String.class).list();
    }

    private void leave(StaffId director, StaffId member) {
        Joined membership =
                Acting.as(director, () -> staff.person(member)).memberships().get(0);
        Acting.as(director, () -> people.leave(membership.id(), membership.version(), LEFT));
    }

    private int status(SchoolId school, StaffId person, String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(SignIn.as(school, person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
