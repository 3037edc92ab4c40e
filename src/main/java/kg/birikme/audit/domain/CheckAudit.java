package kg.birikme.audit.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.audit.domain.AuditCheck.Proof;
import kg.birikme.database.EverySchool;
import kg.birikme.shared.Command;
import kg.birikme.shared.SchoolContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code check-audit}: proves the trail of every school. */
@Component
class CheckAudit implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAudit.class);

    private final AuditCheck check;
    private final EverySchool schools;

    CheckAudit(AuditCheck check, EverySchool schools) {
        this.check = check;
        this.schools = schools;
    }

    @Override
    public String name() {
        return "check-audit";
    }

    @Override
    public boolean run(List<String> arguments) {
        boolean[] unbroken = {true};
        boolean done = schools.run(name(), () -> {
            Proof proof = check.proveUnasked();
            UUID school = SchoolContext.required().value();
            if (proof.broken() == null) {
                LOG.info("School {}: all {} lines of the trail hold", school, proof.lines());
            } else {
                unbroken[0] = false;
                LOG.error(
                        "School {}: line {} of the trail does not hold; {} lines before it do",
                        school,
                        proof.broken(),
                        proof.lines());
            }
        });
        // What was not looked at is not proved.
        return done && unbroken[0];
    }
}
