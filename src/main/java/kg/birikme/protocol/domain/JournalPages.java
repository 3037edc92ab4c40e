package kg.birikme.protocol.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.protocol.RecommendationControl;
import kg.birikme.protocol.domain.ProtocolPage.Journal;
import kg.birikme.protocol.domain.ProtocolPage.JournalLine;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.seal.ChainProof;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.NotFound;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal of protocols (R5, R12) and proves the chain of its signatures (R6). */
@Service
public class JournalPages {

    /** Lines on one page: a year has five or ten protocols. */
    public static final int PAGE_SIZE = 20;

    private static final String LINES = """
            select p.meeting_no, p.number, p.edition, p.meeting_date, p.theme, p.signed_at,
                   m.items, m.members, m.present,
                   (select count(*) from recommendation r where r.school_id = p.school_id and r.protocol_id = p.id)
                       as recommendations,
                   exists (select 1 from protocol_correction c where c.school_id = p.school_id and c.protocol_id = p.id
                      and c.kind = 'ANNULMENT') as annulled,
                   count(*) over () as total
            from protocol p
            join meeting_view m on m.school_id = p.school_id and m.id = p.meeting_id
            where p.year_id = :year
            order by p.number, p.edition
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final ProtocolPages pages;
    private final List<RecommendationControl> controls;
    private final Years years;
    private final Schools schools;
    private final ChainProof proof;
    private final SignatureChain chain;
    private final CurrentActor currentActor;
    private final Clock clock;

    JournalPages(
            JdbcClient jdbc,
            ProtocolPages pages,
            List<RecommendationControl> controls,
            Years years,
            Schools schools,
            ChainProof proof,
            SignatureChain chain,
            CurrentActor currentActor,
            Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.controls = controls;
        this.years = years;
        this.schools = schools;
        this.proof = proof;
        this.chain = chain;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param page from 1; past the end the last one */
    @Transactional(readOnly = true)
    public Journal journal(String slug, int page) {
        requireReader();
        return Paging.read(page, PAGE_SIZE, offset -> journal(years.bySlug(slug), PAGE_SIZE, offset), Journal::total);
    }

    /** The whole journal of the year: for the spreadsheet. */
    @Transactional(readOnly = true)
    public Journal journal(String slug) {
        requireReader();
        return journal(years.bySlug(slug));
    }

    /** As {@link #journal(String)}, of a year that is known. */
    @Transactional(readOnly = true)
    public Journal journal(YearView year) {
        return journal(year, ListSheet.MOST_ROWS, 0);
    }

    /**
     * The journal as a book: register, protocols and the control of their recommendations. Three SQL statements and the year's.
     *
     * @throws NotFound if no protocol of the year is signed yet
     */
    @Transactional(readOnly = true)
    public Book book(String slug) {
        return book(years.bySlug(slug));
    }

    /** As {@link #book(String)}, of a year that is known. */
    @Transactional(readOnly = true)
    public Book book(YearView year) {
        List<ProtocolPage> protocols = pages.signed(year.id());
        if (protocols.isEmpty()) {
            throw new NotFound("journal");
        }
        List<JournalLine> lines = journal(year).lines().stream()
                .filter(line -> line.signedOn() != null)
                .toList();
        List<RecommendationControl.Line> control =
                controls.stream().flatMap(one -> one.ofYear(year.id()).stream()).toList();
        return new Book(year, schools.profile().settings().storageYears(), lines, protocols, control);
    }

    /** The journal of a year as it is bound (F8): what is signed. */
    public record Book(
            YearView year,
            int storageYears,
            List<JournalLine> lines,
            List<ProtocolPage> protocols,
            List<RecommendationControl.Line> control) {}

    private Journal journal(YearView year, int limit, long offset) {
        requireReader();
        int[] total = {0};
        List<JournalLine> lines = jdbc.sql(LINES)
                .param("year", year.id().value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return line(row);
                })
                .list();
        return new Journal(year, lines, total[0]);
    }

    /** Proves every signature of the school; a break is told to director and deputy. */
    @Transactional
    public boolean chainUnbroken() {
        requireReader();
        return proof.prove().isEmpty();
    }

    /** Where the chain of signatures ends: the value that papers and mails say too. */
    @Transactional(readOnly = true)
    public SignatureChain.Head chainEnd() {
        requireReader();
        return chain.head();
    }

    private JournalLine line(ResultSet row) throws SQLException {
        @Nullable LocalDate signedOn = Moments.dayIf(row, "signed_at", clock.getZone());
        return new JournalLine(
                row.getInt("meeting_no"),
                row.getInt("number"),
                row.getInt("edition"),
                row.getObject("meeting_date", LocalDate.class),
                row.getString("theme"),
                row.getInt("items"),
                row.getInt("recommendations"),
                row.getInt("present"),
                row.getInt("members"),
                signedOn,
                row.getBoolean("annulled"));
    }

    private void requireReader() {
        ActionForbidden.unless(ProtocolPermissions.mayRead(currentActor.get()), "read the journal");
    }
}
