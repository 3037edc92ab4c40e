package kg.birikme.protocol.domain;

import java.util.List;
import java.util.Objects;
import kg.birikme.paper.Block;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.protocol.domain.ExtractPages.Extract;
import kg.birikme.protocol.domain.ExtractPages.Given;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolPage.Corrected;
import kg.birikme.seal.PaperCode;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Sets an extract of one item of a signed protocol as form F6: word for word from the frozen content, «(колу)» where the original is
 * signed, «Көчүрмө туура» for the pen. A protocol corrected or annulled since is shown as such.
 */
@Component
public class ExtractPaper {

    private final MessageSource messages;

    ExtractPaper(MessageSource messages) {
        this.messages = messages;
    }

    /** The extract, in the language of the print. */
    public Paper of(Given given, Language language) {
        PaperText words = new PaperText(messages, language);
        ProtocolPage page = given.page();
        ProtocolContent content = page.content();
        Extract extract = given.extract();
        Item item = given.item();
        String number = content.printedNumber();
        PaperBuilder paper = Paper.in(
                        language,
                        words.say("extract.file", String.valueOf(extract.number())),
                        words.say("extract.subject", number, words.longDate(content.date()), item.number()))
                .topLine(words.school(content), null)
                .title(words.say("extract.title", String.valueOf(extract.number())), words.say("extract.of", number))
                .sides(words.longDate(content.date()), words.place(content));
        String annulled = words.annulled(page);
        if (annulled != null) {
            paper.paragraph(words.say("extract.annulled"), annulled);
        }
        paper.fact(words.say("head.present"), String.valueOf(content.present()))
                .heading(words.say("agenda"))
                .items(List.of(words.onAgenda(item)))
                .paragraph(words.say("heard"), words.heard(item))
                .paragraph(words.say("resolved"), "")
                .items(words.resolved(item));
        page.corrections().stream().filter(Corrected::addendum).forEach(one -> addendum(paper, one, words));
        String code = PaperCode.of(
                extract.hash(Objects.requireNonNull(page.signature()).hash()));
        return paper.signature(original(words.chair(page)))
                .signature(original(words.secretary(content)))
                .paragraph(
                        words.say("extract.purpose"), words.say("extract.given", extract.givenTo(), extract.purpose()))
                .paragraph(words.say("extract.true"), "")
                .signature(Signature.of(
                                words.say(extract.secretary() ? "extract.secretary" : "extract.chair"), extract.by())
                        .dated(extract.on())
                        .withSeal())
                .proof(code)
                .proven(code, extract.at())
                .build();
    }

    /** The mark of the system goes with the original alone. */
    private static Signature original(Signature line) {
        return line.withMark(null).onOriginal();
    }

    private static void addendum(PaperBuilder paper, Corrected addendum, PaperText words) {
        paper.add(new Block.Heading(words.say("addendum", SchoolDates.shortDate(addendum.on())), true))
                .paragraph(addendum.text());
    }
}
