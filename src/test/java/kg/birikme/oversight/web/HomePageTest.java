package kg.birikme.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The first page as each role sees it, and what it costs when most is asked of it. */
@BirikmeTest
class HomePageTest {

    private static final int BUDGET = 20;
    private static final List<String> EVERYBODY = List.of("S01", "S02", "S03", "M01", "M02", "M09");

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    MutableClock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    SqlCounter sql;

    @Test
    @Tag("R3")
    @Tag("R8")
    void everybodySeesTheYearAsALineAndTheLeadersWhatNeedsSomebody() {
        sample.within(cast -> {
            meetings.held(cast, LocalDate.of(2026, 10, 8));
            meetings.planned(cast, LocalDate.of(2027, 1, 14));
            clock.set(MutableClock.START);
            for (String person : EVERYBODY) {
                String page = page(cast, cast.person(person));
                assertThat(page)
                        .as(person)
                        .contains("class=\"year-line\"", ">08.10<", ">14.01<", "aria-current=\"date\"", "1-чейрек");
                assertThat(page.contains("year-sides")).as(person).isEqualTo(!person.equals("M09"));
            }
        });
    }

    @Test
    @Tag("R52")
    void theChairsPageFollowsHerFourDutiesInTheirOrder() {
        sample.within(cast -> {
            assertThat(page(cast, cast.chair()))
                    .containsSubsequence(
                            ">Пландаштыруу</h3>",
                            "/years/2026-2027/plan",
                            ">Даярдоо</h3>",
                            "/years/2026-2027/meetings",
                            ">Өткөрүү</h3>",
                            "/years/2026-2027/protocols",
                            ">Талдоо</h3>",
                            "/years/2026-2027/reports");
            assertThat(page(cast, cast.deputyTeaching())).doesNotContain(">Даярдоо</h3>");
        });
    }

    /** In the last days of lessons, and in June, everything is asked at once. */
    @Test
    @Tag("R48")
    void itKeepsToItsBudgetWhenMostIsAsked() {
        sample.within(cast -> {
            Map<String, Integer> counts = new HashMap<>();
            for (LocalDate day :
                    List.of(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 5, 20), LocalDate.of(2027, 6, 20))) {
                clock.set(day);
                for (String person : EVERYBODY) {
                    counts.put(person + " " + day, statements(cast, cast.person(person)));
                }
            }
            assertThat(counts)
                    .allSatisfy((who, count) -> assertThat(count).as(who).isLessThanOrEqualTo(BUDGET));
        });
    }

    private int statements(DemoCast cast, StaffId person) {
        try {
            return sql.statements(() -> page(cast, person)).size();
        } catch (Exception failed) {
            throw new AssertionError("the first page", failed);
        }
    }

    private String page(DemoCast cast, StaffId person) {
        try {
            MockHttpServletResponse answer = mvc.perform(get("/").with(SignIn.as(cast.school(), person)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError("the first page", failed);
        }
    }
}
