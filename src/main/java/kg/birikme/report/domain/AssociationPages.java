package kg.birikme.report.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStatus;
import kg.birikme.report.Reports;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.NotFound;
import kg.birikme.web.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the association's report and the report to the council, for those who may read them. */
@Service
@Transactional(readOnly = true)
public class AssociationPages {

    private static final Set<Integer> LISTING = Set.of(
            AssociationReport.MEETINGS,
            AssociationReport.OPEN_EVENTS,
            AssociationReport.GROWTH,
            AssociationReport.YOUNG,
            AssociationReport.ACHIEVEMENTS);

    private final JdbcClient jdbc;
    private final AssociationFigureTaker figures;
    private final WorkHistory history;
    private final Years years;
    private final CurrentActor currentActor;

    AssociationPages(
            JdbcClient jdbc,
            AssociationFigureTaker figures,
            WorkHistory history,
            Years years,
            CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.history = history;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** The association's report; {@code status} is a draft where none was begun. */
    public record AssociationPage(
            YearView year,
            Actor actor,
            WorkStatus status,
            List<String> words,
            AssociationFigures figures,
            @Nullable Integer heardAt,
            @Nullable Instant submittedAt,
            String submittedByName,
            String remark,
            String decidedByName,
            @Nullable Instant acceptedAt,
            @Nullable AcceptedSheet sheet,
            List<HistoryLine> steps,
            int version) {

        /** Whether the records list something for the section, counted from 1. */
        public boolean lists(int section) {
            return LISTING.contains(section);
        }

        /** What the reader may do with it. */
        public AssociationReportPermissions may() {
            return new AssociationReportPermissions(actor, status, year.stored());
        }
    }

    /** The report to the pedagogical council, if it was given. */
    public record CouncilPage(YearView year, Optional<Council> council, boolean mayWrite) {}

    /** What the council heard and decided. */
    public record Council(
            @Nullable LocalDate heldOn, String protocolNumber, String words, String outcome, String by, int version) {}

    /** @throws NotFound if the chair has not handed it in and the reader is not the chair */
    public AssociationPage association(String slug) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        AssociationPage page = jdbc.sql("select * from association_report where year_id = :year")
                .param("year", year.id().value())
                .query((row, number) -> page(row, year, actor))
                .optional()
                .orElseGet(() -> new AssociationPage(
                        year,
                        actor,
                        WorkStatus.DRAFT,
                        Collections.nCopies(AssociationReport.SECTIONS, ""),
                        figures.of(year.id()),
                        null,
                        null,
                        "",
                        "",
                        "",
                        null,
                        null,
                        List.of(),
                        0));
        if (!page.may().mayRead()) {
            throw new NotFound("association report");
        }
        return page;
    }

    private AssociationPage page(ResultSet row, YearView year, Actor actor) throws SQLException {
        WorkStatus status = WorkStatus.valueOf(row.getString("status"));
        return new AssociationPage(
                year,
                actor,
                status,
                Arrays.asList((String[]) row.getArray("words").getArray()),
                status.handedIn()
                        ? AssociationFigures.of(
                                (Integer[]) row.getArray("figures").getArray())
                        : figures.of(year.id()),
                row.getObject("heard_at", Integer.class),
                Moments.atIf(row, "submitted_at"),
                row.getString("submitted_by_name"),
                row.getString("remark"),
                row.getString("decided_by_name"),
                status == WorkStatus.ACCEPTED ? Moments.atIf(row, "decided_at") : null,
                ReportReader.sheet(row),
                history.of(row.getObject("id", UUID.class), Reports.ASSOCIATION.words()),
                row.getInt("version"));
    }

    public CouncilPage council(String slug) {
        Actor actor = requireSight();
        YearView year = years.bySlug(slug);
        Optional<Council> council = jdbc.sql("select * from council_report where year_id = :year")
                .param("year", year.id().value())
                .query((row, number) -> new Council(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("protocol_number"),
                        row.getString("words"),
                        row.getString("outcome"),
                        row.getString("written_by_name"),
                        row.getInt("version")))
                .optional();
        return new CouncilPage(
                year,
                council,
                new AssociationReportPermissions(actor, WorkStatus.DRAFT, year.stored()).mayWriteToCouncil());
    }

    private Actor requireSight() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ReportPermissions.maySee(actor), "see the association's report");
        return actor;
    }
}
