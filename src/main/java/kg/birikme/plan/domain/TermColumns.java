package kg.birikme.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.plan.PlanTerm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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
