package kg.birikme.growth.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.growth.domain.AttestationPages;
import kg.birikme.growth.domain.AttestationPages.PersonPage;
import kg.birikme.growth.domain.AttestationPlan;
import kg.birikme.growth.domain.AttestationService;
import kg.birikme.people.Category;
import kg.birikme.shared.ActionForbidden;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Attestations (R72, R90): the administration's list by the day that comes next, and each person's own. */
@Controller
@RequestMapping("/attestations")
class AttestationController {

    private static final String LIST = "/attestations";

    private final AttestationPages pages;
    private final AttestationService service;
    private final Submission submission;

    AttestationController(AttestationPages pages, AttestationService service, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.submission = submission;
    }

    @GetMapping
    String due(Model model) {
        model.addAttribute("page", pages.due());
        return "growth/attestations";
    }

    @GetMapping("/{staff}")
    String person(@PathVariable UUID staff, Model model) {
        PersonPage page = pages.person(new StaffId(staff));
        model.addAttribute("heldForm", HeldForm.blank(page));
        return person(page, model);
    }

    private static String person(PersonPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("categories", Category.values())
                .addAttribute("address", address(page.person()));
        return "growth/attestation";
    }

    @GetMapping("/{staff}/plan")
    String plan(@PathVariable UUID staff, Model model) {
        PersonPage page = requireWriter(staff);
        model.addAttribute("form", PlanForm.of(page));
        return planPage(page, model);
    }

    @PostMapping("/{staff}/plan")
    String plan(
            @PathVariable UUID staff, @Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Model model) {
        PersonPage page = requireWriter(staff);
        return submission.send(
                errors,
                () -> service.plan(
                        page.person(),
                        Objects.requireNonNullElseGet(form.id(), UUID::randomUUID),
                        Objects.requireNonNullElse(form.version(), 0),
                        form.plan()),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(page.person());
                },
                () -> planPage(page, model),
                () -> PlanForm.of(pages.person(page.person())));
    }

    private static String planPage(PersonPage page, Model model) {
        model.addAttribute("page", page).addAttribute("address", address(page.person()));
        return "growth/attestation-plan";
    }

    private PersonPage requireWriter(UUID staff) {
        PersonPage page = pages.person(new StaffId(staff));
        ActionForbidden.unless(page.may().mayWrite(), "plan an attestation");
        return page;
    }

    @PostMapping("/{staff}/ready")
    String ready(@PathVariable UUID staff, @RequestParam(defaultValue = "true") boolean gathered) {
        StaffId person = new StaffId(staff);
        service.ready(person, gathered);
        Flash.saved();
        return "redirect:" + address(person);
    }

    @PostMapping("/{staff}/held")
    String held(
            @PathVariable UUID staff,
            @Valid @ModelAttribute("heldForm") HeldForm form,
            BindingResult errors,
            Model model) {
        PersonPage page = pages.person(new StaffId(staff));
        ActionForbidden.unless(page.may().mayRecord(), "record an attestation");
        return submission.send(
                errors,
                () -> service.held(
                        page.person(),
                        Objects.requireNonNull(form.id()),
                        Objects.requireNonNullElse(form.version(), -1),
                        Objects.requireNonNull(form.category()),
                        Objects.requireNonNull(form.heldOn()),
                        Objects.requireNonNullElse(form.result(), "")),
                () -> {
                    Flash.good("growth.flash.attestationHeld");
                    return "redirect:" + address(page.person());
                },
                () -> person(page, model.addAttribute("failed", "held")),
                () -> HeldForm.blank(pages.person(page.person())));
    }

    private static String address(StaffId person) {
        return LIST + "/" + person.value();
    }

    /** The dates of an attestation and what is gathered for it. */
    record PlanForm(
            @Nullable UUID id,
            @Nullable Integer version,
            @Nullable LocalDate since,
            @NotNull @Nullable LocalDate plannedOn,

            @Nullable @Size(max = AttestationPlan.MATERIALS_MAX)
            String materials) {

        static PlanForm of(PersonPage page) {
            return page.ahead()
                    .map(line -> new PlanForm(
                            line.id(),
                            line.version(),
                            line.plan().since(),
                            line.plan().plannedOn(),
                            line.plan().materials()))
                    .orElseGet(() -> new PlanForm(UUID.randomUUID(), 0, page.since(), null, ""));
        }

        AttestationPlan plan() {
            return new AttestationPlan(
                    since, Objects.requireNonNull(plannedOn), Objects.requireNonNullElse(materials, ""));
        }
    }

    /** What came of an attestation. */
    record HeldForm(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Category category,
            @NotNull @Nullable LocalDate heldOn,
            @Nullable @Size(max = 1000) String result) {

        /** Of the one ahead; where there is none, of the last one, to be put right. */
        static HeldForm blank(PersonPage page) {
            return page.ahead()
                    .or(() -> page.held().stream().findFirst())
                    .map(line -> new HeldForm(line.id(), line.version(), line.category(), line.heldOn(), line.result()))
                    .orElseGet(() -> new HeldForm(null, null, null, null, ""));
        }
    }
}
