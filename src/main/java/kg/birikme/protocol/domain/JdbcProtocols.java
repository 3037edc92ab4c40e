package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.protocol.Protocols;
import kg.birikme.protocol.UnsignedProtocol;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcProtocols implements Protocols {

    private final JdbcClient jdbc;

    JdbcProtocols(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnsignedProtocol> unsigned(YearId year) {
        return jdbc.sql("""
                        select p.meeting_no, p.number, p.meeting_date,
                               (select count(*) from item_minutes i
                                where i.school_id = p.school_id and i.protocol_id = p.id and i.outcome = 'CONSIDERED'
                                  and not exists (select 1 from recommendation r
                                                  where r.school_id = i.school_id and r.item_id = i.id
                                                    and r.protocol_id = i.protocol_id))
                                   as without_recommendation
                        from protocol p
                        where p.year_id = ? and p.status = 'DRAFT' order by p.number
                        """).param(year.value()).query(UnsignedProtocol.class).list();
    }

    @Override
    public Map<YearId, List<ProtocolFact>> facts(Collection<YearId> years) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                select p.year_id, p.meeting_id, p.meeting_no, p.number, p.meeting_date, p.signed_at,
                       exists (select 1 from protocol_correction c where c.school_id = p.school_id
                           and c.protocol_id = p.id and c.kind = 'ANNULMENT') as annulled
                from protocol p
                where p.year_id = any (:years) and not exists (select 1 from protocol n
                    where n.school_id = p.school_id and n.meeting_id = p.meeting_id and n.edition > p.edition)
                order by p.number
                """);
        return ByYear.read(statement, years, (row, number) -> {
            return new ProtocolFact(
                    row.getObject("meeting_id", UUID.class),
                    row.getInt("meeting_no"),
                    row.getInt("number"),
                    row.getObject("meeting_date", LocalDate.class),
                    Moments.atIf(row, "signed_at"),
                    row.getBoolean("annulled"));
        });
    }
}
