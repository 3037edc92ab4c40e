package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.demo.DemoCast;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The budget of SQL: twelve statements a page at the most, on the demonstration school; all pages told at once. */
@BirikmeTest
class BudgetTest {

    private static final int ANY_PAGE = 12;
    private static final String YEAR = "/years/2026-2027";

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SqlCounter sql;

    @Test
    void noPageAsksMoreThanItsBudget() throws Exception {
        DemoCast cast = demonstration.cast();
        List<String> over = new ArrayList<>();
        for (String address : List.of(
                "/", "/members", "/members/" + cast.chair().value(), "/settings", "/settings/appointments",
                "/settings/staff", "/settings/associations", YEAR + "/plan",
                YEAR + "/plan/revisions", YEAR + "/meetings", YEAR + "/meetings/1",
                YEAR + "/meetings/2", YEAR + "/meetings/3", YEAR + "/meetings/2/attendance", YEAR + "/protocols",
                YEAR + "/meetings/1/protocol", YEAR + "/meetings/2/protocol",                YEAR + "/meetings/2/protocol/minutes/3", YEAR + "/recommendations?tab=all",
                YEAR + "/recommendations/1/3.1", "/regulation")) {
            count(cast, cast.chair(), address, over);
        }
        count(cast, cast.director(), "/settings/years/2026-2027", over);
        for (StaffId person : List.of(cast.director(), cast.deputyTeaching(), cast.deputyMethodical(), cast.person("M09"))) {
            count(cast, person, "/", over);
        }

        assertThat(over).isEmpty();
    }

    private void count(DemoCast cast, StaffId person, String address, List<String> over) throws Exception {
        int asked = sql.statements(() -> mvc.perform(get(address).with(SignIn.as(cast.school(), person)))
                        .andExpect(status().isOk()))
                .size();
        if (asked > ANY_PAGE) {
            over.add(address + ": " + asked);
        }
    }
}
