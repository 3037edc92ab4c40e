package kg.birikme.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.plan.domain.CatalogueItem;
import kg.birikme.plan.domain.ItemContent;
import kg.birikme.plan.domain.ItemView;
import kg.birikme.plan.domain.PlanCheck;
import kg.birikme.plan.domain.PlanComparison.ItemField;
import kg.birikme.plan.domain.PlanComparison.TextField;
import kg.birikme.plan.domain.PlanTexts;
import kg.birikme.shared.Clause;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The parts of a plan in words, in the language of the page. */
@Component
public class PlanWords {

    private static final int MONTHS = 12;
    private static final int SEPTEMBER = 9;

    private final MessageSource messages;

    PlanWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The tone of the name, for templates, which may not name classes. */
    public Tone toneNamed(String name) {
        return Tone.valueOf(name);
    }

    public Tone tone(PlanStatus status) {
        return switch (status) {
            case DRAFT, SUPERSEDED, DISCARDED -> Tone.QUIET;
            case IN_MEETING, CONSIDERED, TO_AGREE, TO_APPROVE -> Tone.GOING;
            case APPROVED -> Tone.GOOD;
            case RETURNED -> Tone.WARNING;
        };
    }

    public Tone tone(DoneState state) {
        return switch (state) {
            case NONE -> Tone.QUIET;
            case UNDER_WAY -> Tone.GOING;
            case DONE -> Tone.GOOD;
            case PARTLY -> Tone.WARNING;
            case NOT_DONE -> Tone.BAD;
        };
    }

    public Tone tone(PlanCheck check) {
        if (check.fulfilled()) {
            return Tone.GOOD;
        }
        return check.blocking() ? Tone.BAD : Tone.NOTE;
    }

    /** The term as the plan prints it; nothing where none is given. */
    public String term(@Nullable PlanTerm term) {
        return term == null ? "" : term.text(language());
    }

    /** The same in a narrow column, no date of it broken. */
    public String unbrokenTerm(@Nullable PlanTerm term) {
        return SchoolDates.unbroken(term(term));
    }

    public String form(@Nullable FormOfWork form) {
        return form == null ? "" : say("plan.form." + form);
    }

    /** What stands small under an item: its form of work and the document behind it. */
    public String under(ItemContent content) {
        String form = content.form() == FormOfWork.SITTING ? "" : form(content.form());
        return Stream.of(form, content.cites()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What stands beside a mark: the day, what it follows from, the reason. */
    public String mark(ItemView.Mark mark) {
        String on = mark.on() == null ? "" : SchoolDates.shortDate(mark.on());
        return Stream.of(on, mark.source(), mark.reason())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What a check found, in words. */
    public String check(PlanCheck check) {
        return say(check.message(), check.arguments().toArray());
    }

    /** The group first, then the persons in the order of the plan. */
    public String responsible(ItemContent content, Map<StaffId, PersonName> names) {
        Stream<String> group =
                content.group() == null ? Stream.empty() : Stream.of(say("plan.group." + content.group()));
        Stream<String> named = content.responsible().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(PersonName::signature);
        return Stream.concat(group, named).collect(Collectors.joining(", "));
    }

    /** One column of an item, for comparing. */
    public String field(ItemField field, ItemView item, Map<StaffId, PersonName> names) {
        ItemContent content = item.content();
        return switch (field) {
            case SECTION -> section(content.section());
            case CONTENT -> content.content();
            case QUESTIONS -> content.questions();
            case FORM -> form(content.form());
            case TERM -> term(content.term());
            case RESPONSIBLE -> responsible(content, names);
            case RESULT -> content.result();
            case AIMS -> content.aims().stream().map(aim -> "R" + aim).collect(Collectors.joining(", "));
            case CITES -> content.cites();
        };
    }

    /** One part of sections I and II, for comparing. */
    public String text(TextField field, PlanTexts texts) {
        return switch (field) {
            case ANALYSIS -> texts.analysis();
            case THEME -> texts.theme();
            case AIM -> texts.aim();
            case TASKS -> String.join("; ", texts.tasks());
        };
    }

    /** The clauses behind an item of the catalogue: «R9, R76». */
    public String clauses(CatalogueItem item) {
        return item.clauses().stream().map(Clause::number).collect(Collectors.joining(", "));
    }

    public String section(PlanSection section) {
        return section.roman() + ". " + say("plan.section." + section);
    }

    public List<Choice> sections() {
        return choices(PlanSection.values(), this::section);
    }

    public List<Choice> forms() {
        return choices(FormOfWork.values(), this::form);
    }

    public List<Choice> groups() {
        return choices(ResponsibleGroup.values(), group -> say("plan.group." + group));
    }

    public List<Choice> termKinds() {
        return choices(PlanTerm.Kind.values(), kind -> say("plan.term.kind." + kind));
    }

    public List<Choice> doneStates() {
        return choices(DoneState.values(), state -> say("plan.done." + state));
    }

    /** The months in the order of the school year. */
    public List<Choice> months() {
        return IntStream.range(0, MONTHS)
                .map(step -> (SEPTEMBER - 2 + step) % MONTHS + 1)
                .mapToObj(month -> new Choice(Integer.toString(month), SchoolDates.month(month, language())))
                .toList();
    }

    public List<Choice> quarters() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Choice(
                        Integer.toString(number),
                        PlanTerm.inQuarter(number, List.of()).text(language())))
                .toList();
    }

    /** The association's tasks R22 to R31. */
    public List<Choice> aims() {
        return IntStream.rangeClosed(ItemContent.FIRST_AIM, ItemContent.LAST_AIM)
                .mapToObj(aim -> new Choice(Integer.toString(aim), say("plan.aim." + aim)))
                .toList();
    }

    /** A message of the bundles. */
    public String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), label.apply(constant)))
                .toList();
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
