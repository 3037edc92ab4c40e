package kg.birikme.protocol.domain;

import java.util.List;
import java.util.Optional;
import kg.birikme.paper.Papers;
import kg.birikme.protocol.domain.ProtocolPage.JournalLine;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import org.springframework.stereotype.Component;

/** The notebook of protocols goes into storage (R12): each protocol on sheets of its own. */
@Component
class JournalKept implements KeptDocuments {

    private final JournalPages journal;
    private final ProtocolPages pages;
    private final ProtocolPaper paper;
    private final Papers papers;

    JournalKept(JournalPages journal, ProtocolPages pages, ProtocolPaper paper, Papers papers) {
        this.journal = journal;
        this.pages = pages;
        this.paper = paper;
        this.papers = papers;
    }

    @Override
    public KeptDocument.Kind kind() {
        return KeptDocument.Kind.JOURNAL;
    }

    @Override
    public Optional<KeptDocument> of(YearView year) {
        List<JournalLine> lines = journal.journal(year.slug()).lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        JournalLine last = lines.get(lines.size() - 1);
        String number = lines.size() == 1 ? "№ 1" : "№ 1–" + last.number();
        return Optional.of(new KeptDocument(
                kind(), number, last.signedOn(), () -> sheets(year.slug(), lines)));
    }

    private int sheets(String slug, List<JournalLine> lines) {
        return lines.stream()
                .mapToInt(line -> papers.pages(paper.of(pages.page(slug, line.meetingNo()), Language.KY)))
                .sum();
    }
}
