package kg.birikme.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads a moment from a row, which JDBC gives with the offset of the connection. */
public final class Moments {

    private Moments() {}

    /** The moment, in a column that always has one. */
    public static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The moment, where there is one. */
    public static @Nullable Instant atIf(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** The day of the moment in the school's zone, where there is one. */
    public static @Nullable LocalDate dayIf(ResultSet row, String column, ZoneId zone) throws SQLException {
        Instant at = atIf(row, column);
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
