package kg.birikme.archive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.archive.Archive;
import kg.birikme.archive.StorageState;
import kg.birikme.archive.YearInArchive;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the archive: all years, and each year's way into storage and out of it. */
@Service
@Transactional(readOnly = true)
public class ArchivePages implements Archive {

    private final JdbcClient jdbc;
    private final ClosingReader closing;
    private final CurrentActor currentActor;
    private final Clock clock;

    ArchivePages(JdbcClient jdbc, ClosingReader closing, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.closing = closing;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * All years for the archive's first page. One SQL statement.
     *
     * @throws kg.birikme.shared.ActionForbidden if the archive is nothing for this person
     */
    public List<YearInArchive> list() {
        ArchivePermissions.requireReader(currentActor.get());
        return years();
    }

    @Override
    public List<YearInArchive> years() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(ArchiveRow.SQL + " order by y.starts_on desc limit 100")
                .query((row, number) -> ArchiveRow.of(row, today).year())
                .list();
    }

    @Override
    public List<ClosingGap> gaps(YearView year) {
        return closing.gaps(year);
    }

    /**
     * A year's page. At most four SQL statements.
     *
     * @throws kg.birikme.shared.ActionForbidden if the archive is nothing for this person
     * @throws NotFound if there is no such year
     */
    public ArchivePage page(String slug) {
        Actor actor = currentActor.get();
        ArchivePermissions.requireReader(actor);
        ArchiveRow row = row(slug);
        YearInArchive year = row.year();
        return new ArchivePage(
                row,
                row.transfer() == null ? List.of() : lines(row.transfer()),
                year.storedOn() == null ? closing.gaps(view(year)) : List.of(),
                year.storedOn() == null ? List.of() : longer(year),
                new ArchivePermissions(actor, year.state()));
    }

    /** The year of an act of transfer, for comparison and never shown. */
    Optional<ArchiveRow> ofAct(UUID act) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(ArchiveRow.SQL + " where a.id = ?")
                .param(act)
                .query((row, number) -> ArchiveRow.of(row, today))
                .optional();
    }

    ArchiveRow row(String slug) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(ArchiveRow.SQL + " where y.slug = ?")
                .param(slug)
                .query((row, number) -> ArchiveRow.of(row, today))
                .optional()
                .orElseThrow(() -> new NotFound("year"));
    }

    /** The gaps need the year's name only. */
    private static YearView view(YearInArchive year) {
        return new YearView(new YearId(year.year()), year.slug(), LocalDate.MIN, LocalDate.MAX, List.of(), false);
    }

    /** The inventory with which the year was stored. */
    List<ActLine> inventory(String slug) {
        ArchiveRow.Transfer transfer = row(slug).transfer();
        return transfer == null ? List.of() : lines(transfer);
    }

    List<ActLine> lines(ArchiveRow.Transfer transfer) {
        return jdbc.sql("select kind, number, dated, sheets from storage_act_line where act_id = ? order by position")
                .param(transfer.id())
                .query((row, number) -> new ActLine(
                        KeptDocument.Kind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("dated", LocalDate.class),
                        row.getInt("sheets")))
                .list();
    }

    private List<LongerKeeping> longer(YearInArchive year) {
        return jdbc.sql("""
                        select kept_from, kept_until, reason, by_name, at from longer_keeping where year_id = ?
                        order by kept_until limit 50
                        """)
                .param(year.year())
                .query((row, number) -> new LongerKeeping(
                        row.getObject("kept_from", LocalDate.class),
                        row.getObject("kept_until", LocalDate.class),
                        row.getString("reason"),
                        row.getString("by_name"),
                        Moments.at(row, "at")))
                .list();
    }

    /** A decision to keep a year longer, with its reason. */
    public record LongerKeeping(LocalDate keptFrom, LocalDate keptUntil, String reason, String byName, Instant at) {}

    /**
     * Everything that a year's page in the archive shows.
     *
     * @param lines  the inventory, as handed over
     * @param gaps   what is open before it can be handed over; empty once it is stored
     * @param longer decisions to keep it longer
     */
    public record ArchivePage(
            ArchiveRow row,
            List<ActLine> lines,
            List<ClosingGap> gaps,
            List<LongerKeeping> longer,
            ArchivePermissions may) {

        public ArchivePage {
            lines = List.copyOf(lines);
            gaps = List.copyOf(gaps);
            longer = List.copyOf(longer);
        }

        /** What keeps it from storage (B17). */
        public List<ClosingGap> missing() {
            return gaps.stream().filter(ClosingGap::blocks).toList();
        }

        /** What is worth a look before. */
        public List<ClosingGap> notes() {
            return gaps.stream().filter(gap -> !gap.blocks()).toList();
        }

        /** Whether nothing is missing. */
        public boolean complete() {
            return missing().isEmpty();
        }

        /** Whether it can be acted on this way. */
        public boolean may(ArchiveAction action) {
            return may.may(action);
        }

        /** The same for the page. */
        public boolean can(String action) {
            return may.may(ArchiveAction.valueOf(action));
        }

        /** Whether the reader may open the place: an analysis is its writer's alone until it is signed (R11). */
        public boolean opens(ClosingGap gap) {
            return !gap.key().equals("analysisUnsigned") || may.actor().is(Role.DEPUTY_TEACHING);
        }

        /** Sheets in all. */
        public int sheets() {
            return lines.stream().mapToInt(ActLine::sheets).sum();
        }

        /** Its address. */
        public String address() {
            return row.year().href();
        }
    }

    /**
     * A year with its acts, as pages and papers show it.
     *
     * @param year     how its storage stands
     * @param transfer the act of transfer; none before it is handed over
     * @param disposal the act of disposal, proposed or confirmed
     */
    public record ArchiveRow(
            YearInArchive year,
            @Nullable Transfer transfer,
            @Nullable Disposal disposal) {

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
                    row.getObject("year_id", UUID.class),
                    row.getString("slug"),
                    state(transfer, disposal, keepUntil, today),
                    row.getObject("stored_on", LocalDate.class),
                    keepUntil);
            return new ArchiveRow(year, transfer, disposal);
        }

        private static StorageState state(
                @Nullable Transfer transfer,
                @Nullable Disposal disposal,
                @Nullable LocalDate keepUntil,
                LocalDate today) {
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
                    row.getObject("act_id", UUID.class),
                    row.getInt("number"),
                    row.getObject("drawn_on", LocalDate.class),
                    row.getString("place_ky"),
                    row.getString("place_ru"),
                    row.getString("school_ky"),
                    row.getString("school_ru"),
                    row.getString("handed_name"),
                    Moments.at(row, "handed_at"),
                    row.getObject("keep_years", Integer.class),
                    row.getObject("act_until", LocalDate.class),
                    row.getString("accepted_name"),
                    Moments.atIf(row, "accepted_at"),
                    row.getInt("version"));
        }

        private static Disposal disposal(ResultSet row) throws SQLException {
            return new Disposal(
                    row.getObject("disposal_id", UUID.class),
                    row.getInt("disposal_number"),
                    row.getObject("disposal_on", LocalDate.class),
                    row.getString("reason"),
                    row.getString("proposed_name"),
                    Moments.at(row, "proposed_at"),
                    row.getString("confirmed_name"),
                    Moments.atIf(row, "confirmed_at"),
                    row.getInt("disposal_version"));
        }
    }
}
