package kg.birikme.analysis.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.analysis.domain.FigureReader.Counted;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads analyses for their pages and papers: a signed one from its frozen content, never from the live tables. */
@Service
public class YearAnalysisPages {

    /** A school has a few dozen years at the most. */
    private static final int YEARS = 60;

    private static final String LINES = """
            select y.slug, a.status, a.signed_name, a.signed_at,
                exists (select 1 from analysis_seen s where s.school_id = a.school_id and s.analysis_id = a.id
                    and s.office = 'CHAIR') as chair_saw,
                exists (select 1 from analysis_seen s where s.school_id = a.school_id and s.analysis_id = a.id
                    and s.office = 'DIRECTOR') as director_saw
            from year_view y
            left join year_analysis a on a.school_id = y.school_id and a.year_id = y.id
            where (:writer or a.status = 'SIGNED') and y.starts_on <= :today
            order by y.starts_on desc
            limit :limit
            """;

    private final YearAnalysisReader reader;
    private final FigureReader figures;
    private final Years years;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    YearAnalysisPages(
            YearAnalysisReader reader, FigureReader figures, Years years, JdbcClient jdbc, CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.figures = figures;
        this.years = years;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The years with their analyses, the newest first: all for whoever writes them, the signed ones for chair, director and
     * deputies. One SQL statement.
     *
     * @throws ActionForbidden if analyses are nothing for this person
     */
    @Transactional(readOnly = true)
    public List<YearLine> list() {
        Actor actor = currentActor.get();
        if (!AnalysisPermissions.seesList(actor)) {
            throw new ActionForbidden("read analyses");
        }
        return jdbc.sql(LINES)
                .param("writer", AnalysisPermissions.isWriter(actor))
                .param("today", LocalDate.now(clock))
                .param("limit", YEARS)
                .query((row, number) -> line(row, AnalysisPermissions.isReader(actor)))
                .list();
    }

    private YearLine line(ResultSet row, boolean readable) throws SQLException {
        @Nullable String status = row.getString("status");
        @Nullable OffsetDateTime signed = row.getObject("signed_at", OffsetDateTime.class);
        return new YearLine(
                row.getString("slug"),
                status == null ? null : AnalysisStatus.valueOf(status),
                row.getString("signed_name"),
                signed == null ? null : signed.atZoneSameInstant(clock.getZone()).toLocalDate(),
                row.getBoolean("chair_saw"),
                row.getBoolean("director_saw"),
                readable);
    }

    /**
     * The analysis of a year. Two SQL statements; for a draft, whose figures are counted, nine.
     *
     * @throws kg.birikme.shared.NotFound if the year has none that the actor may know of
     */
    @Transactional(readOnly = true)
    public AnalysisPage page(String slug) {
        Actor actor = currentActor.get();
        YearView year = years.bySlug(slug);
        AnalysisRow row = reader.ofYear(year.id());
        AnalysisPermissions may = new AnalysisPermissions(actor, row.status(), year.stored());
        may.requireRead();
        if (row.content() != null) {
            return page(slug, row, AnalysisView.signed(row), List.of(), may);
        }
        Optional<YearView> before = years.before(year);
        Counted counted = figures.count(year, before);
        LocalDate today = LocalDate.now(clock);
        AnalysisContent content = ContentReader.content(year, before, counted, row.text(), today, actor.name());
        return page(
                slug, row, new AnalysisView(content, null, List.of()),
                SigningChecks.of(year, row.text(), counted.breaches(), today), may);
    }

    private static AnalysisPage page(
            String slug, AnalysisRow row, AnalysisView view, List<Missing> missing, AnalysisPermissions may) {
        return new AnalysisPage(slug, row.status(), view, row.text(), row.version(), missing, may);
    }
}
