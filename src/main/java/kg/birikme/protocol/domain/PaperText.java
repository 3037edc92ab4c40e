package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.birikme.paper.Block;
import kg.birikme.paper.Signature;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of one print, in its one language. */
final class PaperText {

    private final MessageSource messages;
    private final Language language;
    private final Locale locale;

    PaperText(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
        this.locale = language.locale();
    }

    Language language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("protocol.paper." + key, arguments, locale);
    }

    String school(ProtocolContent content) {
        return language == Language.KY
                ? content.school().fullKy()
                : content.school().fullRu();
    }

    String place(ProtocolContent content) {
        return language == Language.KY
                ? content.school().placeKy()
                : content.school().placeRu();
    }

    String longDate(LocalDate date) {
        return SchoolDates.longDate(date, language);
    }

    /** Persons and groups in one line; empty for the pen where nobody is named yet. */
    String responsible(Adopted adopted) {
        List<String> parts = new ArrayList<>(adopted.responsible());
        if (adopted.party() != null) {
            parts.add(party(adopted.party(), adopted.gradeFrom(), adopted.gradeTo()));
        }
        return String.join(", ", parts);
    }

    /** As {@link #responsible}, in a sentence with a full stop of its own: «Сабыр кызы А.» brings one along. */
    String responsibleInSentence(Adopted adopted) {
        String all = responsible(adopted);
        return all.endsWith(".") ? all.substring(0, all.length() - 1) : all;
    }

    private String party(Party party, @Nullable Integer from, @Nullable Integer to) {
        return say("party." + party, String.valueOf(from), String.valueOf(to));
    }

    String due(Adopted adopted) {
        return adopted.due() == null ? "" : SchoolDates.shortDate(adopted.due());
    }

    /** The recommendation's words, with its addressee where that is not the members themselves (R67, R79). */
    String text(Adopted adopted) {
        return adopted.addressee() == Addressee.MEMBERS
                ? adopted.text()
                : say("addressed", adopted.text(), say("addressee." + adopted.addressee()));
    }

    /** What stands under the title of an annulled protocol; null for one that is valid. */
    @Nullable
    String annulled(ProtocolPage page) {
        return page.corrections().stream()
                .filter(one -> !one.addendum())
                .findFirst()
                .map(one -> say("annulled", SchoolDates.shortDate(one.on()), one.name(), one.text()))
                .orElse(null);
    }

    /** An item as the agenda lists it, with who speaks. */
    Block.Item onAgenda(Item item) {
        return new Block.Item(
                item.number() + ".",
                item.title(),
                item.speakers().isEmpty() ? List.of() : List.of(say("speaker", String.join(", ", item.speakers()))));
    }

    /** What was heard, after the names of those who spoke. */
    String heard(Item item) {
        return item.speakers().isEmpty() ? item.heard() : String.join(", ", item.speakers()) + " — " + item.heard();
    }

    /** What was resolved, word for word, each with who answers and by when. */
    List<Block.Item> resolved(Item item) {
        return item.recommendations().stream()
                .map(adopted -> new Block.Item(
                        adopted.number() + ".",
                        text(adopted),
                        List.of(say("assigned", responsibleInSentence(adopted), due(adopted)))))
                .toList();
    }

    /** The secretary's line. */
    Signature secretary(ProtocolContent content) {
        @Nullable Officer secretary = content.secretary();
        return Signature.of(say("secretary"), secretary == null ? null : secretary.name());
    }

    /** The chair's line: the post changes where somebody acts for the chair; the mark stands once it is signed. */
    Signature chair(ProtocolPage page) {
        @Nullable Officer chair = page.content().chair();
        @Nullable String named = page.named();
        String post = say(named != null ? "named" : chair != null && chair.acting() ? "actingChair" : "chair");
        Signature line = Signature.of(post, named != null ? named : chair == null ? null : chair.name());
        ProtocolPage.@Nullable Signature given = page.signature();
        return given == null ? line : line.withMark(given.mark());
    }
}
