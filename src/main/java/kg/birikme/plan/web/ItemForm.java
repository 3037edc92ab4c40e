package kg.birikme.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.plan.domain.ItemContent;
import kg.birikme.plan.domain.ItemView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An item with all its columns. Of the term's parts those count that its kind needs.
 *
 * @param plan    the revision
 * @param id      the item; of a new one made when the form was shown
 * @param version none for a new item
 */
record ItemForm(
        @NotNull @Nullable UUID plan,
        @NotNull @Nullable UUID id,
        @NotNull @Nullable PlanSection section,

        @NotBlank @Nullable @Size(max = ItemContent.CONTENT_MAX)
        String content,

        @Nullable @Size(max = ItemContent.QUESTIONS_MAX) String questions,
        @Nullable FormOfWork form,
        @Nullable Boolean event,
        PlanTerm.@Nullable Kind termKind,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        @Nullable List<Integer> termMonths,
        @Nullable Integer termQuarter,
        @Nullable @Size(max = PlanTerm.WORDS_MAX) String termWords,
        @Nullable List<UUID> responsible,
        @Nullable ResponsibleGroup group,
        @Nullable @Size(max = ItemContent.RESULT_MAX) String result,
        @Nullable List<Integer> aims,
        @Nullable @Size(max = ItemContent.CITES_MAX) String cites,
        @Nullable Integer version) {

    static ItemForm blank(UUID plan, PlanSection section) {
        FormOfWork form = section == PlanSection.MEETINGS ? FormOfWork.SITTING : null;
        boolean event = section == PlanSection.OPEN_EVENTS;
        return new ItemForm(
                plan,
                UUID.randomUUID(),
                section,
                "",
                "",
                form,
                event,
                null,
                null,
                null,
                List.of(),
                null,
                "",
                List.of(),
                null,
                "",
                List.of(),
                "",
                0);
    }

    static ItemForm of(UUID plan, ItemView item) {
        ItemContent content = item.content();
        PlanTerm term = content.term();
        return new ItemForm(
                plan,
                item.id(),
                content.section(),
                content.content(),
                content.questions(),
                content.form(),
                content.event(),
                term == null ? null : term.kind(),
                term == null ? null : term.from(),
                term == null ? null : term.to(),
                term == null ? List.of() : term.months(),
                term == null ? null : term.quarter(),
                term == null ? "" : Objects.requireNonNullElse(term.words(), ""),
                content.responsible().stream().map(StaffId::value).toList(),
                content.group(),
                content.result(),
                content.aims(),
                content.cites(),
                item.version());
    }

    /** @throws InvalidInput if a part of the term is missing */
    ItemContent said() {
        return new ItemContent(
                Objects.requireNonNull(section),
                Boolean.TRUE.equals(event),
                KyrgyzText.said(content),
                KyrgyzText.said(questions),
                form,
                term(),
                responsible == null
                        ? List.of()
                        : responsible.stream().map(StaffId::new).toList(),
                group,
                KyrgyzText.said(result),
                aims == null ? List.of() : aims,
                KyrgyzText.said(cites));
    }

    private @Nullable PlanTerm term() {
        if (termKind == null) {
            return null;
        }
        return switch (termKind) {
            case DATE -> PlanTerm.onDate(day(termFrom, "termFrom"));
            case RANGE -> PlanTerm.range(day(termFrom, "termFrom"), day(termTo, "termTo"));
            case UNTIL -> PlanTerm.until(day(termTo, "termTo"));
            case MONTHS -> PlanTerm.inMonths(months());
            case QUARTER -> PlanTerm.inQuarter(termQuarter == null ? 0 : termQuarter, months());
            case ALL_YEAR -> PlanTerm.allYear();
            case MONTHLY -> PlanTerm.monthly();
            case QUARTER_ENDS -> PlanTerm.quarterEnds();
            case WORDS -> PlanTerm.words(KyrgyzText.said(termWords));
        };
    }

    private List<Integer> months() {
        return termMonths == null ? List.of() : termMonths;
    }

    private static LocalDate day(@Nullable LocalDate day, String field) {
        if (day == null) {
            throw new InvalidInput(field, "plan.term.refusal.date");
        }
        return day;
    }
}
