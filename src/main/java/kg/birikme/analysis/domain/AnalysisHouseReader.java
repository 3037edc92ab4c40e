package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.seal.SealSource;
import kg.birikme.shared.Actor;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of analyses. */
@Component
public class AnalysisHouseReader {

    private static final String SIGNALS = """
            with asked as (
                select y.school_id, y.slug, y.stored_on, a.id, a.status, (a.signed_at at time zone 'Asia/Bishkek')::date as signed_on, y.ends_on,
                    make_date(extract(year from y.ends_on)::int, 6, 1) as due
                from year_view y
                join year_view t on t.school_id = y.school_id and t.id = :year
                left join year_analysis a on a.school_id = y.school_id and a.year_id = y.id
                where :everybody and (y.id = t.id
                    or a.id is not null and y.ends_on between t.starts_on - 365 and t.starts_on - 1))
            select 'analysisUnsigned' as key, null::uuid as staff_id, slug as ref, due as day, '' as words
            from asked where status is distinct from 'SIGNED'
            union all
            select 'analysisSigned', null, slug, signed_on, '' from asked where status = 'SIGNED'
            union all
            select 'analysisUnseen', null, k.slug, k.signed_on, o.office
            from asked k cross join (values ('CHAIR'), ('DIRECTOR')) o (office)
            where k.status = 'SIGNED' and k.stored_on is null and not exists (select 1 from analysis_seen s
                where s.school_id = k.school_id and s.analysis_id = k.id and s.office = o.office)
            """;

    private final JdbcClient jdbc;

    AnalysisHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of analyses: that of the year, and that of the year before as long as somebody has begun it. One
     * not signed is due on the first of June (R11); of a signed one, which office has not read it yet.
     */
    public List<Signal> signals(YearView year, Look look) {
        return !look.everybody()
                ? List.of()
                : jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                        .map(signal -> signal.asked(isAsked(signal, look.actor())))
                        .toList();
    }

    private static boolean isAsked(Signal signal, Actor actor) {
        return switch (signal.key()) {
            case "analysisUnsigned" -> new AnalysisPermissions(actor, null, false).mayWrite();
            case "analysisUnseen" ->
                new AnalysisPermissions(actor, AnalysisStatus.SIGNED, false)
                        .readsAs()
                        .filter(office -> office.name().equals(signal.words()))
                        .isPresent();
            default -> false;
        };
    }

    /** A year is stored with the deputy's signed analysis, in which every broken norm is explained (R11, R3, R8). */
    public List<ClosingGap> gaps(YearView year) {
        boolean signed = jdbc.sql(
                        "select exists (select 1 from year_analysis a where a.year_id = ? and a.status = 'SIGNED')")
                .param(year.id().value())
                .query(Boolean.class)
                .single();
        return signed ? List.of() : List.of(ClosingGap.blocking("analysisUnsigned", "", year, "/analysis"));
    }

    /** Signed analyses as links of the school's chain. */
    public List<SealSource.Link> links() {
        return jdbc.sql("""
                        select chain_position as position, previous_hash, content, hash from year_analysis
                        where status = 'SIGNED'
                        """).query(SealSource.Link.class).list();
    }

    /** The analyses that a deputy signed (R11): the post is not ended behind such a signature. */
    public List<Deed> deeds(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.POST
                ? List.of()
                : jdbc.sql("""
                                select a.signed_at::date as day, 'signed' as deed, y.slug from year_analysis a
                                join year_view y on y.school_id = a.school_id and y.id = a.year_id
                                where a.signed_by = ? and a.signed_at::date between ? and ?
                                order by a.signed_at desc limit 5
                                """)
                        .params(person.value(), first, last)
                        .query(Deed.inYear("analysis.deed."))
                        .list();
    }
}
