package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.birikme.paper.Block;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Papers;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Table.Align;
import kg.birikme.protocol.RecommendationControl;
import kg.birikme.protocol.domain.JournalPages.Book;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Binds the journal of protocols as form F8 (R5, R12): cover, register with the pages of each protocol, the protocols themselves from
 * their frozen content, each on new sheets, the control of recommendations, and the line that says how many pages were numbered and laced.
 */
@Component
public class JournalPaper {

    private static final int PAGES_OF_A_SHEET = 2;

    private final MessageSource messages;
    private final ProtocolPaper protocols;
    private final Papers papers;

    JournalPaper(MessageSource messages, ProtocolPaper protocols, Papers papers) {
        this.messages = messages;
        this.protocols = protocols;
        this.papers = papers;
    }

    /** The book; each part begins on a page of its own, so that their pages add up. */
    public Paper of(Book book, Language language) {
        Binding binding = new Binding(book, language);
        return binding.bind(binding.measure());
    }

    /**
     * On which pages the parts lie.
     *
     * @param firsts the first page of each protocol, and behind them that of the control
     * @param total  all pages, the last with the closing line among them
     */
    private record Measure(List<Integer> firsts, int total) {

        static final Measure UNKNOWN = new Measure(List.of(), 0);

        String of(int protocol) {
            if (firsts.isEmpty()) {
                return "";
            }
            int first = firsts.get(protocol);
            int last = firsts.get(protocol + 1) - 1;
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /** One print: everything in the one language. */
    private final class Binding {

        private final Book book;
        private final PaperText words;

        Binding(Book book, Language language) {
            this.book = book;
            this.words = new PaperText(messages, language);
        }

        private ProtocolContent last() {
            return book.protocols().get(book.protocols().size() - 1).content();
        }

        private PaperBuilder begin() {
            String year = book.year().label();
            return Paper.in(words.language(), words.say("journal.file", year), words.say("journal.subject", year))
                    .numberEveryPage();
        }

        Measure measure() {
            PaperBuilder front = begin();
            front(front, Measure.UNKNOWN);
            int page = 1 + papers.pages(front.build());
            List<Integer> firsts = new ArrayList<>();
            for (ProtocolPage protocol : book.protocols()) {
                firsts.add(page);
                PaperBuilder alone = begin();
                protocols.into(alone, protocol, words.language());
                page += papers.pages(alone.build());
            }
            firsts.add(page);
            PaperBuilder control = begin();
            control(control);
            return new Measure(firsts, page + papers.pages(control.build()));
        }

        Paper bind(Measure measure) {
            PaperBuilder paper = begin();
            front(paper, measure);
            paper.portrait();
            for (int i = 0; i < book.protocols().size(); i++) {
                if (i > 0) {
                    paper.pageBreak();
                }
                protocols.into(paper, book.protocols().get(i), words.language());
            }
            control(paper);
            closing(paper, measure.total());
            return paper.build();
        }

        private void front(PaperBuilder paper, Measure measure) {
            paper.topLine(words.school(last()), null)
                    .titleOf(
                            words.say("journal.of"),
                            words.say("journal.title"),
                            book.year().label())
                    .facts(
                            new Block.Fact(
                                    words.say("journal.begun"),
                                    words.longDate(
                                            book.protocols().get(0).content().date())),
                            new Block.Fact(
                                    words.say("journal.ended"),
                                    book.year().stored() ? words.longDate(last().date()) : ""),
                            new Block.Fact(
                                    words.say("journal.term"),
                                    words.say("journal.term.years", String.valueOf(book.storageYears()))),
                            new Block.Fact(words.say("journal.fileNo"), ""))
                    .landscape()
                    .heading(words.say("journal.register"))
                    .table(table -> {
                        table.column("№", 6, Align.CENTER)
                                .column(words.say("journal.date"), 12, Align.CENTER)
                                .column(words.say("head.theme"), 22)
                                .column(words.say("journal.items"), 30)
                                .column(words.say("journal.recommendations"), 10, Align.CENTER)
                                .column(words.say("head.present"), 10, Align.CENTER)
                                .column(words.say("journal.signed"), 12, Align.CENTER)
                                .column(words.say("journal.pages"), 9, Align.CENTER);
                        for (int i = 0; i < book.protocols().size(); i++) {
                            table.row(register(book.protocols().get(i), i, measure));
                        }
                        return table;
                    });
        }

        private List<String> register(ProtocolPage protocol, int at, Measure measure) {
            ProtocolContent content = protocol.content();
            long adopted = content.items().stream()
                    .mapToLong(item -> item.recommendations().size())
                    .sum();
            StringBuilder items = new StringBuilder();
            content.items()
                    .forEach(item -> items.append(items.isEmpty() ? "" : "\n")
                            .append(item.number())
                            .append(") ")
                            .append(item.title()));
            ProtocolPage.@Nullable Signature given = protocol.signature();
            return List.of(
                    content.printedNumber(),
                    SchoolDates.shortDate(content.date()),
                    protocol.annulled() ? words.say("journal.annulled", content.theme()) : content.theme(),
                    items.toString(),
                    String.valueOf(adopted),
                    String.valueOf(content.present()),
                    given == null ? "" : SchoolDates.shortDate(given.on()),
                    measure.of(at));
        }

        private void control(PaperBuilder paper) {
            Map<String, RecommendationControl.Line> known = new HashMap<>();
            book.control().forEach(line -> known.put(line.protocol() + "/" + line.number(), line));
            paper.landscape().heading(words.say("journal.control")).table(table -> {
                table.column("№", 6, Align.CENTER)
                        .column(words.say("journal.source"), 13)
                        .column(words.say("sheet.text"), 33)
                        .column(words.say("sheet.responsible"), 18)
                        .column(words.say("sheet.due"), 11, Align.CENTER)
                        .column(words.say("journal.done"), 12)
                        .column(words.say("journal.released"), 13, Align.CENTER);
                int no = 0;
                for (ProtocolPage protocol : book.protocols()) {
                    if (protocol.annulled()) {
                        continue;
                    }
                    for (ProtocolContent.Item item : protocol.content().items()) {
                        for (Adopted one : item.recommendations()) {
                            no++;
                            table.row(controlled(no, protocol, one, known.get(protocol.number() + "/" + one.number())));
                        }
                    }
                }
                return table;
            });
        }

        private List<String> controlled(
                int no, ProtocolPage protocol, Adopted one, RecommendationControl.@Nullable Line line) {
            @Nullable LocalDate released = line == null ? null : line.releasedOn();
            return List.of(
                    String.valueOf(no),
                    words.say("journal.sourceOf", protocol.printedNumber(), one.number()),
                    words.text(one),
                    words.responsible(one),
                    line == null ? words.due(one) : SchoolDates.shortDate(line.due()),
                    line != null && line.answered() ? words.say("journal.answered") : "",
                    released == null ? "" : SchoolDates.shortDate(released));
        }

        private void closing(PaperBuilder paper, int total) {
            int sheets = (total + PAGES_OF_A_SHEET - 1) / PAGES_OF_A_SHEET;
            paper.portrait()
                    .paragraph(words.say("journal.laced", String.valueOf(total), String.valueOf(sheets)))
                    .signature(Signature.of(words.say("journal.director"), null)
                            .dated(null)
                            .withSeal());
        }
    }
}
