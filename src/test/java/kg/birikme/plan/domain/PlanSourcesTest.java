package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.paper.Block;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.plan.domain.PlanSources.CopyChoice;
import kg.birikme.school.Years;
import kg.birikme.shared.Language;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan is begun with, and what it is printed on. */
@BirikmeTest
class PlanSourcesTest {

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PlanFixture fixture;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private PlanSources sources;

    @Autowired
    private PlanPages pages;

    @Autowired
    private PlanPaper papers;

    @Autowired
    private Years years;

    @Test
    @Tag("R44")
    void aPlanStartsFromLastYearsAndDaysMoveOnlyWhenConfirmed() {
        sample.within(cast -> {
            lastYear(cast);
            PlanId plan = fixture.empty(cast);
            List<ItemView> before =
                    sources.yearBefore(years.bySlug("2026-2027")).orElseThrow().items();
            Set<UUID> all = before.stream().map(ItemView::id).collect(Collectors.toSet());
            CopyChoice choice = new CopyChoice(all, Set.of(before.get(0).id()), true, false);

            Acting.as(cast.chair(), () -> {
                sources.copy(plan, choice);
                sources.copy(plan, choice);
            });

            PlanPage page = page(cast);
            assertThat(page.items()).hasSize(3);
            assertThat(page.items().get(0).content().term()).isEqualTo(PlanTerm.onDate(LocalDate.of(2026, 9, 10)));
            assertThat(page.items().get(1).content().term()).isNull();
            assertThat(page.items().get(2).content().term()).isEqualTo(PlanTerm.monthly());
            assertThat(page.head().texts().theme()).isEqualTo("Былтыркы тема");
            assertThat(page.head().texts().aim()).isEmpty();
            assertThat(page.items().get(0).line()).isNotEqualTo(before.get(0).line());
        });
    }

    private void lastYear(DemoCast cast) {
        Acting.as(cast.chair(), () -> {
            PlanId id = new PlanId(UUID.randomUUID());
            drafting.start(id, years.bySlug("2025-2026").id());
            drafting.write(id, 0, new PlanTexts("Былтыркы тема", "Максат", List.of(), ""));
            drafting.addItem(id, UUID.randomUUID(), dated(cast, "Бир", PlanTerm.onDate(LocalDate.of(2025, 9, 10))));
            drafting.addItem(id, UUID.randomUUID(), dated(cast, "Эки", PlanTerm.until(LocalDate.of(2025, 9, 25))));
            drafting.addItem(id, UUID.randomUUID(), dated(cast, "Үч", PlanTerm.monthly()));
        });
    }

    private static ItemContent dated(DemoCast cast, String content, PlanTerm term) {
        return PlanFixture.item(PlanSection.CONTROL, content, null, term, cast.person("M05"));
    }

    @Test
    @Tag("R2")
    @Tag("R44")
    void theApprovedPlanIsPrintedWithItsStampsAndADraftAsADraft() {
        sample.within(cast -> {
            fixture.considered(cast);
            assertThat(paper(cast).draft()).isTrue();
        });
        sample.within(cast -> {
            fixture.approved(cast);
            Paper paper = paper(cast);
            assertThat(paper.draft()).isFalse();
            Block.Stamps stamps = paper.sections().get(0).blocks().stream()
                    .filter(Block.Stamps.class::isInstance)
                    .map(Block.Stamps.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(stamps.middle().heading()).isEqualTo("МАКУЛДАШЫЛДЫ");
            assertThat(stamps.middle().name()).isEqualTo("Н. Т. Чойбекова");
            assertThat(stamps.left().lines()).last().asString().contains("№ 1").contains("2026-жылдын 28-августу");
            assertThat(stamps.right().heading()).isEqualTo("БЕКИТЕМИН");
            assertThat(stamps.right().seal()).isTrue();
        });
    }

    private Paper paper(DemoCast cast) {
        return papers.of(page(cast), Language.KY, true);
    }

    private PlanPage page(DemoCast cast) {
        return Acting.as(cast.chair(), () -> pages.page("2026-2027", null)).orElseThrow();
    }
}
