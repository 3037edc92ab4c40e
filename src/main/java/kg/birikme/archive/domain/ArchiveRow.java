package kg.birikme.archive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import kg.birikme.archive.StorageState;
import kg.birikme.archive.YearInArchive;
import org.jspecify.annotations.Nullable;

/**
 * A year with its acts, as pages and papers show it.
 *
 * @param year     how its storage stands
 * @param transfer the act of transfer; none before it is handed over
 * @param disposal the act of disposal, proposed or confirmed
 */
public record ArchiveRow(YearInArchive year, @Nullable Transfer transfer, @Nullable Disposal disposal) {

    static final String SQL = """
            select y.id as year_id, y.slug, y.stored_on, y.keep_until,
                a.id as act_id, a.number, a.drawn_on, a.place_ky, a.place_ru, a.school_ky, a.school_ru, a.handed_name, a.handed_at, a.keep_years,
                a.keep_until as act_until, a.accepted_name, a.accepted_at, a.version,
                d.id as disposal_id, d.number as disposal_number, d.drawn_on as disposal_on, d.reason, d.proposed_name,
                d.proposed_at, d.confirmed_name, d.confirmed_at, d.version as disposal_version
            from year_view y
            left join storage_act a on a.school_id = y.school_id and a.year_id = y.id
            left join disposal_act d on d.school_id = y.school_id and d.year_id = y.id
            """;

    /** Form F14 without its inventory; an act drawn before the school's name was kept has none. */
    public record Transfer(
            UUID id,
            int number,
            LocalDate on,
            String placeKy,
            String placeRu,
            @Nullable String schoolKy,
            @Nullable String schoolRu,
            String handedName,
            Instant handedAt,
            @Nullable Integer keepYears,
            @Nullable LocalDate keepUntil,
            @Nullable String acceptedName,
            @Nullable Instant acceptedAt,
            int version) {}

    /** The act that ends the storage. */
    public record Disposal(
            UUID id,
            int number,
            LocalDate on,
            String reason,
            String proposedName,
            Instant proposedAt,
            @Nullable String confirmedName,
            @Nullable Instant confirmedAt,
            int version) {}

    static ArchiveRow of(ResultSet row, LocalDate today) throws SQLException {
        @Nullable Transfer transfer = row.getObject("act_id") == null ? null : transfer(row);
        @Nullable Disposal disposal = row.getObject("disposal_id") == null ? null : disposal(row);
        @Nullable LocalDate keepUntil = row.getObject("keep_until", LocalDate.class);
        YearInArchive year = new YearInArchive(
                row.getObject("year_id", UUID.class), row.getString("slug"), state(transfer, disposal, keepUntil, today),
                row.getObject("stored_on", LocalDate.class), keepUntil);
        return new ArchiveRow(year, transfer, disposal);
    }

    private static StorageState state(
            @Nullable Transfer transfer, @Nullable Disposal disposal, @Nullable LocalDate keepUntil, LocalDate today) {
        if (disposal != null) {
            return disposal.confirmedAt() == null ? StorageState.DISPOSAL_PROPOSED : StorageState.DISPOSED;
        }
        if (keepUntil != null) {
            return keepUntil.isAfter(today) ? StorageState.KEPT : StorageState.TERM_ENDED;
        }
        return transfer == null ? StorageState.OPEN : StorageState.HANDED_OVER;
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                row.getObject("act_id", UUID.class), row.getInt("number"), row.getObject("drawn_on", LocalDate.class),
                row.getString("place_ky"), row.getString("place_ru"), row.getString("school_ky"),
                row.getString("school_ru"), row.getString("handed_name"),
                moment(row, "handed_at"), row.getObject("keep_years", Integer.class),
                row.getObject("act_until", LocalDate.class), row.getString("accepted_name"),
                row.getObject("accepted_at") == null ? null : moment(row, "accepted_at"), row.getInt("version"));
    }

    private static Disposal disposal(ResultSet row) throws SQLException {
        return new Disposal(
                row.getObject("disposal_id", UUID.class), row.getInt("disposal_number"),
                row.getObject("disposal_on", LocalDate.class), row.getString("reason"), row.getString("proposed_name"),
                moment(row, "proposed_at"), row.getString("confirmed_name"),
                row.getObject("confirmed_at") == null ? null : moment(row, "confirmed_at"),
                row.getInt("disposal_version"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
