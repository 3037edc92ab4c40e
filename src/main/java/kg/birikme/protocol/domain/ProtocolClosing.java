package kg.birikme.protocol.domain;

import kg.birikme.school.ClosingCheck;
import org.springframework.stereotype.Component;

/** A year is stored with every held meeting's protocol signed (B17). */
@Component
class ProtocolClosing implements ClosingCheck {

    @Override
    public String sql() {
        return """
                select 'protocolUnsigned' as key, m.number::text as words, '/meetings/' || m.no || '/protocol' as place,
                    true as blocks
                from meeting m
                left join protocol p on p.school_id = m.school_id and p.meeting_id = m.id and not exists (
                    select 1 from protocol n where n.school_id = p.school_id and n.meeting_id = p.meeting_id
                        and n.edition > p.edition)
                where m.year_id = :year and m.status in ('HELD', 'CLOSED') and (p.status is distinct from 'SIGNED'
                    or exists (select 1 from protocol_correction c where c.school_id = p.school_id and c.protocol_id = p.id
                        and c.kind = 'ANNULMENT'))
                """;
    }
}
