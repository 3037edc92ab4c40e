package kg.birikme.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.OpenPlanItem;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.Plans;
import kg.birikme.report.ReportKind;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A report names the items of the plan that it tells of, and the plan knows of it (R1). */
@BirikmeTest
@Tag("R1")
class PlanInReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @Autowired
    private ReportService service;

    @Autowired
    private KnownReader known;

    @Autowired
    private ReportHouseReader house;

    @Autowired
    private ActivityService activities;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanFixture plan;

    @Autowired
    private Years years;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private YearView year() {
        return years.get(sample.year());
    }

    /** An item that the person answers for alone, and whose term is over. */
    private OpenPlanItem own() {
        return plans.openItems(year()).stream()
                .filter(item -> item.responsible().size() == 1
                        && choice(item.line()).kind() == ItemKind.EVENT
                        && choice(item.line()).group() == null)
                .findFirst()
                .orElseThrow();
    }

    private PlanItemChoice choice(UUID line) {
        return plans.itemChoices(sample.year()).stream()
                .filter(item -> item.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private UUID asked(DemoCast cast, StaffId member) {
        LocalDate due = LocalDate.now(clock).plusDays(10);
        Acting.as(cast.chair(), () -> service.ask(sample.year(), ReportKind.YEAR, null, due, List.of(member)));
        return jdbc.sql("select id from report where staff_id = ?")
                .param(member.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void itBeginsWithTheItemsOfWhichEventsWereMadeAndOffersTheOthersOfHers() {
        sample.within(cast -> {
            plan.approved(cast);
            OpenPlanItem item = own();
            StaffId member = item.responsible().get(0);
            Acting.as(
                    cast.chair(),
                    () -> activities.log(
                            new ActivityId(UUID.randomUUID()),
                            sample.year(),
                            SomeActivity.of(
                                    ActivityKind.EXTRACURRICULAR_EVENT,
                                    "Майрам",
                                    "",
                                    DAY,
                                    null,
                                    null,
                                    "",
                                    SchoolClass.none(),
                                    item.line(),
                                    false),
                            List.of(member),
                            new ActivityOutcome(10, "Өттү"),
                            List.of()));
            KnownReader.Known begun = known.of(year(), ReportKind.YEAR, null, member);
            assertThat(begun.content().of(ReportPart.PLAN))
                    .extracting(ReportLine::planLine)
                    .containsExactly(item.line());
            assertThat(begun.lines().stream().filter(line -> line.part() == ReportPart.PLAN))
                    .allSatisfy(line -> {
                        PlanItemChoice of = choice(line.planLine());
                        assertThat(of.isOf(member) || of.group() != null).isTrue();
                        assertThat(of.kind()).isNotEqualTo(ItemKind.MEETING);
                    })
                    .hasSizeGreaterThan(0);
        });
    }

    @Test
    @Tag("R60")
    void itIsToldOfOnThePlanAndDoneOnceTheReportIsAccepted() throws Exception {
        sample.within(cast -> {
            plan.approved(cast);
            clock.set(LocalDate.of(2027, 5, 20));
            OpenPlanItem item = own();
            StaffId member = item.responsible().get(0);
            UUID report = asked(cast, member);
            ReportContent content = ReportContent.beginning(List.of());
            ReportContent said =
                    new ReportContent(null, null, null, null, null, content.lines(), "", "", "Кыйынчылык жок", "");
            Acting.as(member, () -> service.submit(report, version(report), said, Set.of(item.line())));
            assertThat(house.told(year())).singleElement().satisfies(made -> {
                assertThat(made.line()).isEqualTo(item.line());
                assertThat(made.count()).isEqualTo(1);
            });
            assertThat(page(cast, "M01", "/years/2026-2027/plan")).contains("Отчеттордо айтылды: 1");
            StaffId reader = member.equals(cast.chair()) ? cast.person("S02") : cast.chair();
            Acting.as(reader, () -> service.accept(report, version(report)));
            assertThat(jdbc.sql("select done_state from plan_line where id = ?")
                            .param(item.line())
                            .query(String.class)
                            .single())
                    .isEqualTo(DoneState.DONE.name());
        });
    }

    @Test
    void anItemOfAnothersIsNotToldOf() {
        sample.within(cast -> {
            plan.approved(cast);
            OpenPlanItem item = own();
            StaffId other = item.responsible().contains(cast.person("M09")) ? cast.person("M10") : cast.person("M09");
            UUID report = asked(cast, other);
            ReportLine foreign =
                    new ReportLine(ReportPart.PLAN, null, "Башканыкы", "1-пункт", null, "", null, null, item.line());
            Acting.as(
                    other,
                    () -> service.write(
                            report, version(report), ReportContent.beginning(List.of(foreign)), Set.of(item.line())));
            assertThat(jdbc.sql("select count(*) from report_line where plan_line is not null")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> jdbc.sql("update report_line set part = 'EVENT', plan_line = ?")
                            .param(item.line())
                            .update())
                    .hasMessageContaining("report_line_of_plan_in_its_table");
        });
    }

    private int version(UUID report) {
        return jdbc.sql("select version from report where id = ?")
                .param(report)
                .query(Integer.class)
                .single();
    }

    private String page(DemoCast cast, String who, String where) {
        try {
            return mvc.perform(get(where).with(SignIn.as(cast.school(), cast.person(who))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
