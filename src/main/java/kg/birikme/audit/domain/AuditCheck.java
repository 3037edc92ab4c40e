package kg.birikme.audit.domain;

import java.util.List;
import java.util.Objects;
import kg.birikme.audit.domain.Lines.Line;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves the school's trail from its first line to its last and names the first link that does not hold. */
@Service
public class AuditCheck {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    AuditCheck(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /**
     * What was found.
     *
     * @param lines  how many lines hold, from the first on
     * @param broken position of the first one that does not; null where all hold
     */
    public record Proof(int lines, @Nullable Integer broken) {}

    /** @throws kg.birikme.shared.ActionForbidden unless the actor is director or administrator */
    @Transactional(readOnly = true)
    public Proof prove() {
        AuditPermissions may = new AuditPermissions(currentActor.get());
        ActionForbidden.unless(may.mayRead(), "check the trail");
        return proveUnasked();
    }

    /** As {@link #prove}, for the command: whoever may start the program may ask it. */
    @Transactional(readOnly = true)
    Proof proveUnasked() {
        String last = Line.BEGINNING;
        int position = 0;
        List<Kept> some;
        do {
            some = jdbc.sql("""
                            select position, content, previous_hash, hash, kind, coalesce(staff_id::text, '') as staff,
                                   (extract(epoch from at) * 1000)::bigint as at
                            from audit_entry where position > ? order by position limit ?
                            """).params(position, AT_ONCE).query(Kept.class).list();
            for (Kept kept : some) {
                if (!kept.follows(position, last)) {
                    return new Proof(position, position + 1);
                }
                position++;
                last = kept.hash();
            }
        } while (some.size() == AT_ONCE);
        return new Head(position, last).equals(head()) ? new Proof(position, null) : new Proof(position, position + 1);
    }

    private Head head() {
        return jdbc.sql("select position, hash from audit_chain")
                .query(Head.class)
                .optional()
                .orElse(new Head(0, Line.BEGINNING));
    }

    private record Kept(
            int position, String content, String previousHash, String hash, String kind, String staff, long at) {

        boolean follows(int before, String last) {
            return position == before + 1
                    && previousHash.equals(last)
                    && hash.equals(Line.hash(last, content))
                    && agrees(Line.read(content));
        }

        /** The columns by which lines are found say what the line says. */
        private boolean agrees(Line line) {
            return line.kind().equals(kind) && line.staff().equals(staff) && Objects.equals(line.at(), at);
        }
    }

    private record Head(int position, String hash) {}
}
