package kg.birikme.analysis.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.FigureReader.Counted;
import kg.birikme.analysis.domain.YearAnalysisReader.AnalysisRow;
import kg.birikme.paper.SystemMark;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.Seal;
import kg.birikme.seal.Signed;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
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
            YearAnalysisReader reader,
            FigureReader figures,
            Years years,
            JdbcClient jdbc,
            CurrentActor currentActor,
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
        ActionForbidden.unless(AnalysisPermissions.seesList(actor), "read analyses");
        return jdbc.sql(LINES)
                .param("writer", AnalysisPermissions.isWriter(actor))
                .param("today", LocalDate.now(clock))
                .param("limit", YEARS)
                .query((row, number) -> line(row, AnalysisPermissions.isReader(actor)))
                .list();
    }

    private YearLine line(ResultSet row, boolean readable) throws SQLException {
        @Nullable String status = row.getString("status");
        return new YearLine(
                row.getString("slug"),
                status == null ? null : AnalysisStatus.valueOf(status),
                row.getString("signed_name"),
                Moments.dayIf(row, "signed_at", clock.getZone()),
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
                slug,
                row,
                new AnalysisView(content, null, List.of()),
                SigningChecks.of(year, row.text(), counted.breaches(), today),
                may);
    }

    private static AnalysisPage page(
            String slug, AnalysisRow row, AnalysisView view, List<Missing> missing, AnalysisPermissions may) {
        return new AnalysisPage(slug, row.status(), view, row.text(), row.version(), missing, may);
    }

    /**
     * Something that keeps an analysis from being signed.
     *
     * @param clause     the clause that wants it
     * @param messageKey the key of the words
     * @param arguments  what they are filled with
     * @param place      where on the page of the words it is put right: an anchor, or nothing
     */
    public record Missing(Clause clause, String messageKey, List<Object> arguments, String place) {

        public Missing {
            arguments = List.copyOf(arguments);
        }

        /** What the words are filled with, as the message source wants it. */
        public Object[] filling() {
            return arguments.toArray();
        }
    }

    /** What is missing before the deputy may sign: the year's end, her words, and an explanation of each broken norm. */
    static final class SigningChecks {

        private SigningChecks() {}

        static List<Missing> of(YearView year, AnalysisText text, List<Breach> breaches, LocalDate today) {
            List<Missing> missing = new ArrayList<>();
            LocalDate end = year.quarter(4).end();
            if (today.isBefore(end)) {
                missing.add(new Missing(Clause.r(11), "analysis.missing.end", List.of(SchoolDates.shortDate(end)), ""));
            }
            for (Breach breach : breaches) {
                if (text.explanation(breach).isEmpty()) {
                    missing.add(new Missing(
                            breach.clause(),
                            "analysis.missing.explanation." + breach.name(),
                            List.of(),
                            "#" + breach.field()));
                }
            }
            text.empty()
                    .forEach(section -> missing.add(
                            new Missing(Clause.r(11), "analysis.missing." + section, List.of(), "#" + section)));
            return List.copyOf(missing);
        }

        /** @throws RuleViolation for the first thing that is missing, with the way to it */
        static void require(YearView year, AnalysisText text, List<Breach> breaches, LocalDate today) {
            of(year, text, breaches, today).stream().findFirst().ifPresent(first -> {
                throw new RuleViolation(first.clause(), first.messageKey(), first.filling())
                        .goTo("/years/" + year.slug() + "/analysis/words" + first.place());
            });
        }
    }

    /**
     * A year in the list of analyses.
     *
     * @param status      absent where nobody has begun an analysis
     * @param chairSaw    whether the chair has read it
     * @param directorSaw whether the director has
     * @param readable    whether whoever looks may open it
     */
    public record YearLine(
            String slug,
            @Nullable AnalysisStatus status,
            @Nullable String signedBy,
            @Nullable LocalDate signedOn,
            boolean chairSaw,
            boolean directorSaw,
            boolean readable) {

        /** The year as on paper: 2026–2027. */
        public String label() {
            return SchoolDates.yearLabel(slug);
        }

        /** The address of its analysis. */
        public String href() {
            return "/years/" + slug + "/analysis";
        }

        /** How it stands, for colour and symbol. */
        public Tone tone() {
            return status == AnalysisStatus.SIGNED ? Tone.GOOD : status == null ? Tone.QUIET : Tone.GOING;
        }

        /** The key of the words for how it stands. */
        public String statusKey() {
            return "analysis.status." + (status == null ? "NONE" : status.name());
        }
    }

    /**
     * What an analysis says, who signed it and who has read it: page and paper are made from it.
     *
     * @param signature none on a draft
     * @param seen      chair and director, once they have read it
     */
    public record AnalysisView(
            AnalysisContent content, @Nullable Signature signature, List<Seen> seen) {

        public AnalysisView {
            seen = List.copyOf(seen);
        }

        /** What was frozen, never the live tables. */
        static AnalysisView signed(AnalysisRow row) {
            AnalysisContent content = CanonicalForm.read(Objects.requireNonNull(row.content()), AnalysisContent.class);
            @Nullable Signed signed = content.signed();
            return new AnalysisView(
                    content,
                    new Signature(
                            signed == null ? Objects.requireNonNull(row.signedName()) : signed.name(),
                            signed == null ? Objects.requireNonNull(row.signedAt()) : signed.at(),
                            Objects.requireNonNull(row.signedOn()),
                            row.position(),
                            Objects.requireNonNull(row.hash()),
                            row.holds()),
                    row.seen());
        }

        /** Who has read it in the office. */
        public Optional<Seen> seenBy(Role office) {
            return seen.stream().filter(one -> one.office() == office).findFirst();
        }

        /**
         * The deputy's signature.
         *
         * @param position the place in the school's chain of signatures
         * @param holds    whether the frozen content still agrees with its hash
         */
        public record Signature(String name, Instant at, LocalDate on, int position, String hash, boolean holds) {

            /** As papers print it. */
            SystemMark mark() {
                return new SystemMark(name, on, new SystemMark.Link(position, Seal.shortly(hash)));
            }
        }
    }

    /**
     * An analysis as its page shows it.
     *
     * @param slug    the year, as in addresses
     * @param status  absent where nobody has begun it
     * @param view    what it says: the frozen content once it is signed
     * @param text    the deputy's words as they are being written
     * @param version for the form; -1 where nobody has begun it
     * @param missing what keeps a draft from being signed
     */
    public record AnalysisPage(
            String slug,
            @Nullable AnalysisStatus status,
            AnalysisView view,
            AnalysisText text,
            int version,
            List<Missing> missing,
            AnalysisPermissions may) {

        public AnalysisPage {
            missing = List.copyOf(missing);
        }

        /** Its address below the application's root. */
        public String address() {
            return "/years/" + slug + "/analysis";
        }

        /** The year as on paper: 2026–2027. */
        public String label() {
            return SchoolDates.yearLabel(slug);
        }

        /** The year compared with, as on paper; absent where nothing is known of it. */
        public @Nullable String beforeLabel() {
            @Nullable String before = view.content().yearBefore();
            return before == null ? null : SchoolDates.yearLabel(before);
        }

        /** The sections 9 to 12, in the deputy's words. */
        public List<Own> words() {
            AnalysisContent content = view.content();
            return List.of(
                    new Own(9, content.achievements()),
                    new Own(10, content.shortcomings()),
                    new Own(11, content.conclusion()),
                    new Own(12, content.nextTasks()));
        }

        /** A section in the deputy's words. */
        public record Own(int number, String text) {

            /** The key of its heading. */
            public String titleKey() {
                return "analysis.section." + number;
            }
        }

        /** Whether the deputy has signed. */
        public boolean signed() {
            return status == AnalysisStatus.SIGNED;
        }

        /** Whether it could be signed as it is. */
        public boolean ready() {
            return status == AnalysisStatus.DRAFT && missing.isEmpty();
        }

        /** How it stands, for colour and symbol. */
        public Tone tone() {
            return signed() ? Tone.GOOD : ready() ? Tone.WARNING : Tone.QUIET;
        }

        /** The key of the words for how it stands. */
        public String statusKey() {
            return "analysis.status." + (signed() ? "SIGNED" : ready() ? "READY" : status == null ? "NONE" : "DRAFT");
        }
    }
}
