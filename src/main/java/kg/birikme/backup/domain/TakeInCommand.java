package kg.birikme.backup.domain;

import java.nio.file.Path;
import java.util.List;
import kg.birikme.database.DatabaseUnusable;
import kg.birikme.database.SchoolMove;
import kg.birikme.shared.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code take-in <file>}: takes the backup of one school into this installation, beside the schools that are here. */
@Component
class TakeInCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInCommand.class);

    private final SchoolMove schools;
    private final BackupTrail trail;

    TakeInCommand(SchoolMove schools, BackupTrail trail) {
        this.schools = schools;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "take-in";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.isEmpty()) {
            LOG.error("Say which backup: take-in <file>");
            return false;
        }
        try {
            Path file = Path.of(arguments.get(0));
            SchoolMove.TakenIn taken = schools.takeIn(file);
            trail.takenIn(file, taken.school());
            LOG.info("The school is here: {} rows", taken.rows());
            return true;
        } catch (DatabaseUnusable refused) {
            LOG.error("{} {}", refused.getMessage(), refused.action());
            return false;
        }
    }
}
