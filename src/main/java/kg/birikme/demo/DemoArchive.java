package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.archive.domain.ArchivePages;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.archive.domain.StorageService;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.report.Reports;
import kg.birikme.report.domain.AssociationPages;
import kg.birikme.report.domain.AssociationReportService;
import org.jspecify.annotations.Nullable;

/** At the end of each earlier year the chair hands its documents over and the deputy accepts them for three years. */
public class DemoArchive implements DemoChapter {

    private static final int PLACE = 90;

    /** The days of the acts, by how many years back: the oldest one's term has ended since. */
    private static final Map<Integer, LocalDate> ACTS =
            Map.of(4, LocalDate.of(2023, 6, 5), 2, LocalDate.of(2025, 6, 6), 1, LocalDate.of(2026, 6, 5));

    /** The number of the year's last meeting, which hears the report. */
    private static final int LAST_MEETING = 5;

    private final StorageService storage;
    private final ArchivePages pages;
    private final Reports reports;
    private final AssociationReportService reporting;
    private final AssociationPages reportPages;

    public DemoArchive(
            StorageService storage,
            ArchivePages pages,
            Reports reports,
            AssociationReportService reporting,
            AssociationPages reportPages) {
        this.storage = storage;
        this.pages = pages;
        this.reports = reports;
        this.reporting = reporting;
        this.reportPages = reportPages;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        @Nullable LocalDate day = ACTS.get(year.back());
        if (day == null || until.isBefore(day)) {
            return;
        }
        String slug = year.first() + "-" + (year.first() + 1);
        clock.accept(day.atTime(9, 0));
        report(cast, year, slug);
        clock.accept(day.atTime(10, 0));
        Acting.as(
                cast.chair(year.back()),
                () -> storage.handOver(
                        slug, UUID.randomUUID(), Set.of(), storage.offer(slug).shown(), ""));
        clock.accept(day.atTime(14, 0));
        Acting.as(cast.deputyTeaching(), () -> {
            ArchiveRow.Transfer act =
                    Objects.requireNonNull(pages.page(slug).row().transfer());
            storage.accept(slug, act.id(), act.version(), "");
        });
    }

    /** The association's report in a few words, where no chapter before has told of it. */
    private void report(DemoCast cast, DemoYear year, String slug) {
        if (reports.association(year.id()).status() != null) {
            return;
        }
        List<String> words = List.of(
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "Ачык класстык сааттар пландагыдай өткөрүлдү.",
                "Бир нече сунуш мөөнөтүнөн кеч аткарылды.");
        Acting.as(cast.chair(year.back()), () -> reporting.submit(year.id(), 0, words, LAST_MEETING));
        Acting.as(
                cast.deputyTeaching(),
                () -> reporting.accept(year.id(), reportPages.association(slug).version()));
    }
}
