package kg.birikme.followup.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import kg.birikme.file.Files;
import kg.birikme.file.Upload;
import kg.birikme.followup.domain.FollowupPages;
import kg.birikme.followup.domain.FollowupPages.DetailPage;
import kg.birikme.followup.domain.FollowupService;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The recommendations of a year, one of them, answers to it and the chair's decisions on it. */
@Controller
class RecommendationsController {

    private static final String LIST = "/years/{year}/recommendations";
    private static final String ONE = LIST + "/{protocol}/{number}";

    private final FollowupPages pages;
    private final FollowupService service;
    private final DetailModel details;
    private final Files files;
    private final Submission submission;

    RecommendationsController(
            FollowupPages pages, FollowupService service, DetailModel details, Files files, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.details = details;
        this.files = files;
        this.submission = submission;
    }

    @GetMapping(LIST)
    String list(
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String tab,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        model.addAttribute("page", pages.list(year, tab, number));
        model.addAttribute("address", "/years/" + year + "/recommendations");
        return "followup/recommendations";
    }

    @GetMapping(ONE)
    String one(@PathVariable String year, @PathVariable int protocol, @PathVariable String number, Model model) {
        return details.fresh(pages.one(year, protocol, number), model);
    }

    @PostMapping(ONE + "/answer")
    String answer(
            @PathVariable String year,
            @PathVariable int protocol,
            @PathVariable String number,
            @Valid @ModelAttribute("answerForm") AnswerForm form,
            BindingResult errors,
            Model model) {
        Place place = new Place(year, protocol, number);
        DetailPage page = page(place);
        return submission.send(
                errors,
                () -> service.answer(
                        page.head().id(),
                        given(form.version()),
                        given(form.state()),
                        said(form.words()),
                        form.event(),
                        files.accept(Upload.of(form.files()))),
                () -> onward(place, "followup.flash.answered"),
                () -> details.again(page(place), model, "answer"),
                () -> DetailModel.ownAnswer(page(place)));
    }

    @PostMapping(ONE + "/withdraw")
    String withdraw(
            @PathVariable String year,
            @PathVariable int protocol,
            @PathVariable String number,
            @RequestParam int version) {
        Place place = new Place(year, protocol, number);
        service.withdraw(page(place).head().id(), version);
        Flash.note("followup.flash.withdrawn");
        return "redirect:" + page(place).head().href(year);
    }

    @PostMapping(ONE + "/told")
    String told(
            @PathVariable String year,
            @PathVariable int protocol,
            @PathVariable String number,
            @Valid @ModelAttribute("toldForm") ToldForm form,
            BindingResult errors,
            Model model) {
        Place place = new Place(year, protocol, number);
        DetailPage page = page(place);
        return submission.send(
                errors,
                () -> service.answerFor(
                        page.head().id(),
                        given(form.version()),
                        new StaffId(given(form.person())),
                        given(form.told()),
                        said(form.toldWords())),
                () -> onward(place, "followup.flash.answered"),
                () -> details.again(page(place), model, "told"),
                () -> stored(place, now -> new ToldForm(now, form.person(), form.told(), form.toldWords())));
    }

    @PostMapping(ONE + "/send-back")
    String sendBack(
            @PathVariable String year,
            @PathVariable int protocol,
            @PathVariable String number,
            @Valid @ModelAttribute("sendBackForm") SendBackForm form,
            BindingResult errors,
            Model model) {
        Place place = new Place(year, protocol, number);
        DetailPage page = page(place);
        return submission.send(
                errors,
                () -> service.sendBack(
                        page.head().id(), given(form.version()), new StaffId(given(form.whose())), said(form.remark())),
                () -> onward(place, "followup.flash.sentBack"),
                () -> details.again(page(place), model, "sendBack"),
                () -> stored(place, now -> new SendBackForm(now, form.whose(), form.remark())));
    }

    @PostMapping(ONE + "/extend")
    String extend(
            @PathVariable String year,
            @PathVariable int protocol,
            @PathVariable String number,
            @Valid @ModelAttribute("extendForm") ExtendForm form,
            BindingResult errors,
            Model model) {
        Place place = new Place(year, protocol, number);
        DetailPage page = page(place);
        return submission.send(
                errors,
                () -> service.extend(page.head().id(), given(form.version()), form.until(), said(form.reason())),
                () -> onward(place, "followup.flash.extended"),
                () -> details.again(page(place), model, "extend"),
                () -> extension(page(place)));
    }

    @PostMapping(ONE + "/release")
    String release(
            @PathVariable String year,
            @PathVariable int protocol,
            @PathVariable String number,
            @Valid @ModelAttribute("releaseForm") ReleaseForm form,
            BindingResult errors,
            Model model) {
        Place place = new Place(year, protocol, number);
        DetailPage page = page(place);
        return submission.send(
                errors,
                () -> service.release(page.head().id(), given(form.version()), said(form.note())),
                () -> onward(place, "followup.flash.released"),
                () -> details.again(page(place), model, "release"),
                () -> stored(place, now -> new ReleaseForm(now, form.note())));
    }

    /** Where a recommendation stands in the addresses. */
    private record Place(String year, int protocol, String number) {}

    private DetailPage page(Place place) {
        return pages.one(place.year(), place.protocol(), place.number());
    }

    private String onward(Place place, String messageKey) {
        Flash.good(messageKey);
        return "redirect:" + page(place).head().href(place.year());
    }

    private static ExtendForm extension(DetailPage page) {
        LocalDate due = page.head().due();
        return new ExtendForm(page.version(), due, "");
    }

    /** What a person wants to decide has no stored text of its own: only the version is new, the page shows the rest. */
    private <F> F stored(Place place, Function<Integer, F> form) {
        return form.apply(page(place).version());
    }

    /** Bean validation has made sure of it. */
    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
