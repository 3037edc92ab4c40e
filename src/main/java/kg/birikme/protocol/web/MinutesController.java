package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.people.People;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.protocol.domain.MinutesService;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The secretary's desk: the items of the agenda one by one, their minutes saved as they are written. */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/protocol/minutes")
class MinutesController {

    private final ProtocolPages pages;
    private final MinutesService service;
    private final MinutesPage page;
    private final People people;
    private final Submission submission;

    MinutesController(
            ProtocolPages pages, MinutesService service, MinutesPage page, People people, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.page = page;
        this.people = people;
        this.submission = submission;
    }

    @GetMapping
    String overview(@PathVariable String slug, @PathVariable int no, Model model) {
        model.addAttribute("writing", pages.writing(slug, no));
        return "protocol/minutes";
    }

    @GetMapping("/{item}")
    String item(@PathVariable String slug, @PathVariable int no, @PathVariable int item, Model model) {
        Writing writing = pages.writing(slug, no);
        WrittenItem written = page.find(writing, item);
        model.addAttribute("form", MinutesForm.of(written));
        return page.show(writing, written, model);
    }

    @PostMapping("/{item}")
    String write(
            @PathVariable String slug, @PathVariable int no, @PathVariable int item,
            @Valid @ModelAttribute("form") MinutesForm form, BindingResult errors, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean quietly) {
        Writing writing = pages.writing(slug, no);
        WrittenItem written = page.find(writing, item);
        int carried = Objects.requireNonNullElse(form.version(), 0);
        return submission.send(
                errors,
                () -> model.addAttribute(
                        "version",
                        service.write(
                                writing.id(), written.item().id(), carried, form.text(people.names(form.speakers())))),
                () -> quietly ? "protocol/autosaved-answer" : onward(slug, no, item, writing.items().size()),
                () -> page.show(writing, written, model),
                () -> MinutesForm.of(page.find(pages.writing(slug, no), item)));
    }

    @PostMapping("/{item}/recommendations")
    String recommend(
            @PathVariable String slug, @PathVariable int no, @PathVariable int item,
            @Valid @ModelAttribute("recommendation") RecommendationForm form, BindingResult errors, Model model) {
        Writing writing = pages.writing(slug, no);
        WrittenItem written = page.find(writing, item);
        return submission.send(
                errors,
                () -> service.recommend(
                        writing.id(), written.item().id(), new RecommendationId(form.id()), form.content()),
                () -> back(slug, no, item),
                () -> page.show(writing, written, model));
    }

    @GetMapping("/{item}/recommendations/{id}")
    String recommendation(
            @PathVariable String slug, @PathVariable int no, @PathVariable int item, @PathVariable UUID id, Model model) {
        Writing writing = pages.writing(slug, no);
        WrittenItem written = page.find(writing, item);
        model.addAttribute("recommendation", RecommendationForm.of(page.find(written, id)));
        return page.showRecommendation(writing, written, id, model);
    }

    @PostMapping("/{item}/recommendations/{id}")
    String changeRecommendation(
            @PathVariable String slug, @PathVariable int no, @PathVariable int item, @PathVariable UUID id,
            @Valid @ModelAttribute("recommendation") RecommendationForm form, BindingResult errors, Model model) {
        Writing writing = pages.writing(slug, no);
        WrittenItem written = page.find(writing, item);
        int carried = Objects.requireNonNullElse(form.version(), 0);
        return submission.send(
                errors,
                () -> service.changeRecommendation(
                        writing.id(), new RecommendationId(id), carried, form.content()),
                () -> back(slug, no, item),
                () -> page.showRecommendation(writing, written, id, model),
                () -> RecommendationForm.of(page.find(page.find(pages.writing(slug, no), item), id)));
    }

    @PostMapping("/{item}/recommendations/{id}/remove")
    String removeRecommendation(
            @PathVariable String slug, @PathVariable int no, @PathVariable int item, @PathVariable UUID id) {
        service.removeRecommendation(pages.writing(slug, no).id(), new RecommendationId(id));
        return back(slug, no, item);
    }

    private static String onward(String slug, int no, int item, int items) {
        Flash.saved();
        String minutes = "redirect:/years/" + slug + "/meetings/" + no + "/protocol/minutes";
        return item < items ? minutes + "/" + (item + 1) : minutes;
    }

    private static String back(String slug, int no, int item) {
        Flash.saved();
        return "redirect:/years/" + slug + "/meetings/" + no + "/protocol/minutes/" + item + "#recommendations";
    }
}
