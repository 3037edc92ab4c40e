package kg.birikme.protocol.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kg.birikme.people.People;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.AdviceSource;
import kg.birikme.protocol.AdviceSource.Advice;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.ProtocolPage.WrittenRecommendation;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.shared.NotFound;
import kg.birikme.web.Choice;
import kg.birikme.web.Choices;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which the minutes and the recommendations are written. */
@Component
class MinutesScreen {

    private final ProtocolPages pages;
    private final People people;
    private final Choices enums;
    private final List<AdviceSource> sources;

    MinutesScreen(ProtocolPages pages, People people, Choices enums, List<AdviceSource> sources) {
        this.pages = pages;
        this.people = people;
        this.enums = enums;
        this.sources = List.copyOf(sources);
    }

    Writing writing(String slug, int no, Model model) {
        Writing writing = pages.writing(slug, no);
        model.addAttribute("writing", writing)
                .addAttribute("base", ProtocolScreen.base(slug, no))
                .addAttribute("meeting", ProtocolScreen.meeting(slug, no))
                .addAttribute("good", Tone.GOOD);
        return writing;
    }

    /** The page of one item's minutes; the form is there already where it came back refused. */
    String minutes(Writing writing, WrittenItem item, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", MinutesForm.of(item));
        }
        model.addAttribute("item", item)
                .addAttribute("outcomes", enums.of(Outcome.values(), "protocol.outcome"))
                .addAttribute("staff", people.atWork(date(writing)));
        return "protocol/minutes";
    }

    /** The page of one recommendation. */
    String recommendation(Writing writing, WrittenItem item, String heading, String target, Model model) {
        model.addAttribute("item", item)
                .addAttribute("heading", heading)
                .addAttribute("target", target)
                .addAttribute("addressees", enums.of(Addressee.values(), "protocol.addressee"))
                .addAttribute("parties", enums.of(Party.values(), "protocol.party.choice"))
                .addAttribute("first", date(writing))
                .addAttribute("staff", staff(date(writing)));
        return "protocol/recommendation";
    }

    /** What the item was made of, where nothing is recommended on it yet: its advice is what a recommendation begins with (R88). */
    Optional<Advice> unanswered(String slug, int no, UUID agendaItem) {
        WrittenItem item = of(pages.writing(slug, no), agendaItem);
        return item.recommendations().isEmpty()
                ? sources.stream()
                        .flatMap(source -> source.of(item.item().id()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private List<Choice> staff(LocalDate day) {
        return people.atWork(day).stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    private static LocalDate date(Writing writing) {
        return Objects.requireNonNull(writing.meeting().date());
    }

    /** The item by its place on the agenda. */
    static WrittenItem at(Writing writing, int number) {
        return writing.items().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item"));
    }

    static WrittenItem of(Writing writing, UUID agendaItem) {
        return writing.items().stream()
                .filter(one -> one.item().id().value().equals(agendaItem))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item"));
    }

    static WrittenItem holding(Writing writing, UUID recommendation) {
        return writing.items().stream()
                .filter(one -> one.recommendations().stream().anyMatch(is(recommendation)))
                .findFirst()
                .orElseThrow(() -> new NotFound("recommendation"));
    }

    static WrittenRecommendation in(WrittenItem item, UUID recommendation) {
        return item.recommendations().stream()
                .filter(is(recommendation))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<WrittenRecommendation> is(UUID recommendation) {
        return one -> one.id().value().equals(recommendation);
    }
}
