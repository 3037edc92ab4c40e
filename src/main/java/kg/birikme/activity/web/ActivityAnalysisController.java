package kg.birikme.activity.web;

import static kg.birikme.activity.web.ActivityController.address;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.domain.ActivityAction;
import kg.birikme.activity.domain.ActivityAnalysisService;
import kg.birikme.activity.domain.ActivityPages;
import kg.birikme.activity.domain.ActivityPages.DetailPage;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.activity.domain.Sheet;
import kg.birikme.activity.domain.SheetView;
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

/** A visitor's sheet of analysis, and the teacher's «Таанышты» (R9, F12). */
@Controller
@RequestMapping("/years/{slug}/activities/{no}")
class ActivityAnalysisController {

    private final ActivityAnalysisService service;
    private final ActivityService activities;
    private final ActivityPages pages;
    private final Submission submission;

    ActivityAnalysisController(
            ActivityAnalysisService service, ActivityService activities, ActivityPages pages, Submission submission) {
        this.service = service;
        this.activities = activities;
        this.pages = pages;
        this.submission = submission;
    }

    @GetMapping("/analysis")
    String write(@PathVariable String slug, @PathVariable int no, Model model) {
        DetailPage page = pages.one(slug, no);
        page.may().require(ActivityAction.ANALYSE);
        if (page.own().filter(own -> own.handedInAt() != null).isPresent()) {
            return "redirect:" + address(slug, no) + "#analyses";
        }
        model.addAttribute("form", stored(page));
        return writePage(page, model);
    }

    @PostMapping("/analysis")
    String write(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            Model model) {
        ActivityId activity = pages.locate(slug, no);
        int version = Objects.requireNonNullElse(form.version(), 0);
        return submission.send(
                errors,
                () -> {
                    UUID id = Objects.requireNonNull(form.id());
                    if (handIn) {
                        service.handIn(activity, id, version, form.sheet());
                    } else {
                        service.write(activity, id, version, form.sheet());
                    }
                },
                () -> onward(slug, no, handIn),
                () -> writePage(pages.one(slug, no), model),
                () -> stored(pages.one(slug, no)));
    }

    private static String onward(String slug, int no, boolean handIn) {
        if (handIn) {
            Flash.good("activity.flash.handedIn");
            return "redirect:" + address(slug, no) + "#analyses";
        }
        Flash.saved();
        return "redirect:" + address(slug, no) + "/analysis";
    }

    @PostMapping("/attend")
    String attend(@PathVariable String slug, @PathVariable int no) {
        activities.attend(pages.locate(slug, no));
        Flash.good("activity.flash.attended");
        return "redirect:" + address(slug, no) + "#outcome";
    }

    @PostMapping("/attend/undo")
    String leave(@PathVariable String slug, @PathVariable int no) {
        activities.leave(pages.locate(slug, no));
        Flash.note("activity.flash.left");
        return "redirect:" + address(slug, no) + "#outcome";
    }

    @PostMapping("/visitors/{staff}/strike")
    String strike(@PathVariable String slug, @PathVariable int no, @PathVariable UUID staff) {
        activities.strike(pages.locate(slug, no), new StaffId(staff));
        Flash.note("activity.flash.struck");
        return "redirect:" + address(slug, no) + "#outcome";
    }

    @PostMapping("/analysis/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable int no) {
        service.takeBack(pages.locate(slug, no));
        Flash.note("activity.flash.sheetBack");
        return "redirect:" + address(slug, no) + "/analysis";
    }

    @PostMapping("/acknowledge")
    String acknowledge(@PathVariable String slug, @PathVariable int no) {
        service.acknowledge(pages.locate(slug, no));
        Flash.good("activity.flash.seen");
        return "redirect:" + address(slug, no) + "#analyses";
    }

    private static SheetForm stored(DetailPage page) {
        return page.own().map(SheetForm::of).orElseGet(SheetForm::blank);
    }

    private static String writePage(DetailPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug(), page.row().no()))
                .addAttribute("written", page.own().map(SheetView::version).orElse(0));
        return "activity/analysis";
    }

    /**
     * A visitor's sheet (F12).
     *
     * @param id of a new sheet, made when the form was shown
     */
    record SheetForm(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable Integer version,
            @Nullable List<@Size(max = Sheet.WORDS_MAX) String> words,
            @Nullable List<@Nullable Short> marks,
            @Nullable @Size(max = Sheet.TEXT_MAX) String strengths,
            @Nullable @Size(max = Sheet.TEXT_MAX) String shortcomings,
            @Nullable @Size(max = Sheet.TEXT_MAX) String advice) {

        /** Each criterion has its place, so that the page finds it whether or not anything was typed there. */
        SheetForm {
            List<String> places = new ArrayList<>(Objects.requireNonNullElse(words, List.of()));
            while (places.size() < Sheet.CRITERIA) {
                places.add("");
            }
            words = places;
        }

        static SheetForm blank() {
            return of(UUID.randomUUID(), 0, Sheet.blank());
        }

        static SheetForm of(SheetView view) {
            return of(view.id(), view.version(), view.sheet());
        }

        private static SheetForm of(UUID id, int version, Sheet sheet) {
            return new SheetForm(
                    id, version, sheet.words(), sheet.marks(), sheet.strengths(), sheet.shortcomings(), sheet.advice());
        }

        public Sheet sheet() {
            return new Sheet(
                    Objects.requireNonNullElse(words, List.of()),
                    Objects.requireNonNullElse(marks, List.<@Nullable Short>of()),
                    Objects.requireNonNullElse(strengths, ""),
                    Objects.requireNonNullElse(shortcomings, ""),
                    Objects.requireNonNullElse(advice, ""));
        }
    }
}
