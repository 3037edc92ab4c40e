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
                        select meeting_no, number, meeting_date from protocol
                        where year_id = ? and status = 'DRAFT' order by number
                        """)
                .param(year.value())
                .query(UnsignedProtocol.class)
                .list();
    }

    @Override
    public int signed(YearId year) {
        return jdbc.sql("select count(*) from protocol where year_id = ? and status = 'SIGNED'")
                .param(year.value())
                .query(Integer.class)
                .single();
    }
}
