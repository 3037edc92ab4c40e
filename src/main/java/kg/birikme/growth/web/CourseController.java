package kg.birikme.growth.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.file.Upload;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.domain.CourseContent;
import kg.birikme.growth.domain.CoursePages;
import kg.birikme.growth.domain.CoursePages.CoursePage;
import kg.birikme.growth.domain.CourseService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.web.Flash;
import kg.birikme.web.ListSheet;
import kg.birikme.web.SheetResponse;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Courses and certificates (R36). */
@Controller
class CourseController {

    private static final String LIST = "/courses";

    private final CoursePages pages;
    private final CourseService service;
    private final SheetResponse sheets;
    private final Submission submission;

    CourseController(CoursePages pages, CourseService service, SheetResponse sheets, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.sheets = sheets;
        this.submission = submission;
    }

    @GetMapping("/courses")
    String list(Model model) {
        model.addAttribute("page", pages.list());
        return "growth/courses";
    }

    @GetMapping("/courses.xlsx")
    ResponseEntity<byte[]> sheet() {
        ListSheet sheet = ListSheet.of(
                "growth.courses",
                "growth.member",
                "growth.course.name",
                "growth.course.place",
                "growth.course.hours",
                "growth.course.from",
                "growth.course.until",
                "growth.course.certificate");
        pages.list()
                .rows()
                .forEach(row -> sheet.row(
                        row.name().listed(),
                        row.course().name(),
                        row.course().place(),
                        row.course().hours(),
                        row.course().from(),
                        row.course().until(),
                        row.course().certificate()));
        return sheets.of(sheet);
    }

    @GetMapping("/courses/new")
    String add(Model model) {
        LocalDate today = pages.today();
        model.addAttribute("form", new NewForm(UUID.randomUUID(), "", "", null, today, today, "", List.of()));
        return "growth/course-new";
    }

    @PostMapping("/courses/new")
    String add(@Valid @ModelAttribute("form") NewForm form, BindingResult errors) {
        pages.today();
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        return submission.send(
                errors,
                () -> service.add(id, form.content(), service.take(Upload.of(form.files()))),
                () -> {
                    Flash.saved();
                    return "redirect:" + LIST + "/" + id;
                },
                () -> "growth/course-new");
    }

    @GetMapping("/courses/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.one(id));
        return "growth/course";
    }

    @GetMapping("/courses/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        CoursePage page = requireWriter(id);
        model.addAttribute("form", EditForm.of(page)).addAttribute("page", page);
        return "growth/course-edit";
    }

    @PostMapping("/courses/{id}/edit")
    String edit(
            @PathVariable UUID id, @Valid @ModelAttribute("form") EditForm form, BindingResult errors, Model model) {
        CoursePage page = requireWriter(id);
        return submission.send(
                errors,
                () -> service.correct(id, Objects.requireNonNullElse(form.version(), -1), form.content()),
                () -> {
                    Flash.saved();
                    return "redirect:" + LIST + "/" + id;
                },
                () -> {
                    model.addAttribute("page", page);
                    return "growth/course-edit";
                },
                () -> EditForm.of(pages.one(id)));
    }

    @PostMapping("/courses/{id}/withdraw")
    String withdraw(@PathVariable UUID id) {
        service.withdraw(id);
        Flash.note("growth.flash.courseRemoved");
        return "redirect:" + LIST;
    }

    private CoursePage requireWriter(UUID id) {
        CoursePage page = pages.one(id);
        ActionForbidden.unless(page.may().mayWrite(), "write on a course");
        return page;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A course with its certificate. */
    record NewForm(
            @Nullable UUID id,

            @NotBlank @Nullable @Size(max = CourseContent.NAME_MAX)
            String name,

            @NotBlank @Nullable @Size(max = CourseContent.PLACE_MAX)
            String place,

            @Nullable @Min(1) @Max(CourseContent.HOURS_MAX) Integer hours,
            @NotNull @Nullable LocalDate from,
            @NotNull @Nullable LocalDate until,

            @Nullable @Size(max = CourseContent.CERTIFICATE_MAX)
            String certificate,

            @Nullable List<MultipartFile> files) {

        CourseContent content() {
            return new CourseContent(
                    said(name),
                    said(place),
                    hours,
                    Objects.requireNonNull(from),
                    Objects.requireNonNull(until),
                    said(certificate));
        }
    }

    /** What is said of a course. */
    record EditForm(
            @NotNull @Nullable Integer version,

            @NotBlank @Nullable @Size(max = CourseContent.NAME_MAX)
            String name,

            @NotBlank @Nullable @Size(max = CourseContent.PLACE_MAX)
            String place,

            @Nullable @Min(1) @Max(CourseContent.HOURS_MAX) Integer hours,
            @NotNull @Nullable LocalDate from,
            @NotNull @Nullable LocalDate until,

            @Nullable @Size(max = CourseContent.CERTIFICATE_MAX)
            String certificate) {

        static EditForm of(CoursePage page) {
            CourseFact course = page.row().course();
            return new EditForm(
                    page.row().version(),
                    course.name(),
                    course.place(),
                    course.hours(),
                    course.from(),
                    course.until(),
                    course.certificate());
        }

        CourseContent content() {
            return new CourseContent(
                    said(name),
                    said(place),
                    hours,
                    Objects.requireNonNull(from),
                    Objects.requireNonNull(until),
                    said(certificate));
        }
    }
}
