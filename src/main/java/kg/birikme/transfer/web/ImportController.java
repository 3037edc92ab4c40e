package kg.birikme.transfer.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kg.birikme.school.Years;
import kg.birikme.sheet.Tables;
import kg.birikme.transfer.domain.ImportChoices;
import kg.birikme.transfer.domain.ImportPreview;
import kg.birikme.transfer.domain.ImportUndo;
import kg.birikme.transfer.domain.MemberColumn;
import kg.birikme.transfer.domain.MemberImport;
import kg.birikme.transfer.domain.Whom;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** People and their classes from a list: the file, the preview where cells are mended, the yes, and the way back. */
@Controller
@RequestMapping("/members/import")
class ImportController {

    private final MemberImport members;
    private final ImportUndo undo;
    private final Tables tables;
    private final Years years;
    private final Submission submission;

    ImportController(MemberImport members, ImportUndo undo, Tables tables, Years years, Submission submission) {
        this.members = members;
        this.undo = undo;
        this.tables = tables;
        this.years = years;
        this.submission = submission;
    }

    @GetMapping
    String choose(Model model) {
        members.requireKeeper();
        String year = years.current().map(one -> one.slug()).orElse("");
        model.addAttribute("form", new ImportForm(year, null, Whom.MEMBERS, null));
        return choosePage(model);
    }

    /** The preview has an address of its own: whoever goes back to it need not choose the file again. */
    @PostMapping
    String read(@Valid @ModelAttribute("form") ImportForm form, BindingResult errors, Model model) throws IOException {
        members.requireKeeper();
        byte[] content = form.file() == null ? new byte[0] : form.file().getBytes();
        AtomicReference<@Nullable UUID> kept = new AtomicReference<>();
        return submission.send(
                errors,
                () -> kept.set(members.take(requireNonNull(form.year()), form.choices(), tables.read(content))),
                () -> "redirect:/members/import/preview?id=" + kept.get(),
                () -> choosePage(model));
    }

    @GetMapping("/preview")
    String preview(@RequestParam(required = false) @Nullable UUID id, Model model) {
        members.requireKeeper();
        if (id == null) {
            return "redirect:/members/import";
        }
        ImportPreview preview = members.preview(id);
        model.addAttribute("form", new MendForm(id, preview.since(), preview.whom()));
        return previewPage(preview, id, model);
    }

    /** Cells mended on the spot: the preview is made anew. */
    @PostMapping("/mend")
    String mend(
            @Valid @ModelAttribute("form") MendForm form,
            BindingResult errors,
            @RequestParam Map<String, String> typed,
            Model model) {
        members.requireKeeper();
        UUID id = form.id();
        if (id == null) {
            return "redirect:/members/import";
        }
        return submission.send(
                errors,
                () -> members.mend(id, form.choices(), typed),
                () -> "redirect:/members/import/preview?id=" + id,
                () -> previewPage(members.preview(id), id, model));
    }

    /** A second click finds the list done and gone. */
    @PostMapping("/apply")
    String apply(@RequestParam UUID id, HttpServletResponse response, Model model) {
        Optional<ImportPreview> done = members.apply(id);
        if (done.isPresent() && !done.get().sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "form", new MendForm(id, done.get().since(), done.get().whom()));
            return previewPage(done.get(), id, model);
        }
        done.ifPresent(preview -> Flash.good(
                "transfer.flash.done", preview.changes(), preview.rows().size()));
        return "redirect:/members/import/done";
    }

    /** What the last import did, and the way back as long as there is one. */
    @GetMapping("/done")
    String done(Model model) {
        members.requireKeeper();
        model.addAttribute("form", new UndoForm(null));
        return donePage(model);
    }

    @PostMapping("/undo")
    String undo(@Valid @ModelAttribute("form") UndoForm form, BindingResult errors, Model model) {
        members.requireKeeper();
        UUID id = form.id();
        if (id == null) {
            return "redirect:/members/import/done";
        }
        return submission.send(
                errors,
                () -> undo.undo(id),
                () -> {
                    Flash.good("transfer.flash.undone");
                    return "redirect:" + members.listAddress();
                },
                () -> donePage(model));
    }

    private String donePage(Model model) {
        model.addAttribute("last", undo.last().orElse(null));
        model.addAttribute("list", members.listAddress());
        return "transfer/done";
    }

    private String choosePage(Model model) {
        List<Choice> choices = members.years().stream()
                .map(year -> new Choice(year.slug(), year.label()))
                .toList();
        model.addAttribute("years", choices);
        model.addAttribute("columns", MemberColumn.listed());
        model.addAttribute("whoms", Whom.values());
        model.addAttribute("list", members.listAddress());
        model.addAttribute("last", undo.last().orElse(null));
        return "transfer/choose";
    }

    private static String previewPage(ImportPreview preview, UUID batch, Model model) {
        model.addAttribute("preview", preview);
        model.addAttribute("batch", batch);
        model.addAttribute("whoms", Whom.values());
        return "transfer/preview";
    }

    /**
     * The list and what it is for.
     *
     * @param year for which classes are named
     * @param since first day of membership for lines that name none
     * @param whom as whom its people come
     * @param file the list
     */
    record ImportForm(
            @Nullable @NotBlank String year,
            @Nullable LocalDate since,
            @Nullable Whom whom,
            @Nullable MultipartFile file) {

        ImportChoices choices() {
            return new ImportChoices(since, whom == null ? Whom.MEMBERS : whom);
        }
    }

    /** What is mended for the list as a whole; the cells come along under names of their own. */
    record MendForm(
            @Nullable UUID id,
            @Nullable LocalDate since,
            @Nullable Whom whom) {

        ImportChoices choices() {
            return new ImportChoices(since, whom == null ? Whom.MEMBERS : whom);
        }
    }

    /** Which import is undone. */
    record UndoForm(@Nullable UUID id) {}
}
