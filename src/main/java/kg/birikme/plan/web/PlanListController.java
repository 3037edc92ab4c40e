package kg.birikme.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kg.birikme.plan.domain.ListColumn;
import kg.birikme.plan.domain.ListPreview;
import kg.birikme.plan.domain.PlanImport;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.shared.InvalidInput;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import kg.birikme.web.Choices;
import kg.birikme.web.Flash;
import kg.birikme.web.PastedTable;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The chair's own plan of Word, Excel or the clipboard: sent, looked at and mended, taken, taken back. */
@Controller
@RequestMapping("/years/{slug}/plan/list")
class PlanListController {

    private final PlanPages pages;
    private final PlanImport lists;
    private final Tables tables;
    private final PlanWords words;
    private final Choices choices;
    private final Submission submission;

    PlanListController(
            PlanPages pages, PlanImport lists, Tables tables, PlanWords words, Choices choices, Submission submission) {
        this.pages = pages;
        this.lists = lists;
        this.tables = tables;
        this.words = words;
        this.choices = choices;
        this.submission = submission;
    }

    @GetMapping
    String choose(@PathVariable String slug, Model model) {
        pages.editable(slug);
        model.addAttribute("form", new SentForm(null));
        return choosePage(slug, "", model);
    }

    /**
     * The preview has an address of its own: whoever goes back to it need not send the plan again.
     *
     * @param typed the pasted rows, with what parts their cells, which a form would take for spaces
     */
    @PostMapping
    String read(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SentForm form,
            BindingResult errors,
            @RequestParam Map<String, String> typed,
            Model model)
            throws IOException {
        pages.editable(slug);
        String pasted = typed.getOrDefault(PastedTable.FIELD, "");
        MultipartFile file = form.file();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        AtomicReference<@Nullable UUID> kept = new AtomicReference<>();
        return submission.send(
                errors,
                () -> kept.set(lists.take(slug, table(content, pasted))),
                () -> preview(slug, kept.get()),
                () -> choosePage(slug, pasted, model));
    }

    private Table table(byte[] file, String pasted) {
        return file.length == 0 && !pasted.isBlank() ? tables.readText(pasted) : tables.readAll(file);
    }

    @GetMapping("/preview")
    String preview(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable Integer line,
            Model model) {
        pages.checkMayEdit(slug);
        if (id == null) {
            return "redirect:/years/" + slug + "/plan/list";
        }
        return previewPage(slug, id, lists.preview(slug, id), line, model);
    }

    /**
     * What was said of the plan in its preview is kept; then it is shown anew, a row is opened, or everything is taken.
     *
     * @param step {@code take} takes everything, the number of a row opens it; else the preview is shown again
     */
    @PostMapping("/preview")
    String mend(
            @PathVariable String slug,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        lists.mend(slug, id, typed);
        if (!step.equals("take")) {
            String opened = step.matches("\\d{1,4}") ? "&line=" + step + "#row-" + step : "";
            return preview(slug, id) + opened;
        }
        Optional<ListPreview> taken = lists.apply(slug, id);
        if (taken.isPresent() && !taken.get().sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return previewPage(slug, id, taken.get(), null, model);
        }
        taken.ifPresent(done -> Flash.good("plan.list.flash.taken", done.taken().size()));
        return "redirect:/years/" + slug + "/plan#items";
    }

    @PostMapping("/undo")
    String undo(@PathVariable String slug, @RequestParam UUID id) {
        try {
            lists.undo(slug, id);
            Flash.good("plan.list.flash.undone");
        } catch (InvalidInput changedSince) {
            Flash.warning(changedSince.messageKey());
        }
        return "redirect:/years/" + slug + "/plan#items";
    }

    private static String choosePage(String slug, String pasted, Model model) {
        model.addAttribute("slug", slug).addAttribute("pasted", pasted);
        return "plan/list";
    }

    private String previewPage(String slug, UUID id, ListPreview preview, @Nullable Integer line, Model model) {
        model.addAttribute("slug", slug)
                .addAttribute("id", id)
                .addAttribute("preview", preview)
                .addAttribute("opened", line == null ? -1 : line)
                .addAttribute("words", words)
                .addAttribute("names", preview.names())
                .addAttribute("columns", choices.of(ListColumn.values(), "plan.list.column"))
                .addAttribute("sections", words.sections())
                .addAttribute("groups", words.groups())
                .addAttribute("forms", words.forms());
        return "plan/list-preview";
    }

    private static String preview(String slug, @Nullable UUID id) {
        return "redirect:/years/" + slug + "/plan/list/preview?id=" + id;
    }

    /**
     * The plan as it was sent; rows of the clipboard come along under a name of their own.
     *
     * @param file a document or a spreadsheet
     */
    record SentForm(@Nullable MultipartFile file) {}
}
