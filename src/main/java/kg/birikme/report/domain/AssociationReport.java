package kg.birikme.report.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.handin.Work;
import kg.birikme.handin.WorkFlow;
import kg.birikme.report.Reports;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The association's report of the year (R12, F13a): the chair's words, heard at a meeting, accepted by the deputy. */
@Entity
@Table(name = "association_report")
class AssociationReport extends Work {

    /** Sections of F13a: 1 to 7 and 9 to 10 of the year-end analysis. */
    static final int SECTIONS = 9;

    /** Sections that list what the records know, counted from 1. */
    static final int MEETINGS = 3;

    static final int OPEN_EVENTS = 5;
    static final int GROWTH = 6;
    static final int YOUNG = 7;
    static final int ACHIEVEMENTS = 8;

    private static final int WORDS_MAX = 4000;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> words = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<Integer> figures;

    private @Nullable Integer heardAt;

    private String submittedByName = "";

    @Embedded
    private @Nullable AcceptedSheet sheet;

    protected AssociationReport() {}

    @Override
    protected WorkFlow flow() {
        return Reports.ASSOCIATION;
    }

    /** The chair's, whoever that is. */
    @Override
    protected @Nullable StaffId writer() {
        return null;
    }

    /** @throws RuleViolation if it is in the deputy's hands */
    void write(List<String> said) {
        beginWriting();
        words = nine(said);
    }

    /**
     * Adds to a section what the records list: what stands there already is not said twice, what would not fit is left out.
     *
     * @param section from 1
     * @throws RuleViolation if it is in the deputy's hands
     */
    void add(int section, List<String> lines) {
        beginWriting();
        StringBuilder text = new StringBuilder(words.get(section - 1));
        for (String line : lines) {
            boolean fits = text.length() + line.length() < WORDS_MAX;
            if (fits && text.indexOf(line) < 0) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        List<String> said = new ArrayList<>(words);
        said.set(section - 1, text.toString());
        words = said;
    }

    /**
     * What goes with the words when they are handed in.
     *
     * @param number of the meeting that heard it; one that was held
     * @param byName who hands it in
     */
    void present(@Nullable Integer number, AssociationFigures computed, String byName) {
        heardAt = number;
        figures = computed.stored();
        submittedByName = byName;
    }

    /** @throws RuleViolation if achievements or shortcomings have no words, or no meeting heard it */
    @Override
    protected void requireComplete() {
        for (int at : List.of(SECTIONS - 2, SECTIONS - 1)) {
            if (words.get(at).isEmpty()) {
                throw new RuleViolation(flow().clause(), "report.refusal.section").at("words[" + at + "]");
            }
        }
        if (heardAt == null) {
            throw new RuleViolation(flow().clause(), "report.refusal.heardAt").at("heardAt");
        }
    }

    @Override
    protected void wasForgotten() {
        figures = null;
    }

    /** What was counted was put right while it waits. */
    void recount(AssociationFigures computed) {
        figures = computed.stored();
    }

    /** @param named how the paper of the accepted report names school and chair */
    void keep(AcceptedSheet named) {
        sheet = named;
    }

    /** Whether exactly this was handed in already: a second click. */
    boolean says(List<String> said, @Nullable Integer number) {
        return words.equals(nine(said)) && Objects.equals(heardAt, number);
    }

    private static List<String> nine(List<String> said) {
        List<String> nine = new ArrayList<>();
        for (int at = 0; at < SECTIONS; at++) {
            nine.add(at < said.size() ? KyrgyzText.clean(said.get(at)) : "");
        }
        return nine;
    }

    String submittedByName() {
        return submittedByName;
    }

    boolean heardAt(int number) {
        return Objects.equals(heardAt, number);
    }
}
