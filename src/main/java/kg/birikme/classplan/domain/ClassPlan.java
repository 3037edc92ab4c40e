package kg.birikme.classplan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.classplan.ClassPlans;
import kg.birikme.handin.Work;
import kg.birikme.handin.WorkFlow;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;

/** A class teacher's plan of upbringing work for one year: written here, or as a file (R25, R70). */
@Entity
@Table(name = "class_plan")
class ClassPlan extends Work {

    @Column(updatable = false)
    private UUID staffId;

    private String aim = "";

    @ElementCollection
    @CollectionTable(name = "class_plan_row", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<ClassPlanRow> rows = new ArrayList<>();

    /** Whether it hangs on it as a file: known while it is handed in. */
    @Transient
    private boolean filed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ClassPlan() {}

    ClassPlan(UUID id, YearId year, StaffId teacher) {
        super(id, year);
        this.staffId = teacher.value();
    }

    @Override
    protected WorkFlow flow() {
        return ClassPlans.CLASS_PLAN;
    }

    @Override
    protected StaffId writer() {
        return new StaffId(staffId);
    }

    /**
     * @throws RuleViolation if it is in the chair's hands
     * @throws InvalidInput if a line says not what is planned, or its day is none of the year
     */
    void write(ClassPlanContent content, YearView year, boolean withFiles) {
        beginWriting();
        for (ClassPlanRow row : content.rows()) {
            if (row.what().isEmpty()) {
                throw new InvalidInput("rows", "classplan.invalid.what", String.valueOf(row.quarter()));
            }
            if (row.day() != null && !year.contains(row.day())) {
                throw new InvalidInput("rows", "classplan.invalid.day", year.label());
            }
        }
        aim = content.aim();
        filed = withFiles;
        if (!rows.equals(content.rows())) {
            rows.clear();
            rows.addAll(content.rows());
        }
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(ClassPlanContent content) {
        return aim.equals(content.aim()) && rows.equals(content.rows());
    }

    @Override
    protected void requireComplete() {
        if (rows.isEmpty() && !filed) {
            throw new RuleViolation(flow().clause(), "classplan.refusal.nothing").at("rows");
        }
    }
}
