package kg.birikme.protocol.domain;

import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/**
 * What home pages learn of protocols: not signed yet (R6, R10), late by the days that the school has settled (B14), or with
 * items that lack a recommendation (R5).
 */
@Component
class ProtocolSignals implements SignalSource {

    private static final String SQL = """
            select case when lacking.count is not null then 'recommendationMissing'
                       when p.meeting_date + s.protocol_reminder_days <= :today::date then 'protocolLate'
                       else 'protocolUnsigned' end as key,
                   null::uuid as staff_id, p.meeting_no::text as ref, p.meeting_date as day, p.number::text as words
            from protocol p
            join school s on s.id = p.school_id
            cross join lateral (
                select null::bigint as count
                union all
                select count(*) from item_minutes i
                where i.school_id = p.school_id and i.protocol_id = p.id and i.outcome = 'CONSIDERED'
                  and not exists (select 1 from recommendation r where r.school_id = i.school_id and r.item_id = i.id
                      and r.protocol_id = i.protocol_id)
                having count(*) > 0) lacking
            where p.year_id = :year and p.status = 'DRAFT' and :everybody
            """;

    @Override
    public String sql() {
        return SQL;
    }
}
