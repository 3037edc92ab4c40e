package kg.birikme.protocol.domain;

import kg.birikme.protocol.ProtocolFact;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The protocols of whole years, for their figures. */
@Component
class ProtocolFacts implements FactSource<ProtocolFact> {

    @Override
    public Class<ProtocolFact> type() {
        return ProtocolFact.class;
    }

    @Override
    public String sql() {
        return """
                select p.year_id, json_build_object('meeting', p.meeting_id, 'meetingNo', p.meeting_no,
                    'number', p.number, 'meetingDate', p.meeting_date, 'signedAt', p.signed_at,
                    'annulled', exists (select 1 from protocol_correction c where c.school_id = p.school_id
                        and c.protocol_id = p.id and c.kind = 'ANNULMENT')) as fact
                from protocol p
                where p.year_id = any (:years) and not exists (select 1 from protocol n
                    where n.school_id = p.school_id and n.meeting_id = p.meeting_id and n.edition > p.edition)
                """;
    }
}
