package kg.birikme.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.archive.domain.ArchivePages;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.archive.domain.StorageService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.PlanFixture;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.report.domain.AssociationPages;
import kg.birikme.report.domain.AssociationReportService;
import kg.birikme.support.MutableClock;
import org.springframework.stereotype.Component;

/** Brings the year 2026/27 to a state by the steps that people would take. Works within the school of the moment. */
@Component
public class ArchiveFixture {

    public static final String SLUG = "2026-2027";

    /** The day of the act. */
    public static final LocalDate DAY = LocalDate.of(2027, 6, 4);

    private final PlanFixture plans;
    private final ProtocolFixture protocols;
    private final AnalysisFixture analyses;
    private final AssociationReportService reports;
    private final AssociationPages reportPages;
    private final StorageService storage;
    private final ArchivePages pages;
    private final MutableClock clock;

    ArchiveFixture(
            PlanFixture plans,
            ProtocolFixture protocols,
            AnalysisFixture analyses,
            AssociationReportService reports,
            AssociationPages reportPages,
            StorageService storage,
            ArchivePages pages,
            MutableClock clock) {
        this.plans = plans;
        this.protocols = protocols;
        this.analyses = analyses;
        this.reports = reports;
        this.reportPages = reportPages;
        this.storage = storage;
        this.pages = pages;
        this.clock = clock;
    }

    /** Everything there that storage asks for; the clock stands on the day of the act. */
    public void complete(DemoCast cast) {
        plans.approved(cast);
        protocols.signed(cast);
        analyses.signed(cast);
        clock.set(DAY);
        List<String> words = List.of("", "", "", "", "", "", "", "Жетишкендиктер", "Кемчиликтер");
        Acting.as(cast.chair(), () -> reports.submit(plans.year(), 0, words, 1));
        Acting.as(
                cast.deputyTeaching(),
                () -> reports.accept(plans.year(), reportPages.association(SLUG).version()));
    }

    public void handedOver(DemoCast cast) {
        complete(cast);
        handOver(cast);
    }

    public void handOver(DemoCast cast) {
        Acting.as(
                cast.chair(),
                () -> storage.handOver(
                        SLUG, UUID.randomUUID(), Set.of(), storage.offer(SLUG).shown(), ""));
    }

    public void stored(DemoCast cast) {
        handedOver(cast);
        accept(cast);
    }

    public void accept(DemoCast cast) {
        Acting.as(cast.deputyTeaching(), () -> {
            ArchiveRow.Transfer act = act();
            storage.accept(SLUG, act.id(), act.version(), "");
        });
    }

    /** The act as it is now, for somebody who may see it. */
    public ArchiveRow.Transfer act() {
        return Objects.requireNonNull(pages.page(SLUG).row().transfer());
    }
}
