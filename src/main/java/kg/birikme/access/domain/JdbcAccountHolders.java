package kg.birikme.access.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import kg.birikme.access.AccountHolders;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcAccountHolders implements AccountHolders {

    private final JdbcClient jdbc;

    JdbcAccountHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<StaffId> among(Collection<StaffId> people) {
        return new LinkedHashSet<>(jdbc.sql("select staff_id from account where staff_id = any (?)")
                .param(people.stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, number) -> new StaffId(row.getObject("staff_id", UUID.class)))
                .list());
    }
}
