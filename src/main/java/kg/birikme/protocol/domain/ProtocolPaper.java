package kg.birikme.protocol.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.paper.Block;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.protocol.domain.ProtocolContent.Said;
import kg.birikme.protocol.domain.ProtocolPage.Corrected;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets the protocol as form F5, for the printer and for the page: УГУЛДУ, СӨЗГӨ ЧЫКТЫ, ТОКТОМ for each item (R5, R10). */
@Component
public class ProtocolPaper {

    private static final int OPEN_LINES = 3;

    private final MessageSource messages;

    ProtocolPaper(MessageSource messages) {
        this.messages = messages;
    }

    /** The paper; a draft says on every page that it is one, a signed one bears the mark of the signature. */
    public Paper of(ProtocolPage page, Language language) {
        return new Sheet(page, new PaperText(messages, language)).paper();
    }

    /** Sets the protocol into a book, as it would stand by itself. */
    void into(PaperBuilder book, ProtocolPage page, Language language) {
        new Sheet(page, new PaperText(messages, language)).into(book);
    }

    /** One print: everything in the one language. */
    private static final class Sheet {

        private final ProtocolPage page;
        private final ProtocolContent content;
        private final PaperText words;

        Sheet(ProtocolPage page, PaperText words) {
            this.page = page;
            this.content = page.content();
            this.words = words;
        }

        Paper paper() {
            String number = content.printedNumber();
            PaperBuilder paper = Paper.in(
                            words.language(),
                            words.say("title", number),
                            words.say("subject", number, words.longDate(content.date())))
                    .draft(page.status() == ProtocolStatus.DRAFT);
            into(paper);
            if (page.signature() != null) {
                paper.proven(page.signature().code(), page.lastSigned(page.signature()));
            }
            return paper.build();
        }

        void into(PaperBuilder paper) {
            String number = content.printedNumber();
            paper.topLine(words.school(content), null)
                    .titleOf(words.say("title.of"), words.say("title", number), words.annulled(page))
                    .sides(words.longDate(content.date()), words.place(content));
            head(paper);
            agenda(paper);
            content.items().forEach(item -> item(paper, item));
            paper.signature(words.chair(page)).signature(words.secretary(content));
            if (content.members() > 0) {
                paper.appendices(words.say("appendix"), List.of(words.say("appendix.attendance")));
            }
            if (page.signature() != null) {
                paper.proof(page.signature().code());
            }
            page.corrections().stream().filter(Corrected::addendum).forEach(one -> addendum(paper, one));
        }

        private void head(PaperBuilder paper) {
            paper.facts(
                    new Block.Fact(words.say("head.theme"), content.theme()),
                    new Block.Fact(words.say("head.chair"), name(content.chair())),
                    new Block.Fact(words.say("head.secretary"), name(content.secretary())),
                    new Block.Fact(words.say("head.members"), count(content.members())),
                    new Block.Fact(
                            words.say("head.present"),
                            content.members() == 0 ? "" : words.say("head.listed", count(content.present()))));
            if (!content.absent().isEmpty()) {
                paper.fact(words.say("head.absent"), absent());
            }
            if (!content.guests().isEmpty()) {
                paper.fact(
                        words.say("head.invited"),
                        content.guests().stream()
                                .map(guest ->
                                        guest.post().isEmpty() ? guest.name() : guest.name() + ", " + guest.post())
                                .collect(Collectors.joining("; ")));
            }
        }

        private static String name(@Nullable Officer officer) {
            return officer == null ? "" : officer.name();
        }

        private static String count(int many) {
            return many == 0 ? "" : String.valueOf(many);
        }

        private String absent() {
            String people = content.absent().stream()
                    .map(one -> one.reason().isEmpty() ? one.name() : one.name() + " (" + one.reason() + ")")
                    .collect(Collectors.joining(", "));
            return content.absent().size() + " — " + people;
        }

        private void agenda(PaperBuilder paper) {
            List<Block.Item> lines =
                    content.items().stream().map(words::onAgenda).toList();
            paper.heading(words.say("agenda"));
            if (!lines.isEmpty()) {
                paper.items(lines);
            }
        }

        private void item(PaperBuilder paper, Item item) {
            paper.minorHeading(words.say("item", String.valueOf(item.number())));
            switch (item.outcome()) {
                case WITHDRAWN -> paper.paragraph(words.say("withdrawn"), item.reason());
                case MOVED_ON -> paper.paragraph(words.say("movedOn"), item.reason());
                case OPEN, CONSIDERED -> considered(paper, item);
            }
        }

        private void considered(PaperBuilder paper, Item item) {
            if (item.heard().isEmpty()) {
                paper.paragraph(words.say("heard"), "").blankLines(OPEN_LINES);
            } else {
                paper.paragraph(words.say("heard"), words.heard(item));
            }
            spoke(paper, item.spoke());
            if (!item.questions().isEmpty()) {
                paper.paragraph(words.say("questions"), item.questions());
            }
            paper.paragraph(words.say("resolved"), "");
            if (item.recommendations().isEmpty()) {
                paper.blankLines(OPEN_LINES);
            } else {
                paper.items(words.resolved(item));
            }
            if (item.voted()) {
                paper.paragraph(words.say("votes"), votes(item));
            }
        }

        private void spoke(PaperBuilder paper, List<Said> spoke) {
            for (int i = 0; i < spoke.size(); i++) {
                String said = spoke.get(i).name() + " — " + spoke.get(i).words();
                if (i == 0) {
                    paper.paragraph(words.say(spoke.size() == 1 ? "spoke" : "spoke.several"), said);
                } else {
                    paper.paragraph(said);
                }
            }
        }

        private String votes(Item item) {
            List<String> parts = new ArrayList<>();
            add(parts, "votes.for", item.votesFor());
            add(parts, "votes.against", item.votesAgainst());
            add(parts, "votes.abstained", item.votesAbstained());
            return String.join(", ", parts);
        }

        private void add(List<String> parts, String key, @Nullable Integer votes) {
            if (votes != null) {
                parts.add(words.say(key, votes.toString()));
            }
        }

        private void addendum(PaperBuilder paper, Corrected addendum) {
            paper.minorHeading(words.say("addendum", SchoolDates.shortDate(addendum.on())))
                    .paragraph(addendum.text())
                    .signature(Signature.of(words.say("chair"), addendum.name())
                            .withMark(addendum.signature().mark()))
                    .proof(addendum.signature().code());
        }
    }
}
