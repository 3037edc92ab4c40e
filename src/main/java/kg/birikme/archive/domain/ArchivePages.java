package kg.birikme.archive.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kg.birikme.archive.Archive;
import kg.birikme.archive.YearInArchive;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
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

    private List<ActLine> lines(ArchiveRow.Transfer transfer) {
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
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
