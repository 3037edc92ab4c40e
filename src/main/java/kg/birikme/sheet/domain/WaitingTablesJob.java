package kg.birikme.sheet.domain;

import kg.birikme.database.EverySchool;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Names and telephones of tables that nobody said yes to lie no longer than a day: every school's go some hours after
 * it, and so do the notes of imports that nobody may undo any more.
 */
@Component
class WaitingTablesJob {

    private final EverySchool schools;
    private final JdbcWaitingTables tables;
    private final JdbcImportNotes notes;

    WaitingTablesJob(EverySchool schools, JdbcWaitingTables tables, JdbcImportNotes notes) {
        this.schools = schools;
        this.tables = tables;
        this.notes = notes;
    }

    /** Not at an hour of the night: a school's computer is off then. */
    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    void forget() {
        schools.run("waiting-tables", () -> {
            tables.forget();
            notes.forget();
        });
    }
}
