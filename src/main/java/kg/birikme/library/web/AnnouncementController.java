package kg.birikme.library.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.domain.AnnouncementContent;
import kg.birikme.library.domain.AnnouncementService;
import kg.birikme.library.domain.LibraryContent;
import kg.birikme.library.domain.LibraryPages;
import kg.birikme.web.Choice;
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

/** What the members or the whole staff are told, and who has read it (R32). */
@Controller
@RequestMapping("/library/announcements")
class AnnouncementController {

    private static final String LIST = "/library/announcements";

    /** In how many days everybody is to have read it, unless its author says otherwise. */
    private static final int DAYS = 7;

    private final LibraryPages pages;
    private final AnnouncementService service;
    private final Submission submission;
    private final Clock clock;

    AnnouncementController(LibraryPages pages, AnnouncementService service, Submission submission, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    String board(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", pages.board(page));
        return "library/board";
    }

    @GetMapping("/new")
    String announce(@RequestParam(required = false) @Nullable UUID item, Model model) {
        pages.keeper();
        model.addAttribute(
                "form",
                new AnnouncementForm(
                        UUID.randomUUID(),
                        "",
                        "",
                        LibraryAudience.MEMBERS,
                        item,
                        LocalDate.now(clock).plusDays(DAYS)));
        return announcePage(model);
    }

    @PostMapping("/new")
    String announce(@Valid @ModelAttribute("form") AnnouncementForm form, BindingResult errors, Model model) {
        pages.keeper();
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        return submission.send(
                errors,
                () -> service.announce(id, form.content()),
                () -> {
                    Flash.good("library.flash.announced");
                    return "redirect:" + LIST + "/" + id;
                },
                () -> announcePage(model));
    }

    private String announcePage(Model model) {
        model.addAttribute("audiences", List.of(LibraryAudience.MEMBERS, LibraryAudience.STAFF))
                .addAttribute("today", LocalDate.now(clock))
                .addAttribute(
                        "documents",
                        pages.toPointAt().stream()
                                .map(one -> new Choice(
                                        one.id().toString(), one.content().title()))
                                .toList());
        return "library/announce";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.announcement(id));
        return "library/announcement";
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable UUID id) {
        service.markRead(id);
        Flash.good("library.flash.read");
        return "redirect:" + LIST + "/" + id;
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id) {
        service.withdraw(id);
        Flash.note("library.flash.announcementWithdrawn");
        return "redirect:" + LIST;
    }

    /** What is announced. */
    record AnnouncementForm(
            @Nullable UUID id,

            @NotBlank @Nullable @Size(max = LibraryContent.TITLE_MAX)
            String title,

            @Nullable @Size(max = AnnouncementContent.WORDS_MAX)
            String words,

            @NotNull @Nullable LibraryAudience audience,
            @Nullable UUID item,
            @NotNull @Nullable LocalDate readBy) {

        AnnouncementContent content() {
            return new AnnouncementContent(
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(words, ""),
                    Objects.requireNonNull(audience),
                    item,
                    Objects.requireNonNull(readBy));
        }
    }
}
