package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.protocol.domain.MinutesService;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.web.Flash;
import kg.birikme.web.SelfSaving;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The minutes, one item at a time: two writers at two items never meet. The same form saves itself every few seconds where
 * the browser can, and by its button everywhere.
 */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/protocol")
class MinutesController {

    private final MinutesScreen screen;
    private final MinutesService minutes;
    private final ProtocolPages pages;
    private final Submission submission;
    private final SelfSaving selfSaving;

    MinutesController(
            MinutesScreen screen,
            MinutesService minutes,
            ProtocolPages pages,
            Submission submission,
            SelfSaving selfSaving) {
        this.screen = screen;
        this.minutes = minutes;
        this.pages = pages;
        this.submission = submission;
        this.selfSaving = selfSaving;
    }

    /** Leads to the first item that nobody has written on. */
    @GetMapping("/minutes")
    String begin(@PathVariable String slug, @PathVariable int no) {
        int first = pages.writing(slug, no).items().stream()
                .filter(item -> item.text().outcome() == Outcome.OPEN)
                .map(WrittenItem::number)
                .findFirst()
                .orElse(1);
        return minutes(slug, no, first);
    }

    @GetMapping("/minutes/{number}")
    String open(@PathVariable String slug, @PathVariable int no, @PathVariable int number, Model model) {
        Writing writing = screen.writing(slug, no, model);
        return screen.minutes(writing, MinutesScreen.at(writing, number), model);
    }

    /**
     * @param next      whether to go on to the next item; what was considered without a recommendation is not walked past (R5)
     * @param recommend whether to go on to a new recommendation of the item: what was typed is saved first
     */
    @PostMapping("/minutes/{item}")
    String save(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "false") boolean next,
            @RequestParam(defaultValue = "false") boolean recommend,
            @Valid @ModelAttribute("form") MinutesForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> write(slug, no, item, form),
                () -> {
                    if (recommend) {
                        Flash.saved();
                        return ProtocolScreen.redirect(slug, no) + "/items/" + item + "/recommendation";
                    }
                    return onward(slug, no, written(slug, no, item), next);
                },
                () -> {
                    Writing writing = screen.writing(slug, no, model);
                    return screen.minutes(writing, MinutesScreen.of(writing, item), model);
                },
                () -> MinutesForm.of(written(slug, no, item)));
    }

    /** The form saves itself: only its state comes back, with both texts in it where somebody else was faster. */
    @PostMapping(value = "/minutes/{item}", headers = "HX-Request=true")
    String saveItself(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") MinutesForm form,
            BindingResult errors,
            Model model) {
        return selfSaving.send(
                form,
                errors,
                () -> write(slug, no, item, form),
                () -> MinutesForm.of(written(slug, no, item)),
                "protocol.minutes",
                model);
    }

    private static String onward(String slug, int no, WrittenItem item, boolean next) {
        if (next
                && item.text().outcome() == Outcome.CONSIDERED
                && item.recommendations().isEmpty()) {
            Flash.warning("protocol.flash.noRecommendation", item.number());
            return minutes(slug, no, item.number()) + "#recommendations";
        }
        Flash.saved();
        return minutes(slug, no, item.number() + (next ? 1 : 0));
    }

    private static String minutes(String slug, int no, int number) {
        return ProtocolScreen.redirect(slug, no) + "/minutes/" + number;
    }

    private int write(String slug, int no, UUID item, MinutesForm form) {
        return minutes.write(pages.locate(slug, no), new AgendaItemId(item), form.carried(), form.text());
    }

    private WrittenItem written(String slug, int no, UUID item) {
        return MinutesScreen.of(pages.writing(slug, no), item);
    }
}
