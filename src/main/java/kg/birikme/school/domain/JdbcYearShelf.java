package kg.birikme.school.domain;

import java.time.LocalDate;
import kg.birikme.school.YearId;
import kg.birikme.school.YearShelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcYearShelf implements YearShelf {

    private final JdbcClient jdbc;

    JdbcYearShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold(YearId year) {
        jdbc.sql("select slug from academic_year where id = ? for update")
                .param(year.value())
                .query(String.class)
                .single();
    }

    @Override
    public void holdNumbers() {
        jdbc.sql("select id from school for no key update")
                .query((row, number) -> number)
                .list();
    }

    @Override
    public void store(YearId year, LocalDate on, LocalDate keepUntil) {
        jdbc.sql("update academic_year set stored_on = ?, keep_until = ?, version = version + 1 where id = ?")
                .params(on, keepUntil, year.value())
                .update();
    }

    @Override
    public void keepLonger(YearId year, LocalDate keepUntil) {
        jdbc.sql("update academic_year set keep_until = ?, version = version + 1 where id = ?")
                .params(keepUntil, year.value())
                .update();
    }
}
