package kg.birikme.plan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.shared.StaffId;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the plan in one revision. Changed by {@link Plan} alone, which knows whether it may be changed. */
@Entity
@Table(name = "plan_item")
class PlanItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    @Column(updatable = false)
    private UUID line;

    @Enumerated(EnumType.STRING)
    private PlanSection section;

    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String content = "";
    private String questions = "";

    @Enumerated(EnumType.STRING)
    private @Nullable FormOfWork form;

    @Embedded
    private TermColumns term = TermColumns.of(null);

    @ElementCollection
    @CollectionTable(name = "plan_item_responsible", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "staff_id")
    @BatchSize(size = 500)
    private List<UUID> responsible = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable ResponsibleGroup responsibleGroup;

    private String expectedResult = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> aims = new ArrayList<>();

    private String cites = "";

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PlanItem() {}

    PlanItem(UUID id, Plan plan, UUID line, ItemContent content, int position) {
        this.id = id;
        this.plan = plan;
        this.line = line;
        this.position = position;
        say(content);
    }

    final void say(ItemContent said) {
        section = said.section();
        kind = said.kind();
        content = said.content();
        questions = said.questions();
        form = said.form();
        term = TermColumns.of(said.term());
        responsibleGroup = said.group();
        expectedResult = said.result();
        aims = new ArrayList<>(said.aims());
        cites = said.cites();
        List<UUID> wanted = said.responsible().stream().map(StaffId::value).toList();
        if (!responsible.equals(wanted)) {
            responsible.clear();
            responsible.addAll(wanted);
        }
    }

    ItemContent content() {
        return new ItemContent(
                section,
                kind == ItemKind.EVENT,
                content,
                questions,
                form,
                term.term(),
                responsible.stream().map(StaffId::new).toList(),
                responsibleGroup,
                expectedResult,
                aims,
                cites);
    }

    void place(int wanted) {
        position = wanted;
    }

    UUID id() {
        return id;
    }

    UUID line() {
        return line;
    }

    PlanSection section() {
        return section;
    }

    int position() {
        return position;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** How a term is kept. */
    @Embeddable
    record TermColumns(
            @Enumerated(EnumType.STRING) @Column(name = "term_kind")
            PlanTerm.@Nullable Kind kind,

            @Column(name = "term_from") @Nullable LocalDate from,
            @Column(name = "term_to") @Nullable LocalDate to,

            @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "term_months")
            List<Integer> months,

            @Column(name = "term_quarter") @Nullable Integer quarter,
            @Column(name = "term_words") @Nullable String words) {

        static TermColumns of(@Nullable PlanTerm term) {
            return term == null
                    ? new TermColumns(null, null, null, List.of(), null, null)
                    : new TermColumns(term.kind(), term.from(), term.to(), term.months(), term.quarter(), term.words());
        }

        @Nullable
        PlanTerm term() {
            return kind == null ? null : new PlanTerm(kind, from, to, months, quarter, words);
        }
    }
}
