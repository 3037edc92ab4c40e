package kg.birikme.school.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.OtherAssociations;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcOtherAssociations implements OtherAssociations {

    private final JdbcClient jdbc;

    JdbcOtherAssociations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OtherAssociationView> active() {
        return all().stream().filter(OtherAssociationView::active).toList();
    }

    @Override
    public List<OtherAssociationView> all() {
        return jdbc.sql("select * from other_association order by name_ky collate \"ky-x-icu\"")
                .query((row, number) -> view(row))
                .list();
    }

    private static OtherAssociationView view(ResultSet row) throws SQLException {
        UUID chair = row.getObject("chair_staff_id", UUID.class);
        return new OtherAssociationView(
                new OtherAssociationId(row.getObject("id", UUID.class)),
                row.getString("name_ky"),
                row.getString("name_ru"),
                new PersonName(
                        row.getString("chair_surname"),
                        row.getString("chair_given"),
                        row.getString("chair_patronymic")),
                chair == null ? null : new StaffId(chair),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
