package kg.birikme.web.sample;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import kg.birikme.web.Ask;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
import kg.birikme.web.HistoryLine;
import kg.birikme.web.Light;
import kg.birikme.web.Paging;
import kg.birikme.web.Step;
import kg.birikme.web.Submission;
import kg.birikme.web.Tone;
import kg.birikme.web.YearLine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@TestComponent
@Controller
class SampleController {

    private static final UUID ID = new UUID(0, 7);

    private final Submission submission;

    SampleController(Submission submission) {
        this.submission = submission;
    }

    @GetMapping("/sample")
    String kit(Model model) {
        fill(model);
        model.addAttribute("form", stored());
        return "sample/kit";
    }

    @PostMapping("/sample")
    String send(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> work(form),
                () -> {
                    Flash.saved();
                    return "redirect:/sample";
                },
                () -> {
                    fill(model);
                    return "sample/kit";
                },
                SampleController::stored);
    }

    private static void work(SampleForm form) {
        switch (form.title()) {
            case "rule" -> throw new RuleViolation(Clause.r(5), "sample.refusal", "2").goTo("/sample");
            case "field" -> throw new InvalidInput("day", "sample.wrongDay", 7);
            case "stale" -> throw new StaleVersion("sample");
            case "forbidden" -> throw new ActionForbidden("sample");
            case "broken" -> throw new IllegalStateException("sample of a secret");
            default -> {}
        }
    }

    @GetMapping("/sample/missing")
    String missing() {
        throw new NotFound("sample");
    }

    @GetMapping("/sample/{id}")
    String one(@PathVariable UUID id) {
        throw new DataAccessResourceFailureException("sample: the database is away " + id);
    }

    private static SampleForm stored() {
        return new SampleForm(
                ID,
                4,
                "Биринчи чейректин жыйынтыктары",
                "Класс жетекчилердин отчетторун угуу.",
                25,
                LocalDate.of(2026, 11, 27),
                LocalTime.of(14, 30),
                SampleForm.Kind.SECOND,
                List.of("b"),
                SampleForm.Kind.FIRST,
                true);
    }

    private static void fill(Model model) {
        model.addAttribute("kinds", List.of(new Choice("FIRST", "Жыйын"), new Choice("SECOND", "Иш-чара")));
        model.addAttribute(
                "staff",
                List.of(
                        new Choice("a", "Токтобекова А. С."),
                        new Choice("b", "Сабыр кызы А."),
                        new Choice("c", "Осмонов Э. К.")));
        model.addAttribute(
                "steps",
                List.of(
                        new Step(
                                "sample.step.draft",
                                Step.State.DONE,
                                "Токтобекова А. С.",
                                Instant.parse("2026-09-01T06:00:00Z"),
                                null),
                        new Step(
                                "sample.step.considered",
                                Step.State.DONE,
                                "Токтобекова А. С.",
                                Instant.parse("2026-09-05T08:30:00Z"),
                                "№ 1 протокол, 2-маселе"),
                        new Step("sample.step.agreed", Step.State.CURRENT, "Жумабаева Г. Т.", null, null),
                        new Step("sample.step.approved", Step.State.TO_COME, "Асанов Б. М.", null, null)));
        model.addAttribute(
                "history",
                List.of(
                        new HistoryLine(
                                Instant.parse("2026-09-05T08:30:00Z"),
                                "Токтобекова А. С.",
                                "sample.step.considered",
                                null),
                        new HistoryLine(
                                Instant.parse("2026-09-01T06:00:00Z"),
                                "Токтобекова А. С.",
                                "sample.step.draft",
                                "Өткөн жылдын планынан көчүрүлдү.")));
        model.addAttribute(
                "asks",
                List.of(
                        new Ask(
                                Tone.BAD,
                                "№ 2 протоколго кол коюу",
                                "Мөөнөтү: 22.11.2026",
                                "Окуп, кол коюу",
                                "/sample"),
                        new Ask(Tone.GOING, "Программаны жазуу", null, "Программаны жазуу", "/sample")));
        model.addAttribute(
                "line",
                new YearLine(
                        List.of(
                                new YearLine.Quarter(
                                        "1-чейрек",
                                        "өткөрүлдү",
                                        Tone.GOOD,
                                        false,
                                        "/sample",
                                        List.of(new YearLine.Stop(.4, Tone.GOOD, "08.10", "№ 1 жыйын", "/sample"))),
                                new YearLine.Quarter(
                                        "2-чейрек",
                                        "пландалды",
                                        Tone.QUIET,
                                        true,
                                        "/sample",
                                        List.of(new YearLine.Stop(null, Tone.QUIET, "күнү жок", "Жыйын", "/sample")))),
                        .6));
        model.addAttribute(
                "lights",
                List.of(
                        new Light(Tone.GOOD, "Жылдык план", "Бекитилди", "11.09.2026", "/sample"),
                        new Light(
                                Tone.GOING,
                                "2-чейректин жыйыны",
                                "Чакырылды",
                                "Убактысы: 27.11.2026, 14.30",
                                "/sample"),
                        new Light(
                                Tone.WARNING, "Протоколдор", "Кол коюуга даяр: 1", "Кийинки кадам: төрага", "/sample"),
                        new Light(
                                Tone.BAD, "Сунуштар", "Мөөнөтү өтүп кетти: 2", "Жооптуулар: Осмонов Э. К.", "/sample"),
                        new Light(Tone.QUIET, "Отчеттор", "Тапшырыла элек", null, null)));
        model.addAttribute("sampleTones", Tone.values());
        model.addAttribute("paging", Paging.of(2, 64));
        model.addAttribute("day", LocalDate.of(2026, 11, 27));
    }
}
