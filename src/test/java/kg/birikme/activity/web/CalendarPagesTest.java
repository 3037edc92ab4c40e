package kg.birikme.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.domain.MeetingPlanning;
import kg.birikme.meeting.domain.MeetingTexts;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import kg.birikme.web.Flash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BirikmeTest
class CalendarPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private ActivityService activities;

    @Autowired
    private MeetingPlanning meetings;

    @Autowired
    private SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    @Test
    void whoPlansAnActivityIsToldWhatElseStandsOnThatDay() throws Exception {
        plan("Кышкы оюн", DAY, null, "10:00", SchoolClass.of(1, 4, ""), "M08");
        assertThat(planned("2", "Б")).isEqualTo("activity.clash.class.planned");
        assertThat(planned("7", "А")).isEqualTo("activity.flash.planned");
    }

    private String planned(String grade, String letter) throws Exception {
        return ((Flash) mvc.perform(post("/years/2026-2027/activities")
                                .with(as("M06"))
                                .with(csrf())
                                .param("id", UUID.randomUUID().toString())
                                .param("kind", "OPEN_CLASS_HOUR")
                                .param("title", "Достук көпүрөсү")
                                .param("from", DAY.toString())
                                .param("gradeFrom", grade)
                                .param("letter", letter)
                                .param("holders", cast.person("M06").value().toString()))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getFlashMap()
                        .get(Flash.NAME))
                .messageKey();
    }

    @Test
    void meetingsAndActivitiesOfTheMonthStandTogetherAndClashesAreSaid() throws Exception {
        plan("Достук көпүрөсү", DAY, null, "14:30", SchoolClass.of(2, null, "Б"), "M06");
        plan("Кышкы оюн", DAY, null, "10:00", SchoolClass.of(1, 4, ""), "M08");
        plan("Мыйзам айлыгы", DAY, DAY.plusDays(20), null, SchoolClass.of(1, 9, ""), "M09");
        plan("Январдагы саат", LocalDate.of(2027, 1, 20), null, "14:30", SchoolClass.none(), "M09");
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.chair(),
                        () -> meetings.plan(
                                new MeetingId(UUID.randomUUID()),
                                sample.year(),
                                new MeetingTexts("Ата-энелер менен иштөө", null, false, null),
                                new ScheduleWish(DAY, LocalTime.of(15, 0), "12-кабинет", null))));

        sql.atMost(
                6,
                () -> mvc.perform(get("/calendar?month=2026-12").with(as("M05")))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("Достук көпүрөсү")))
                        .andExpect(content().string(containsString("Мыйзам айлыгы")))
                        .andExpect(content().string(containsString("Ата-энелер менен иштөө")))
                        .andExpect(content()
                                .string(containsString("2-Б: ушул эле класска бул күнү дагы коюлган: «Кышкы оюн»")))
                        .andExpect(
                                content().string(containsString("Жыйын менен бир убакытта: «Ата-энелер менен иштөө»")))
                        .andExpect(content().string(not(containsString("Январдагы саат")))));
        mvc.perform(get("/calendar?month=2027-01").with(as("S02")))
                .andExpect(content().string(containsString("Январдагы саат")));
    }

    @Test
    void anEmptyMonthSaysSoAndNobodyOutsideTheAssociationLooks() throws Exception {
        mvc.perform(get("/calendar").with(as("M05")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Бул айда эч нерсе пландалган эмес")));
        mvc.perform(get("/calendar?month=2026-13").with(as("M05"))).andExpect(status().isBadRequest());
        mvc.perform(get("/calendar").with(as("A01"))).andExpect(status().isForbidden());
        assertThat(mvc.perform(get("/calendar?month=1999-02").with(as("M05")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    private void plan(
            String title,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String time,
            SchoolClass of,
            String holder) {
        ActivityDetails details = SomeActivity.of(
                ActivityKind.OPEN_CLASS_HOUR,
                title,
                "",
                from,
                until,
                time == null ? null : LocalTime.parse(time),
                "",
                of,
                null,
                true);
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.chair(),
                        () -> activities.plan(
                                new ActivityId(UUID.randomUUID()),
                                sample.year(),
                                details,
                                List.of(cast.person(holder)))));
    }

    private RequestPostProcessor as(String person) {
        return SignIn.as(cast.school(), cast.person(person));
    }
}
