package kg.birikme.growth.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.growth.Growth;
import kg.birikme.handin.Work;
import kg.birikme.handin.WorkFlow;
import kg.birikme.school.YearId;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member's look back on an event of hers or on her year (R51, F11). */
@Entity
@Table(name = "self_analysis")
class SelfAnalysis extends Work {

    private static final int WORST = 1;
    private static final int BEST = 5;

    @Column(updatable = false)
    private UUID staffId;

    @Column(updatable = false)
    private @Nullable UUID activityId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> words = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<@Nullable Short> marks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SelfAnalysis() {}

    SelfAnalysis(UUID id, YearId year, StaffId member, @Nullable ActivityId activity) {
        super(id, year);
        this.staffId = member.value();
        this.activityId = activity == null ? null : activity.value();
        write(List.of(), List.of());
    }

    @Override
    protected WorkFlow flow() {
        return Growth.SELF_ANALYSIS;
    }

    @Override
    protected StaffId writer() {
        return new StaffId(staffId);
    }

    /** What is asked: of an event, or of the year. */
    SelfAnalysisQuestions questions() {
        return activityId == null ? SelfAnalysisQuestions.YEAR : SelfAnalysisQuestions.EVENT;
    }

    /** @throws RuleViolation if it is in the chair's hands */
    void write(List<String> said, List<@Nullable Short> given) {
        beginWriting();
        int count = questions().count();
        List<String> texts = new ArrayList<>();
        List<@Nullable Short> numbers = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            texts.add(at < said.size() ? KyrgyzText.clean(said.get(at)) : "");
            Short mark = at < given.size() ? given.get(at) : null;
            if (mark != null && (mark < WORST || mark > BEST)) {
                throw new InvalidInput("marks", "growth.invalid.mark");
            }
            numbers.add(mark);
        }
        words = texts;
        marks = numbers;
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(List<String> said, List<@Nullable Short> given) {
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).equals(at < said.size() ? KyrgyzText.clean(said.get(at)) : "")
                    || !Objects.equals(marks.get(at), at < given.size() ? given.get(at) : null)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void requireComplete() {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).isEmpty()) {
                throw new RuleViolation(flow().clause(), "growth.refusal.missing.words", at + 1)
                        .at("words[" + at + "]");
            }
        }
    }
}
