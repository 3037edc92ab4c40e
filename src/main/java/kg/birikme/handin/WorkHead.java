package kg.birikme.handin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import kg.birikme.shared.Moments;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's written work stands, as its page shows it.
 *
 * @param submittedAt when it was handed in, the last time
 * @param remark      why it was returned, the last time; empty once it is decided on
 */
public record WorkHead(
        UUID id,
        StaffId member,
        PersonName name,
        WorkStatus status,
        @Nullable Instant submittedAt,
        String remark,
        String decidedByName,
        @Nullable Instant decidedAt,
        int version) {

    /** Reads it from a row of the work with the columns of its writer's name. */
    public static WorkHead of(ResultSet row) throws SQLException {
        return new WorkHead(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                WorkStatus.valueOf(row.getString("status")),
                Moments.atIf(row, "submitted_at"),
                row.getString("remark"),
                row.getString("decided_by_name"),
                Moments.atIf(row, "decided_at"),
                row.getInt("version"));
    }

    public Tone tone() {
        return status.tone();
    }
}
