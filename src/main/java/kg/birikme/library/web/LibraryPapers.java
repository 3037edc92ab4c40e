package kg.birikme.library.web;

import kg.birikme.library.domain.LibraryContent;
import kg.birikme.library.domain.LibraryPages.ItemPage;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Wording;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is typed into the library, as a paper: a programme (R46), guidance, a sample. */
@Component
public class LibraryPapers {

    private final MessageSource messages;
    private final Schools schools;

    LibraryPapers(MessageSource messages, Schools schools) {
        this.messages = messages;
        this.schools = schools;
    }

    /** The newest version of a document; of one that is only a file, what is said of it. */
    Paper document(ItemPage page, Language language) {
        return document(page, schools.profile(), language);
    }

    /** The same of a school that is known already. */
    public Paper document(ItemPage page, SchoolProfile school, Language language) {
        Wording words = new Wording(messages, language, "");
        LibraryContent content = page.item().content();
        PaperBuilder paper = Paper.in(language, content.title(), content.title())
                .topLine(school.fullName(language), null)
                .title(
                        words.say("library.kind." + content.kind()),
                        content.title().toUpperCase(language.locale()),
                        page.item().year() == null
                                ? null
                                : words.say(
                                        "report.year",
                                        SchoolDates.yearLabel(page.item().year())));
        if (!content.topic().isEmpty()) {
            paper.facts(new Fact(words.say("library.topic"), content.topic()));
        }
        if (page.newest().dated() != null) {
            paper.facts(new Fact(
                    words.say("library.dated"),
                    SchoolDates.shortDate(page.newest().dated())));
        }
        if (!page.newest().link().isEmpty()) {
            paper.facts(new Fact(words.say("library.link"), page.newest().link()));
        }
        if (!content.summary().isEmpty()) {
            paper.paragraph(content.summary());
        }
        page.newest().words().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
        return paper.signature(Signature.of(
                                words.say("library.paper.added"), page.newest().addedBy())
                        .dated(null))
                .build();
    }
}
