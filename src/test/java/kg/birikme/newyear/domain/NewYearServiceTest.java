package kg.birikme.newyear.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.newyear.domain.NewYearService.Preview;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.Plans;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.plan.domain.PlanStep;
import kg.birikme.school.YearId;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One step opens the next year, classes a grade up; a second one does nothing. */
@BirikmeTest
class NewYearServiceTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    Demonstration demonstration;

    @Autowired
    NewYearService service;

    @Autowired
    Years years;

    @Autowired
    People people;

    @Autowired
    PlanFixture fixture;

    @Autowired
    PlanPages pages;

    @Autowired
    Plans plans;

    @Autowired
    MockMvc mvc;

    @Test
    @Tag("R17")
    void theNextYearBeginsWithEachClassAGradeHigherAndASecondClickDoesNothing() {
        sample.within(cast -> Acting.as(cast.director(), () -> {
            Preview preview = service.preview();
            UUID id = UUID.randomUUID();
            service.begin(id, preview.firstYear(), preview.quarters());
            service.begin(id, preview.firstYear(), preview.quarters());
            assertThat(years.all().get(0).slug()).isEqualTo("2027-2028");
            List<String> now = labels(sample.year());
            List<String> next = labels(new YearId(id));
            assertThat(next).isNotEmpty();
            assertThat(next).allMatch(label -> now.contains(lower(label)));
            assertThatThrownBy(() -> service.begin(UUID.randomUUID(), preview.firstYear(), preview.quarters()))
                    .isInstanceOf(InvalidInput.class);
        }));
    }

    @Test
    @Tag("R44")
    @Tag("R2")
    void theFrameOfThePlanWaitsAsTheChairsDraftWithoutDays() {
        sample.within(cast -> {
            fixture.draft(cast);
            UUID id = UUID.randomUUID();
            Acting.as(cast.director(), () -> {
                Preview preview = service.preview();
                assertThat(preview.carried())
                        .filteredOn(part -> part.key().equals("plan"))
                        .singleElement()
                        .satisfies(part -> assertThat(part.count()).isEqualTo(5));
                service.begin(id, preview.firstYear(), preview.quarters());
            });
            Acting.as(cast.chair(), () -> {
                PlanPage page = pages.page("2027-2028", null).orElseThrow();
                assertThat(page.head().status()).isEqualTo(PlanStatus.DRAFT);
                assertThat(page.head().draftedBy()).isEqualTo(cast.chair().value());
                assertThat(page.head().texts().aim()).isEqualTo("Сапатты жогорулатуу");
                assertThat(page.head().texts().theme()).isEmpty();
                assertThat(page.items()).hasSize(5);
                assertThat(page.items())
                        .noneMatch(item -> item.content().term() != null
                                && item.content().term().dated());
                assertThat(page.head().decisions())
                        .singleElement()
                        .satisfies(step -> assertThat(step.step()).isEqualTo(PlanStep.CARRIED_OVER));
            });
        });
    }

    @Test
    void withoutChairOrPlanNothingIsDrafted() {
        sample.within(cast -> Acting.as(cast.director(), () -> {
            Preview preview = service.preview();
            UUID id = UUID.randomUUID();
            service.begin(id, preview.firstYear(), preview.quarters());
            assertThat(preview.carried())
                    .filteredOn(part -> part.key().equals("plan"))
                    .singleElement()
                    .satisfies(part -> assertThat(part.count()).isZero());
            assertThat(plans.latest(new YearId(id))).isEmpty();
        }));
    }

    @Test
    void whoDoesNotKeepTheYearsBeginsNone() {
        sample.within(cast -> Acting.as(
                cast.chair(), () -> assertThatThrownBy(service::preview).isInstanceOf(ActionForbidden.class)));
    }

    @Test
    void thePageShowsWhatGoesOver() throws Exception {
        mvc.perform(get("/settings/new-year")
                        .with(SignIn.as(
                                demonstration.cast().school(),
                                demonstration.cast().director())))
                .andExpect(status().isOk());
    }

    private List<String> labels(YearId year) {
        return people.membersOf(year).stream()
                .map(MemberView::classLabel)
                .filter(label -> label != null && !label.isEmpty())
                .toList();
    }

    private static String lower(String label) {
        String[] parts = label.split("-");
        return (Integer.parseInt(parts[0]) - 1) + "-" + parts[1];
    }
}
