package kg.birikme.protocol.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.paper.Block;
import kg.birikme.paper.Paper;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.Signature;
import kg.birikme.paper.SystemMark;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolContent;
import kg.birikme.protocol.domain.ProtocolContent.Absent;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.protocol.domain.ProtocolPage.Corrected;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The protocol as paper and as page, form F5 (R5, R6, R10): one content, blank lines where pens sign. */
@Component
class ProtocolPaper {

    private final PaperText text;

    ProtocolPaper(PaperText text) {
        this.text = text;
    }

    Paper protocol(ProtocolPage page, Language language) {
        ProtocolContent content = page.content();
        String number = String.valueOf(content.number());
        PaperBuilder paper = Paper.in(
                        language, text.of(language, "title", number), text.of(language, "subject", content.theme()))
                .draft(page.signature() == null)
                .topLine(
                        language == Language.KY
                                ? content.school().fullKy()
                                : content.school().fullRu(),
                        null)
                .title(text.of(language, "before"), text.of(language, "name", number), null)
                .sides(SchoolDates.longDate(content.date(), language), place(content, language));
        head(paper, content, language);
        agenda(paper, content, language);
        content.items().forEach(item -> item(paper, item, language));
        signatures(paper, page, language);
        corrections(paper, page.corrections(), language);
        return paper.build();
    }

    private static String place(ProtocolContent content, Language language) {
        return language == Language.KY ? content.school().placeKy() : content.school().placeRu();
    }

    private void head(PaperBuilder paper, ProtocolContent content, Language language) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(language, chairKey(content.chair()), name(content.chair())));
        facts.add(fact(language, "secretary", name(content.secretary())));
        facts.add(fact(language, "members", String.valueOf(content.members())));
        facts.add(fact(language, "present", text.of(language, "presentValue", String.valueOf(content.present()))));
        facts.add(fact(language, "absent", absent(content.absent(), language)));
        String guests = content.guests().stream()
                .map(guest -> guest.post().isEmpty() ? guest.name() : guest.name() + ", " + guest.post())
                .collect(Collectors.joining("; "));
        facts.add(fact(language, "invited", guests.isEmpty() ? text.of(language, "nobody") : guests));
        paper.facts(facts.toArray(Block.Fact[]::new));
    }

    private String absent(List<Absent> absent, Language language) {
        if (absent.isEmpty()) {
            return text.of(language, "nobody");
        }
        return absent.size() + " — "
                + absent.stream()
                        .map(one -> one.name() + (one.reason().isEmpty() ? "" : " (" + one.reason() + ")"))
                        .collect(Collectors.joining(", "));
    }

    private void agenda(PaperBuilder paper, ProtocolContent content, Language language) {
        paper.heading(text.of(language, "agenda"));
        paper.items(content.items().stream()
                .map(item -> new Block.Item(
                        item.number() + ".",
                        item.title(),
                        item.speakers().isEmpty()
                                ? List.of()
                                : List.of(text.of(language, "speaker", String.join(", ", item.speakers())))))
                .toList());
    }

    private void item(PaperBuilder paper, Item item, Language language) {
        paper.heading(text.of(language, "item", String.valueOf(item.number())));
        if (item.outcome().needsReason()) {
            String key = item.outcome() == Outcome.MOVED_ON ? "movedOn" : "withdrawn";
            paper.paragraph(text.of(language, key, item.reason()));
            return;
        }
        String speakers = String.join(", ", item.speakers());
        paper.paragraph(
                text.of(language, "heard"),
                speakers.isEmpty() || item.heard().isEmpty() ? item.heard() : speakers + " — " + item.heard());
        item.spoke().forEach(said -> paper.paragraph(
                text.of(language, "spoke"), said.name() + " — " + said.words()));
        if (!item.questions().isEmpty()) {
            paper.paragraph(text.of(language, "questions"), item.questions());
        }
        if (!item.recommendations().isEmpty()) {
            paper.minorHeading(text.of(language, "recommended"));
            paper.items(item.recommendations().stream().map(one -> recommendation(one, language)).toList());
        }
        if (item.voted()) {
            paper.paragraph(text.of(
                    language, "votes", count(item.votesFor()), count(item.votesAgainst()), count(item.votesAbstained())));
        }
    }

    private Block.Item recommendation(Adopted one, Language language) {
        String note = text.of(language, "responsibleAndDue", text.responsible(one, language), text.due(one.due()));
        return new Block.Item(one.number() + ".", one.text(), List.of(note));
    }

    private void signatures(PaperBuilder paper, ProtocolPage page, Language language) {
        ProtocolContent content = page.content();
        Signature chair = Signature.of(text.of(language, chairKey(content.chair())), nameOrBlank(content.chair()));
        if (page.signature() != null) {
            chair = chair.withMark(
                    new SystemMark(page.signature().name(), page.signature().on()));
        }
        paper.signature(chair);
        paper.signature(Signature.of(text.of(language, "secretary"), nameOrBlank(content.secretary())));
        paper.appendices(text.of(language, "appendix"), List.of(text.of(language, "attendanceSheet")));
    }

    private void corrections(PaperBuilder paper, List<Corrected> corrections, Language language) {
        for (Corrected one : corrections) {
            paper.minorHeading(text.of(
                    language, one.addendum() ? "addendum" : "annulment", SchoolDates.shortDate(one.on())));
            paper.paragraph(one.text());
            paper.signature(Signature.of(text.of(language, "chair"), one.name())
                    .withMark(new SystemMark(one.name(), one.on())));
        }
    }

    private Block.Fact fact(Language language, String key, String value) {
        return new Block.Fact(text.of(language, key), value);
    }

    private static String chairKey(@Nullable Officer chair) {
        return chair != null && chair.acting() ? "actingChair" : "chair";
    }

    private static String name(@Nullable Officer officer) {
        return officer == null ? "" : officer.name();
    }

    private static @Nullable String nameOrBlank(@Nullable Officer officer) {
        return officer == null ? null : officer.name();
    }

    private static String count(@Nullable Integer votes) {
        return votes == null ? "0" : votes.toString();
    }
}
