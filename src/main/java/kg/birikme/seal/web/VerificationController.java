package kg.birikme.seal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.seal.PaperCode;
import kg.birikme.seal.domain.Verdict;
import kg.birikme.seal.domain.Verification;
import kg.birikme.seal.domain.Verification.FileVerdict;
import kg.birikme.seal.domain.Verification.Finding;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Is this paper genuine? Asked by anybody, with its code or its file. */
@Controller
class VerificationController {

    private static final String FORM = "form";
    private static final String FILE_FORM = "fileForm";

    private final Verification verification;

    VerificationController(Verification verification) {
        this.verification = verification;
    }

    /** @param code as typed, with or without hyphens */
    record CodeForm(@NotBlank @Size(max = 100) String code) {}

    /** @param file a PDF that was given out; nothing of it is kept */
    record FileForm(@Nullable MultipartFile file) {}

    @GetMapping("/verify")
    ModelAndView ask(Locale locale) {
        return page(HttpStatus.OK, locale);
    }

    /** What was typed goes into the address: so the page can be opened again, and is the one that the picture on the paper opens. */
    @PostMapping("/verify")
    ModelAndView typed(@Valid @ModelAttribute(FORM) CodeForm form, BindingResult faults, Locale locale) {
        // What failed its own checks may be missing altogether.
        String code = faults.hasErrors() ? "" : PaperCode.typed(form.code());
        if (!faults.hasErrors() && code.isEmpty()) {
            faults.rejectValue("code", "seal.refusal.code");
        }
        return faults.hasErrors()
                ? page(HttpStatus.UNPROCESSABLE_CONTENT, locale)
                        .addObject(FORM, form)
                        .addObject(BindingResult.MODEL_KEY_PREFIX + FORM, faults)
                : new ModelAndView("redirect:/verify/" + code);
    }

    @GetMapping("/verify/{code}")
    ModelAndView byCode(@PathVariable String code, HttpServletRequest request, Locale locale) {
        try {
            Optional<Verdict> verdict = verification.byCode(code, request.getRemoteAddr());
            return page(verdict.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND, locale)
                    .addObject("unknown", verdict.isEmpty())
                    .addObject("papers", verdict.stream().toList());
        } catch (TooManyAttempts tooMany) {
            return wait(tooMany, locale);
        }
    }

    @PostMapping("/verify/file")
    ModelAndView byFile(@ModelAttribute(FILE_FORM) FileForm form, HttpServletRequest request, Locale locale)
            throws IOException {
        @Nullable MultipartFile file = form.file();
        if (file == null || file.isEmpty()) {
            BindingResult faults = new BeanPropertyBindingResult(form, FILE_FORM);
            faults.rejectValue("file", "seal.refusal.file");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, locale)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + FILE_FORM, faults);
        }
        try {
            FileVerdict verdict = verification.byFile(file.getBytes(), request.getRemoteAddr());
            HttpStatus status = verdict.finding() == Finding.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.OK;
            return page(status, locale).addObject("file", verdict).addObject("papers", verdict.papers());
        } catch (TooManyAttempts tooMany) {
            return wait(tooMany, locale);
        }
    }

    private static ModelAndView wait(TooManyAttempts tooMany, Locale locale) {
        return page(HttpStatus.TOO_MANY_REQUESTS, locale).addObject("minutes", tooMany.minutes());
    }

    private static ModelAndView page(HttpStatus status, Locale locale) {
        return new ModelAndView("seal/verify", status)
                .addObject(FORM, new CodeForm(""))
                .addObject(FILE_FORM, new FileForm(null))
                .addObject("language", Language.of(locale))
                .addObject("unknown", false)
                .addObject("papers", List.of());
    }
}
