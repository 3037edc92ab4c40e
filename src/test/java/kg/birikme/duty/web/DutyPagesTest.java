package kg.birikme.duty.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.duty.Duties;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.DutyState;
import kg.birikme.duty.MemberDuties;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The board and a member's page as people of each kind meet them, and their figures against plain counts in SQL. */
@BirikmeTest
class DutyPagesTest {

    private static final String BOARD = "/years/2026-2027/duties";
    /** What gathers from all modules (design section 11). */
    private static final int PAGE = 20;

    @Autowired
    MockMvc mvc;

    @Autowired
    Demonstration demonstration;

    @Autowired
    SampleSchool sample;

    @Autowired
    Duties duties;

    @Autowired
    Years years;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter sql;

    @ParameterizedTest
    @ValueSource(strings = {"2026-2027", "2025-2026", "2024-2025"})
    @Tag("R47")
    @Tag("R48")
    @Tag("R49")
    @Tag("R51")
    void theBoardSaysWhatTheTablesHold(String slug) {
        SchoolContext.within(demonstration.cast().school(), () -> {
            YearView year = years.bySlug(slug);
            DutyBoard board = duties.board(year);
            assertThat(board.members()).isNotEmpty();
            for (MemberDuties member : board.members()) {
                expect(year, member, DutyKind.PROGRAMME, """
                        select count(*) from programme where year_id = :year and staff_id = :member
                            and status in ('SUBMITTED', 'SEEN')""");
                expect(year, member, DutyKind.MEETINGS, """
                        select count(*) from attendance a join meeting m on m.id = a.meeting_id where m.year_id = :year
                            and a.staff_id = :member and a.mark in ('PRESENT', 'ONLINE') and m.status <> 'CANCELLED'""");
                expect(year, member, DutyKind.HELD, activities("HOLDER"));
                expect(year, member, DutyKind.VISITED, activities("VISITOR"));
                expect(year, member, DutyKind.EVENT_ANALYSIS, """
                        select count(*) from self_analysis where year_id = :year and staff_id = :member
                            and status in ('SUBMITTED', 'SEEN') and activity_id is not null""");
                expect(year, member, DutyKind.YEAR_ANALYSIS, """
                        select count(*) from self_analysis where year_id = :year and staff_id = :member
                            and status in ('SUBMITTED', 'SEEN') and activity_id is null""");
                expect(year, member, DutyKind.RECOMMENDATIONS, """
                        select count(*) from answer r join assignment a on a.id = r.assignment_id where a.year_id = :year
                            and r.staff_id = :member and a.status <> 'ANNULLED'
                            and (r.state <> 'NONE' or a.status = 'RELEASED')""");
            }
        });
    }

    private static String activities(String part) {
        return """
                select count(*) from activity a join activity_person p on p.activity_id = a.id where a.year_id = :year
                    and p.staff_id = :member and p.part = '%s' and a.status in ('HELD', 'ANALYSED')
                    and a.kind in ('OPEN_CLASS_HOUR', 'EXTRACURRICULAR_EVENT', 'MASTER_CLASS', 'EXHIBITION')
                """.formatted(part);
    }

    private void expect(YearView year, MemberDuties member, DutyKind kind, String count) {
        int counted = jdbc.sql(count)
                .param("year", year.id().value())
                .param("member", member.member().staff().value())
                .query(Integer.class)
                .single();
        assertThat(member.duty(kind).done())
                .as("%s of %s", kind, member.member().name())
                .isEqualTo(counted);
    }

    @Test
    @Tag("R47")
    @Tag("R51")
    void theSampleYearStandsAsItIsTold() {
        DemoCast cast = demonstration.cast();
        DutyBoard board = SchoolContext.within(cast.school(), () -> duties.board(years.bySlug("2026-2027")));
        assertThat(duty(board, cast, "M12", DutyKind.PROGRAMME).state()).isEqualTo(DutyState.SHORT);
        assertThat(duty(board, cast, "M04", DutyKind.PROGRAMME).state()).isEqualTo(DutyState.RETURNED);
        assertThat(duty(board, cast, "M09", DutyKind.PROGRAMME).state()).isEqualTo(DutyState.MET);
        assertThat(duty(board, cast, "M01", DutyKind.EVENT_ANALYSIS).done()).isEqualTo(1);
        assertThat(duty(board, cast, "M09", DutyKind.EVENT_ANALYSIS).state()).isEqualTo(DutyState.GOING);
    }

    private static Duty duty(DutyBoard board, DemoCast cast, String person, DutyKind kind) {
        return board.of(cast.person(person)).orElseThrow().duty(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "S01, 200, 200",
        "S02, 200, 200",
        "S03, 200, 200",
        "S04, 200, 200",
        "M01, 200, 200",
        "M09, 303, 404",
        "M02, 303, 404",
        "S05, 403, 403",
        "A01, 403, 403"
    })
    @Tag("R55")
    void leadersSeeEverybodyAndAMemberTheirOwn(String person, int board, int another) throws Exception {
        DemoCast cast = demonstration.cast();
        mvc.perform(get(BOARD).with(as(cast, person))).andExpect(status().is(board));
        mvc.perform(get(BOARD + "/" + cast.person("M12").value()).with(as(cast, person)))
                .andExpect(status().is(another));
    }

    @Test
    void aMemberIsLedToTheirOwnPage() throws Exception {
        DemoCast cast = demonstration.cast();
        String own = BOARD + "/" + cast.person("M12").value();
        mvc.perform(get(BOARD).with(as(cast, "M12"))).andExpect(redirectedUrl(own));
        mvc.perform(get(own).with(as(cast, "M12")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/growth/programme\"")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get(BOARD + "/" + cast.person("S01").value()).with(as(cast, "M01")))
                .andExpect(status().isNotFound());
        mvc.perform(get(BOARD + ".xlsx").with(as(cast, "M12"))).andExpect(status().isForbidden());
        mvc.perform(get(BOARD + ".xlsx").with(as(cast, "M01"))).andExpect(status().isOk());
    }

    @Test
    void pagesStayWithinTheirStatements() throws Exception {
        DemoCast cast = demonstration.cast();
        sql.atMost(PAGE, () -> mvc.perform(get(BOARD).with(as(cast, "M01"))).andExpect(status().isOk()));
        sql.atMost(
                PAGE,
                () -> mvc.perform(get(BOARD + "/" + cast.person("M09").value()).with(as(cast, "M09")))
                        .andExpect(status().isOk()));
    }

    @Test
    @Tag("R49")
    void theAssociationSetsItsNorms() throws Exception {
        DemoCast cast = sample.found();
        mvc.perform(norm(cast, "S02", 0, "2")).andExpect(redirectedUrl("/settings/duties"));
        mvc.perform(norm(cast, "M01", 0, "3")).andExpect(status().isConflict());
        mvc.perform(norm(cast, "M01", 1, "30")).andExpect(status().is(422));
        DutyBoard board = SchoolContext.within(cast.school(), () -> duties.board(years.bySlug("2026-2027")));
        assertThat(board.norm().held()).isEqualTo(2);
        assertThat(board.members())
                .allSatisfy(
                        member -> assertThat(member.duty(DutyKind.HELD).asked()).isEqualTo(2));
        mvc.perform(get("/settings/duties").with(as(cast, "M09"))).andExpect(status().isForbidden());
    }

    /** Also the report that is not handed in yet, which is its writer's alone (attack L11). */
    @ParameterizedTest
    @CsvSource({"M01, M12", "S02, M12", "M12, M12", "S01, M10"})
    void whatIsLinkedOpens(String reader, String member) throws Exception {
        DemoCast cast = demonstration.cast();
        String page = mvc.perform(get(BOARD + "/" + cast.person(member).value()).with(as(cast, reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> links = Jsoup.parse(page).select("ul.rows a[href^=/]").eachAttr("href");
        assertThat(links).isNotEmpty();
        for (String link : links) {
            mvc.perform(get(URI.create(link)).with(as(cast, reader))).andExpect(status().isOk());
        }
    }

    private static MockHttpServletRequestBuilder norm(DemoCast cast, String person, int version, String held) {
        return post("/settings/duties")
                .with(as(cast, person))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("programmes", "1")
                .param("meetingPercent", "80")
                .param("seminars", "1")
                .param("heldEvents", held)
                .param("visitedEvents", "1")
                .param("analysisDays", "14");
    }

    private static RequestPostProcessor as(DemoCast cast, String person) {
        return person.equals("A01")
                ? SignIn.asAdministrator(cast.school(), cast.person(person))
                : SignIn.as(cast.school(), cast.person(person));
    }
}
