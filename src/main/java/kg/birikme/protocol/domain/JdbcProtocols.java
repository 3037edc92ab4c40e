package kg.birikme.protocol.domain;

import java.util.List;
import kg.birikme.protocol.Protocols;
import kg.birikme.protocol.UnsignedProtocol;
import kg.birikme.school.YearId;
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
                        """)
                .param(year.value())
                .query(UnsignedProtocol.class)
                .list();
    }
}
