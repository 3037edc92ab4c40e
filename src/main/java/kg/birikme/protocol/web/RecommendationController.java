package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.AdviceSource.Advice;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.protocol.domain.MinutesService;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.ProtocolPage.WrittenRecommendation;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.RecommendationText;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The recommendations of an item, while the protocol is a draft (R5). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/protocol")
class RecommendationController {

    private static final String NEW = "protocol.recommendation.new";
    private static final String EDIT = "protocol.recommendation.edit";

    private final MinutesScreen screen;
    private final MinutesService minutes;
    private final ProtocolPages pages;
    private final Submission submission;

    RecommendationController(MinutesScreen screen, MinutesService minutes, ProtocolPages pages, Submission submission) {
        this.screen = screen;
        this.minutes = minutes;
        this.pages = pages;
        this.submission = submission;
    }

    @GetMapping("/items/{item}/recommendation")
    String blank(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item, Model model) {
        model.addAttribute(
                "form",
                screen.unanswered(slug, no, item)
                        .map(RecommendationForm::advised)
                        .orElseGet(RecommendationForm::empty));
        return newPage(slug, no, item, model);
    }

    @PostMapping("/items/{item}/recommendation")
    String add(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") RecommendationForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> minutes.recommend(
                        pages.locate(slug, no),
                        new AgendaItemId(item),
                        new RecommendationId(form.id()),
                        form.content()),
                () -> onward(slug, no, item),
                () -> newPage(slug, no, item, model));
    }

    @GetMapping("/recommendations/{id}")
    String open(@PathVariable String slug, @PathVariable int no, @PathVariable UUID id, Model model) {
        WrittenItem item = MinutesScreen.holding(pages.writing(slug, no), id);
        model.addAttribute("form", RecommendationForm.of(MinutesScreen.in(item, id)));
        return editPage(slug, no, id, model);
    }

    @PostMapping("/recommendations/{id}")
    String change(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RecommendationForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> minutes.changeRecommendation(
                        pages.locate(slug, no), new RecommendationId(id), form.carried(), form.content()),
                () -> onward(slug, no, itemOf(slug, no, id)),
                () -> editPage(slug, no, id, model),
                () -> {
                    WrittenItem item = MinutesScreen.holding(pages.writing(slug, no), id);
                    return RecommendationForm.of(MinutesScreen.in(item, id));
                });
    }

    @PostMapping("/recommendations/{id}/remove")
    String remove(@PathVariable String slug, @PathVariable int no, @PathVariable UUID id) {
        Writing before = pages.writing(slug, no);
        int number = before.items().stream()
                .filter(item -> item.recommendations().stream()
                        .anyMatch(one -> one.id().value().equals(id)))
                .map(WrittenItem::number)
                .findFirst()
                .orElse(1);
        minutes.removeRecommendation(before.id(), new RecommendationId(id));
        Flash.saved();
        return ProtocolScreen.redirect(slug, no) + "/minutes/" + number + "#recommendations";
    }

    private UUID itemOf(String slug, int no, UUID id) {
        return MinutesScreen.holding(pages.writing(slug, no), id).item().id().value();
    }

    private String newPage(String slug, int no, UUID item, Model model) {
        Writing writing = screen.writing(slug, no, model);
        String target = ProtocolScreen.base(slug, no) + "/items/" + item + "/recommendation";
        return screen.recommendation(writing, MinutesScreen.of(writing, item), NEW, target, model);
    }

    private String editPage(String slug, int no, UUID id, Model model) {
        Writing writing = screen.writing(slug, no, model);
        String target = ProtocolScreen.base(slug, no) + "/recommendations/" + id;
        return screen.recommendation(writing, MinutesScreen.holding(writing, id), EDIT, target, model);
    }

    private String onward(String slug, int no, UUID item) {
        int number = MinutesScreen.of(pages.writing(slug, no), item).number();
        Flash.saved();
        return ProtocolScreen.redirect(slug, no) + "/minutes/" + number + "#recommendations";
    }

    /** A recommendation (R5): who is responsible and by when may be left open until the signature. */
    record RecommendationForm(
            UUID id,
            @Nullable Integer version,

            @NotBlank @Size(max = RecommendationText.TEXT_MAX)
            String text,

            @Nullable @NotNull Addressee addressee,
            @Nullable List<UUID> responsible,
            @Nullable Party party,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            @Nullable LocalDate due) {

        static RecommendationForm empty() {
            return of("", List.of());
        }

        static RecommendationForm advised(Advice advice) {
            return of(advice.words(), List.of(advice.person().value()));
        }

        private static RecommendationForm of(String text, List<UUID> responsible) {
            return new RecommendationForm(
                    UUID.randomUUID(), 0, text, Addressee.MEMBERS, responsible, null, null, null, null);
        }

        static RecommendationForm of(WrittenRecommendation written) {
            RecommendationText text = written.text();
            return new RecommendationForm(
                    written.id().value(),
                    written.version(),
                    text.text(),
                    text.addressee(),
                    text.responsible().stream().map(StaffId::value).toList(),
                    text.party(),
                    text.gradeFrom(),
                    text.gradeTo(),
                    text.due());
        }

        int carried() {
            return Objects.requireNonNullElse(version, -1);
        }

        RecommendationText content() {
            return new RecommendationText(
                    text, Objects.requireNonNull(addressee), StaffId.all(responsible), party, gradeFrom, gradeTo, due);
        }
    }
}
