package kg.birikme.plan.domain;

import java.util.Optional;
import kg.birikme.paper.Papers;
import kg.birikme.plan.PlanStatus;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Component;

/** The plan in force, with its marks, goes into storage (R12). */
@Component
class PlanKept implements KeptDocuments {

    private final PlanPages pages;
    private final PlanPaper paper;
    private final Papers papers;

    PlanKept(PlanPages pages, PlanPaper paper, Papers papers) {
        this.pages = pages;
        this.paper = paper;
        this.papers = papers;
    }

    @Override
    public KeptDocument.Kind kind() {
        return KeptDocument.Kind.PLAN;
    }

    @Override
    public Optional<KeptDocument> of(YearView year) {
        return pages.revisions(year.slug()).stream()
                .filter(head -> head.status() == PlanStatus.APPROVED)
                .map(head -> new KeptDocument(
                        kind(), "", head.approved().on(), () -> sheets(year.slug(), head.revision())))
                .findFirst();
    }

    private int sheets(String slug, int revision) {
        PlanPage page = pages.page(slug, revision).orElseThrow();
        return papers.pages(paper.of(page, Language.KY, true));
    }
}
