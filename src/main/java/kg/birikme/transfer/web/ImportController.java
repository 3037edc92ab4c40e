package kg.birikme.transfer.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kg.birikme.school.Years;
import kg.birikme.transfer.domain.ImportPreview;
import kg.birikme.transfer.domain.MemberColumn;
import kg.birikme.transfer.domain.MemberImport;
import kg.birikme.transfer.domain.TableReader;
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

/** Members and their classes from a list: the file, the preview, the yes. */
@Controller
@RequestMapping("/members/import")
class ImportController {

    private final MemberImport members;
    private final TableReader reader;
    private final Years years;
    private final Submission submission;

    ImportController(MemberImport members, TableReader reader, Years years, Submission submission) {
        this.members = members;
        this.reader = reader;
        this.years = years;
        this.submission = submission;
    }

    @GetMapping
    String choose(Model model) {
        members.requireKeeper();
        model.addAttribute(
                "form", new ImportForm(years.current().map(year -> year.slug()).orElse(""), null, null));
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
                () -> kept.set(members.take(requireNonNull(form.year()), form.since(), reader.read(content))),
                () -> "redirect:/members/import/preview?id=" + kept.get(),
                () -> choosePage(model));
    }

    @GetMapping("/preview")
    String preview(@RequestParam(required = false) @Nullable UUID id, Model model) {
        members.requireKeeper();
        return id == null ? "redirect:/members/import" : previewPage(members.preview(id), id, model);
    }

    /** A second click finds the list done and gone. */
    @PostMapping("/apply")
    String apply(@RequestParam UUID id, HttpServletResponse response, Model model) {
        Optional<ImportPreview> done = members.apply(id);
        if (done.isPresent() && !done.get().sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return previewPage(done.get(), id, model);
        }
        done.ifPresent(preview -> Flash.good(
                "transfer.flash.done", preview.changes(), preview.rows().size()));
        return "redirect:" + members.listAddress();
    }

    private String choosePage(Model model) {
        List<Choice> choices = members.years().stream()
                .map(year -> new Choice(year.slug(), year.label()))
                .toList();
        model.addAttribute("years", choices);
        model.addAttribute("columns", MemberColumn.listed());
        model.addAttribute("list", members.listAddress());
        return "transfer/choose";
    }

    private static String previewPage(ImportPreview preview, UUID batch, Model model) {
        model.addAttribute("preview", preview);
        model.addAttribute("batch", batch);
        return "transfer/preview";
    }

    /**
     * The list and what it is for.
     *
     * @param year for which classes are named
     * @param since first day of membership for lines that name none
     * @param file the list
     */
    record ImportForm(
            @Nullable @NotBlank String year,
            @Nullable LocalDate since,
            @Nullable MultipartFile file) {}
}
