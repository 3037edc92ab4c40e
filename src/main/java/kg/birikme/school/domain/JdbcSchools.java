package kg.birikme.school.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import kg.birikme.school.AssociationSettings;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSchools implements Schools {

    private final JdbcClient jdbc;

    JdbcSchools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SchoolProfile profile() {
        return jdbc.sql("select * from school")
                .query((row, number) -> profile(row))
                .optional()
                .orElseThrow(() -> new NotFound("school"));
    }

    @Override
    public boolean any() {
        return jdbc.sql("select any_school()").query(Boolean.class).single();
    }

    private static SchoolProfile profile(ResultSet row) throws SQLException {
        return new SchoolProfile(
                new SchoolId(row.getObject("id", UUID.class)),
                row.getString("full_name_ky"),
                row.getString("full_name_ru"),
                row.getString("short_name_ky"),
                row.getString("short_name_ru"),
                row.getString("place_ky"),
                row.getString("place_ru"),
                row.getString("district_ky"),
                row.getString("district_ru"),
                row.getString("order_number"),
                row.getObject("order_date", LocalDate.class),
                row.getString("usual_room"),
                new AssociationSettings(
                        row.getInt("notice_lead_days"),
                        row.getInt("protocol_reminder_days"),
                        row.getInt("due_soon_days"),
                        row.getObject("quorum_percent", Integer.class),
                        MonthDay.of(row.getInt("programme_due_month"), row.getInt("programme_due_day")),
                        MonthDay.of(row.getInt("year_analysis_due_month"), row.getInt("year_analysis_due_day")),
                        row.getInt("storage_years")),
                row.getInt("version"));
    }
}
