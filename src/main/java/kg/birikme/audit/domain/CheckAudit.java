package kg.birikme.audit.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.audit.domain.AuditCheck.Proof;
import kg.birikme.shared.Command;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code check-audit}: proves the trail of every school. */
@Component
class CheckAudit implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAudit.class);

    private final AuditCheck check;
    private final JdbcClient jdbc;

    CheckAudit(AuditCheck check, JdbcClient jdbc) {
        this.check = check;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "check-audit";
    }

    @Override
    public boolean run(List<String> arguments) {
        boolean unbroken = true;
        for (UUID school : jdbc.sql("select * from schools_to_serve()").query(UUID.class).list()) {
            Proof proof = SchoolContext.within(new SchoolId(school), check::proveUnasked);
            if (proof.broken() == null) {
                LOG.info("School {}: all {} lines of the trail hold", school, proof.lines());
            } else {
                unbroken = false;
                LOG.error(
                        "School {}: line {} of the trail does not hold; {} lines before it do", school, proof.broken(),
                        proof.lines());
            }
        }
        return unbroken;
    }
}
