package kg.birikme.backup.domain;

import java.nio.file.Path;
import java.util.List;
import kg.birikme.database.CommandRunner;
import kg.birikme.database.EverySchool;
import kg.birikme.seal.ChainProof;
import kg.birikme.shared.Command;
import kg.birikme.shared.SchoolContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * {@code restore <file>}: the rows are back by the time this is reached, counted and with every reference proved. Here each
 * school's chain of signatures is proved too.
 */
@Component
class RestoreCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreCommand.class);

    private final EverySchool schools;
    private final ChainProof proof;
    private final BackupTrail trail;

    RestoreCommand(EverySchool schools, ChainProof proof, BackupTrail trail) {
        this.schools = schools;
        this.proof = proof;
        this.trail = trail;
    }

    @Override
    public String name() {
        return CommandRunner.RESTORE;
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.isEmpty()) {
            LOG.error("Say which backup: restore <file>");
            return false;
        }
        boolean[] whole = {true};
        int[] proved = {0};
        Path file = Path.of(arguments.get(0));
        boolean done = schools.run("restore-proof", () -> {
            proved[0]++;
            trail.restored(file);
            proof.prove().ifPresent(link -> {
                whole[0] = false;
                LOG.error(
                        "School {}: the chain of signatures does not hold from link {} on",
                        SchoolContext.required().value(),
                        link);
            });
        });
        LOG.info("Schools restored: {}. Start the program as usual.", proved[0]);
        return done && whole[0];
    }
}
