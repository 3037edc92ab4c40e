package kg.birikme.transfer.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

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

    @PostMapping
    String preview(
            @Valid @ModelAttribute("form") ImportForm form, BindingResult errors,
            HttpServletResponse response, Model model)
            throws IOException {
        members.requireKeeper();
        byte[] content = form.file() == null ? new byte[0] : form.file().getBytes();
        AtomicReference<@Nullable ImportPreview> found = new AtomicReference<>();
        return submission.send(
                errors,
                () -> found.set(members.preview(requireNonNull(form.year()), form.since(), reader.read(content))),
                () -> previewPage(requireNonNull(found.get()), UUID.randomUUID(), response, model),
                () -> choosePage(model));
    }

    /** The rows are a whole table, longer than any field: they are read past the limit of fields. */
    @PostMapping("/apply")
    String apply(
            @RequestParam UUID id, @RequestParam String year,
            @RequestParam(required = false) @Nullable LocalDate since, HttpServletRequest request, HttpServletResponse response,
            Model model) throws MissingServletRequestParameterException {
        String rows = request.getParameter("rows");
        if (rows == null) {
            throw new MissingServletRequestParameterException("rows", "String");
        }
        ImportPreview done = members.apply(id, year, since, reader.readText(rows));
        if (!done.sound()) {
            return previewPage(done, id, response, model);
        }
        Flash.good("transfer.flash.done", done.changes(), done.rows().size());
        return "redirect:" + members.listAddress();
    }

    private String choosePage(Model model) {
        List<Choice> choices = members.years().stream()
                .map(year -> new Choice(year.slug(), year.label()))
                .toList();
        model.addAttribute("years", choices);
        model.addAttribute("columns", MemberColumn.values());
        model.addAttribute("list", members.listAddress());
        return "transfer/choose";
    }

    private static String previewPage(ImportPreview preview, UUID batch, HttpServletResponse response, Model model) {
        if (!preview.sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("preview", preview);
        model.addAttribute("batch", batch);
        return "transfer/preview";
    }
}
