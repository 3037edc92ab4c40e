package kg.birikme.protocol.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.people.People;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.ProtocolPage.WrittenRecommendation;
import kg.birikme.shared.NotFound;
import kg.birikme.web.Choice;
import kg.birikme.web.EnumChoices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one item: its minutes, its recommendations, and the form for a further one. */
@Component
class MinutesPage {

    private final People people;
    private final EnumChoices enums;
    private final Clock clock;

    MinutesPage(People people, EnumChoices enums, Clock clock) {
        this.people = people;
        this.enums = enums;
        this.clock = clock;
    }

    WrittenItem find(Writing writing, int number) {
        return writing.items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item"));
    }

    WrittenRecommendation find(WrittenItem item, UUID id) {
        return item.recommendations().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("recommendation"));
    }

    String show(Writing writing, WrittenItem item, Model model) {
        frame(writing, item, model);
        MinutesForm form = (MinutesForm)
                Objects.requireNonNullElseGet(model.getAttribute("form"), () -> MinutesForm.of(item));
        model.addAttribute("form", form);
        model.addAttribute("speeches", form.rows());
        model.addAttribute("outcomes", enums.of(Outcome.values(), "protocol.outcome"));
        if (!model.containsAttribute("recommendation")) {
            model.addAttribute("recommendation", RecommendationForm.empty());
        }
        return "protocol/item";
    }

    String showRecommendation(Writing writing, WrittenItem item, UUID id, Model model) {
        frame(writing, item, model);
        model.addAttribute("recommendationId", id);
        return "protocol/recommendation";
    }

    private void frame(Writing writing, WrittenItem item, Model model) {
        List<Choice> staff = people.atWork(LocalDate.now(clock)).stream()
                .map(person ->
                        new Choice(person.id().value().toString(), person.name().listed()))
                .toList();
        model.addAttribute("writing", writing);
        model.addAttribute("item", item);
        model.addAttribute("staff", staff);
        model.addAttribute("addressees", enums.of(Addressee.values(), "protocol.addressee"));
        model.addAttribute("parties", enums.of(Party.values(), "protocol.party"));
    }
}
