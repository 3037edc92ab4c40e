package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.seal.SealSource;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of protocols. */
@Component
public class ProtocolHouseReader {

    /** Who signs a draft: whom the director named, else whoever chaired on the meeting's day, the acting chair before the chair. */
    private static final String SIGNALS = """
            with unsigned as (
                select p.meeting_no::text as ref, p.meeting_date as day, p.meeting_date + s.protocol_reminder_days as due,
                    p.number::text as words,
                    exists (select 1 from item_minutes i
                        where i.school_id = p.school_id and i.protocol_id = p.id and i.outcome = 'CONSIDERED'
                            and not exists (select 1 from recommendation r where r.school_id = i.school_id and r.item_id = i.id
                                and r.protocol_id = i.protocol_id)) as bare,
                    m.members = 0 or m.items = 0 or m.items > (select count(*) from item_minutes i
                        where i.school_id = p.school_id and i.protocol_id = p.id and i.outcome <> 'OPEN'
                            and (i.outcome <> 'CONSIDERED' or i.heard <> '')) as unwritten,
                    (select w.id from person_view w where w.school_id = p.school_id
                        and :today between w.works_from and coalesce(w.works_to, 'infinity')
                        and w.id = coalesce(
                            (select g.staff_id from protocol_signatory g where g.school_id = p.school_id and g.protocol_id = p.id),
                            (select o.staff_id from office_view o where o.school_id = p.school_id
                                and o.office in ('CHAIR', 'ACTING_CHAIR')
                                and p.meeting_date between o.from_day and coalesce(o.to_day, 'infinity')
                                order by o.office limit 1))) as signer,
                    (select o.staff_id from office_view o where o.school_id = p.school_id and o.office = 'SECRETARY'
                        and :today between o.from_day and coalesce(o.to_day, 'infinity') limit 1) as secretary
                from protocol p
                join school_view s on s.id = p.school_id
                join meeting_view m on m.school_id = p.school_id and m.id = p.meeting_id
                where p.year_id = :year and p.status = 'DRAFT')
            select case when bare then 'recommendationMissing' when due <= :today then 'protocolLate'
                       else 'protocolUnsigned' end as key, null::uuid as staff_id, ref, day, words
            from unsigned where :everybody
            union all
            select 'protocolToWrite', secretary, ref, due, words from unsigned where (bare or unwritten) and :everybody
            union all
            select 'protocolToSign', signer, ref, due, words from unsigned
            where not bare and not unwritten and signer is not null and (:everybody or signer = :actor)
            union all
            select 'protocolNobodySigns', null, ref, due, words from unsigned where signer is null and :everybody
            """;

    private static final String UNSIGNED = """
            select m.no, m.number
            from meeting_view m
            left join protocol p on p.school_id = m.school_id and p.meeting_id = m.id and not exists (
                select 1 from protocol n where n.school_id = p.school_id and n.meeting_id = p.meeting_id
                    and n.edition > p.edition)
            where m.year_id = ? and m.status in ('HELD', 'CLOSED') and (p.status is distinct from 'SIGNED'
                or exists (select 1 from protocol_correction c where c.school_id = p.school_id and c.protocol_id = p.id
                    and c.kind = 'ANNULMENT'))
            """;

    private static final String DEEDS = """
            select d.day, d.deed, d.number from (
                select greatest(p.meeting_date,
                                case when p.signed_at::date <= :last then p.signed_at::date end) as day,
                       'signed' as deed, p.number
                from protocol p
                where p.signed_by = :person
                  and (p.meeting_date between :first and :last
                       or p.signed_at::date between :first and :last)
                union all
                select c.signed_at::date, 'corrected', p.number
                from protocol_correction c
                join protocol p on p.school_id = c.school_id and p.id = c.protocol_id
                where c.signed_by = :person and c.signed_at::date between :first and :last) d
            order by d.day desc limit 5
            """;

    private final JdbcClient jdbc;

    ProtocolHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of protocols: not signed yet (R6, R10), late by the days that the school has settled (B14), or with
     * items that lack a recommendation (R5); and whose step each waits for: to be written, to be signed by whoever chaired on its
     * day (B11), or to have somebody named who signs.
     */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                .map(signal -> signal.asked(isAsked(signal, year, look)))
                .toList();
    }

    /** The secretary writes; the chair, who may too, where there is none. */
    private static boolean isAsked(Signal signal, YearView year, Look look) {
        ProtocolPermissions may =
                new ProtocolPermissions(look.actor(), ProtocolStatus.DRAFT, signal.staff(), year.stored());
        return switch (signal.key()) {
            case "protocolToWrite" -> may.mayWrite() && (signal.staff() == null || look.isOf(signal.staff()));
            case "protocolToSign" -> may.maySign();
            case "protocolNobodySigns" -> may.mayNameSignatory();
            default -> false;
        };
    }

    /** A year is stored with every held meeting's protocol signed (B17). */
    public List<ClosingGap> gaps(YearView year) {
        return jdbc.sql(UNSIGNED)
                .param(year.id().value())
                .query((row, number) -> ClosingGap.blocking(
                        "protocolUnsigned",
                        row.getString("number"),
                        year,
                        "/meetings/" + row.getInt("no") + "/protocol"))
                .list();
    }

    /** Signed protocols and their corrections as links of the school's chain. */
    public List<SealSource.Link> links() {
        return jdbc.sql("""
                        select chain_position as position, previous_hash, content, hash from protocol where status = 'SIGNED'
                        union all
                        select chain_position, previous_hash, content, hash from protocol_correction
                        """).query(SealSource.Link.class).list();
    }

    /** The protocols that a chair signed or corrected (R6, B12): the appointment is not ended behind a meeting led or a signature given. */
    public List<Deed> deeds(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.CHAIR
                ? List.of()
                : jdbc.sql(DEEDS)
                        .params(Map.of("person", person.value(), "first", first, "last", last))
                        .query(Deed.numbered("protocol.deed."))
                        .list();
    }
}
