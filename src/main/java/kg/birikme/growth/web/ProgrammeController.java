package kg.birikme.growth.web;

import static kg.birikme.growth.web.GrowthController.address;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.domain.GrowthPages;
import kg.birikme.growth.domain.GrowthPages.ProgrammePage;
import kg.birikme.growth.domain.ProgrammeContent;
import kg.birikme.growth.domain.ProgrammeService;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.web.Flash;
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

/** Programmes of self-education (R47, F9): written by the member, read by the chair. */
@Controller
@RequestMapping("/years/{slug}/growth")
class ProgrammeController {

    private final ProgrammeService service;
    private final GrowthPages pages;
    private final CurrentActor currentActor;
    private final WorkForms forms;
    private final Submission submission;

    ProgrammeController(
            ProgrammeService service, GrowthPages pages, CurrentActor currentActor, WorkForms forms,
            Submission submission) {
        this.service = service;
        this.pages = pages;
        this.currentActor = currentActor;
        this.forms = forms;
        this.submission = submission;
    }

    @GetMapping("/programme")
    String write(@PathVariable String slug, Model model) {
        YearView year = requireWriter(slug);
        Optional<ProgrammePage> own = pages.ownProgramme(year);
        if (own.filter(page -> !page.may().mayWrite()).isPresent()) {
            return "redirect:" + address(slug) + "/programmes/" + own.get().programme().head().id();
        }
        model.addAttribute("form", stored(own));
        return writePage(year, own, model);
    }

    @PostMapping("/programme")
    String write(
            @PathVariable String slug, @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors, Model model) {
        YearView year = requireWriter(slug);
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        int version = Objects.requireNonNullElse(form.version(), 0);
        return forms.write(
                place(slug, "/programme"), handIn, errors,
                () -> {
                    if (handIn) {
                        service.submit(year.id(), id, version, form.content());
                    } else {
                        service.write(year.id(), id, version, form.content());
                    }
                },
                () -> writePage(year, pages.ownProgramme(year), model),
                () -> stored(pages.ownProgramme(year)));
    }

    @GetMapping("/programmes/{id}")
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        ProgrammePage page = pages.programme(slug, id);
        model.addAttribute("remarkForm", RemarkForm.blank(page.programme().head().version()));
        model.addAttribute("finishForm", finish(page));
        return readPage(page, model);
    }

    @PostMapping("/programmes/{id}/seen")
    String seen(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.programme(slug, id);
        return forms.decide(place(slug, "/programmes/" + id), "seen", () -> service.seen(id, version));
    }

    @PostMapping("/programmes/{id}/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.programme(slug, id);
        return forms.takeBack(place(slug, "/programmes/" + id), () -> service.withdraw(id, version));
    }

    @PostMapping("/programmes/{id}/return")
    String giveBack(
            @PathVariable String slug, @PathVariable UUID id, @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors, Model model) {
        ProgrammePage page = pages.programme(slug, id);
        return forms.giveBack(
                place(slug, "/programmes/" + id), form, errors,
                (version, remark) -> service.giveBack(id, version, remark),
                () -> readPage(page, model.addAttribute("finishForm", finish(page)).addAttribute("failed", "return")));
    }

    @PostMapping("/programmes/{id}/finish")
    String finish(
            @PathVariable String slug, @PathVariable UUID id, @Valid @ModelAttribute("finishForm") FinishForm form,
            BindingResult errors, Model model) {
        ProgrammePage page = pages.programme(slug, id);
        return submission.send(
                errors,
                () -> service.finish(
                        id,
                        Objects.requireNonNull(form.version()),
                        Objects.requireNonNullElse(form.fulfilment(), ""),
                        Objects.requireNonNullElse(form.outcome(), "")),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(slug) + "/programmes/" + id;
                },
                () -> {
                    model.addAttribute("remarkForm", new RemarkForm(form.version(), "")).addAttribute("failed", "finish");
                    return readPage(page, model);
                },
                () -> finish(pages.programme(slug, id)));
    }

    private YearView requireWriter(String slug) {
        if (!currentActor.get().is(Role.MEMBER)) {
            throw new ActionForbidden("write a programme");
        }
        return pages.year(slug);
    }

    private static WorkForms.Place place(String slug, String here) {
        return new WorkForms.Place("growth", address(slug), address(slug) + here);
    }

    private static FinishForm finish(ProgrammePage page) {
        return new FinishForm(
                page.programme().head().version(), page.programme().fulfilment(), page.programme().outcome());
    }

    private static ProgrammeForm stored(Optional<ProgrammePage> own) {
        return own.map(page -> ProgrammeForm.of(page.programme())).orElseGet(ProgrammeForm::blank);
    }

    private static String writePage(YearView year, Optional<ProgrammePage> own, Model model) {
        model.addAttribute("year", year)
                .addAttribute("head", own.map(page -> page.programme().head()).orElse(null))
                .addAttribute("stagesMax", ProgrammeContent.STAGES_MAX)
                .addAttribute("address", address(year.slug()));
        return "growth/write";
    }

    private static String readPage(ProgrammePage page, Model model) {
        model.addAttribute("page", page).addAttribute("address", address(page.year().slug()));
        return "growth/programme";
    }
}
