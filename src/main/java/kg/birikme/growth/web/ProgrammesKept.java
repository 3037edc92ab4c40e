package kg.birikme.growth.web;

import java.util.List;
import java.util.Optional;
import kg.birikme.growth.GrowthStatus;
import kg.birikme.growth.domain.GrowthPages;
import kg.birikme.growth.domain.GrowthPages.TopicRow;
import kg.birikme.paper.Papers;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Component;

/** The programmes of self-education that the chair has seen may go into storage with the year (R12, form F14). */
@Component
class ProgrammesKept implements KeptDocuments {

    private final GrowthPages pages;
    private final GrowthPapers papers;
    private final Schools schools;
    private final Papers printer;

    ProgrammesKept(GrowthPages pages, GrowthPapers papers, Schools schools, Papers printer) {
        this.pages = pages;
        this.papers = papers;
        this.schools = schools;
        this.printer = printer;
    }

    @Override
    public KeptDocument.Kind kind() {
        return KeptDocument.Kind.PROGRAMMES;
    }

    /** Programmes have no numbers of their own: they are counted through, as leaves in a folder. */
    @Override
    public Optional<KeptDocument> of(YearView year) {
        List<TopicRow> seen = pages.overview(year.slug()).topics().stream()
                .filter(row -> row.programme()
                        .filter(programme -> programme.head().status() == GrowthStatus.SEEN)
                        .isPresent())
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KeptDocument(kind(), seen.size() == 1 ? "1" : "1–" + seen.size(), null, () -> sheets(year, seen)));
    }

    private int sheets(YearView year, List<TopicRow> seen) {
        SchoolProfile school = schools.profile();
        return seen.stream()
                .mapToInt(row -> printer.pages(
                        papers.programme(year, row.programme().orElseThrow(), row.member(), school, Language.KY)))
                .sum();
    }
}
