package kg.birikme.backup.domain;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.database.Backup;
import kg.birikme.database.EverySchool;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps in each school's trail when its data left or came back, with the name of the file. The daily ones leave no line:
 * the shelf shows them, and they stay where the data lie.
 */
@Component
class BackupTrail {

    private final ApplicationEventPublisher events;
    private final EverySchool schools;

    BackupTrail(ApplicationEventPublisher events, EverySchool schools) {
        this.events = events;
        this.schools = schools;
    }

    /** Made by whoever is signed in. */
    void made(Backup.Written written) {
        tell("made", written.file());
    }

    /** Made by the command, of one school or of all. */
    void made(Backup.Written written, @Nullable SchoolId school) {
        if (school == null) {
            schools.run("backup-trail", () -> tell("made", written.file()));
        } else {
            SchoolContext.within(school, () -> tell("made", written.file()));
        }
    }

    /** The school in whose context this is called is back from the file. */
    void restored(Path file) {
        tell("restored", file);
    }

    /** The school came from another installation. */
    void takenIn(Path file, String school) {
        SchoolContext.within(new SchoolId(UUID.fromString(school)), () -> tell("takenIn", file));
    }

    private void tell(String what, Path file) {
        events.publishEvent(Trace.of("backup.trace." + what, "", Objects.requireNonNull(file.getFileName())));
    }
}
