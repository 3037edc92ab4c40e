package kg.birikme.control.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.control.RemarkAbout;
import kg.birikme.control.domain.ControlPages;
import kg.birikme.control.domain.ControlPages.About;
import kg.birikme.control.domain.ControlPages.Row;
import kg.birikme.control.domain.ControlService;
import kg.birikme.control.domain.RemarkContent;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Remarks of director and deputies, and the chair's answers (R13). */
@Controller
@RequestMapping("/years/{slug}/control")
class ControlController {

    private static final int USUAL_DAYS = 7;

    private final ControlService service;
    private final ControlPages pages;
    private final Submission submission;
    private final MessageSource messages;
    private final Clock clock;

    ControlController(
            ControlService service, ControlPages pages, Submission submission, MessageSource messages, Clock clock) {
        this.service = service;
        this.pages = pages;
        this.submission = submission;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.list(slug)).addAttribute("address", address(slug));
        return "control/list";
    }

    @GetMapping("/new")
    String blank(@PathVariable String slug, Model model) {
        LocalDate due = LocalDate.now(clock).plusDays(USUAL_DAYS);
        model.addAttribute("form", new RemarkForm(UUID.randomUUID(), null, "", due));
        return writePage(slug, model);
    }

    @PostMapping("/new")
    String remark(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult errors,
            Model model) {
        YearView year = pages.year(slug);
        pages.choices(year);
        return submission.send(
                errors,
                () -> service.remark(Objects.requireNonNull(form.id()), year.id(), form.content()),
                () -> {
                    Flash.good("control.flash.remarked");
                    return "redirect:" + address(slug);
                },
                () -> writePage(slug, model));
    }

    @GetMapping("/{id}/answer")
    String answer(@PathVariable String slug, @PathVariable UUID id, Model model) {
        Row row = pages.one(slug, id);
        ActionForbidden.unless(row.may().mayAnswer(), "answer a remark");
        model.addAttribute("form", new AnswerForm(row.version(), row.answer()));
        return answerPage(slug, row, model);
    }

    @PostMapping("/{id}/answer")
    String answer(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> service.answer(
                        id, Objects.requireNonNullElse(form.version(), -1), Objects.requireNonNull(form.answer())),
                () -> {
                    Flash.good("control.flash.answered");
                    return "redirect:" + address(slug);
                },
                () -> answerPage(slug, pages.one(slug, id), model),
                () -> {
                    Row row = pages.one(slug, id);
                    return new AnswerForm(row.version(), row.answer());
                });
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String slug, @PathVariable UUID id) {
        service.release(id);
        Flash.good("control.flash.released");
        return "redirect:" + address(slug);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String slug, @PathVariable UUID id) {
        service.remove(id);
        Flash.note("control.flash.removed");
        return "redirect:" + address(slug);
    }

    private String writePage(String slug, Model model) {
        YearView year = pages.year(slug);
        model.addAttribute(
                        "abouts", pages.choices(year).stream().map(this::choice).toList())
                .addAttribute("today", LocalDate.now(clock))
                .addAttribute("year", year)
                .addAttribute("address", address(slug));
        return "control/write";
    }

    private Choice choice(About about) {
        Locale locale = LocaleContextHolder.getLocale();
        String what = messages.getMessage("control.about." + about.about(), null, locale);
        return about.meeting() == null
                ? new Choice(about.value(), what)
                : new Choice(
                        about.value(),
                        what + ": "
                                + messages.getMessage(
                                        about.meeting().key(),
                                        new Object[] {about.meeting().value()},
                                        locale));
    }

    private static String answerPage(String slug, Row row, Model model) {
        model.addAttribute("row", row).addAttribute("slug", slug).addAttribute("address", address(slug));
        return "control/answer";
    }

    private static String address(String slug) {
        return "/years/" + slug + "/control";
    }

    /** The chair's answer. */
    record AnswerForm(
            @NotNull @Nullable Integer version,

            @NotBlank @Nullable @Size(max = RemarkContent.WORDS_MAX)
            String answer) {}

    /**
     * A remark.
     *
     * @param about as the page offered it: «PLAN», «MEETING:3»
     */
    record RemarkForm(
            @NotNull @Nullable UUID id,
            @NotBlank @Nullable @Size(max = 20) String about,

            @NotBlank @Nullable @Size(max = RemarkContent.WORDS_MAX)
            String words,

            @NotNull @Nullable LocalDate due) {

        RemarkContent content() {
            List<String> parts = List.of(Objects.requireNonNull(about).split(":", 2));
            try {
                return new RemarkContent(
                        RemarkAbout.valueOf(parts.get(0)),
                        parts.size() == 1 ? null : Integer.valueOf(parts.get(1)),
                        Objects.requireNonNullElse(words, ""),
                        Objects.requireNonNull(due));
            } catch (IllegalArgumentException unknown) {
                throw new InvalidInput("about", "control.invalid.about");
            }
        }
    }
}
