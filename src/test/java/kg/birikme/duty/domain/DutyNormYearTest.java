package kg.birikme.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.access.Acting;
import kg.birikme.duty.domain.DutyNormService.Norm;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A norm belongs to its year: changing it changes no year that is past, and none lies below the regulation. */
@BirikmeTest
class DutyNormYearTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    DutyNormService norms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Test
    @Tag("R49")
    void changingANormChangesNoPastYear() {
        sample.within(cast -> {
            set(cast.chair(), new Norm(1, 100, 1, 3, 1, 14, 0));
            assertThat(held()).containsExactly(1, 1, 1, 3);
            assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'duty.trace.norms'")
                            .query(Integer.class)
                            .single())
                    .as("lines of the trail")
                    .isEqualTo(1);
            clock.set(LocalDate.of(2027, 9, 2));
            set(cast.chair(), new Norm(1, 100, 1, 5, 1, 14, 1));
            assertThat(held()).as("the year that is past").containsExactly(1, 1, 1, 3);
        });
    }

    @Test
    @Tag("R47")
    void noNormLiesBelowTheRegulation() {
        sample.within(cast -> {
            set(cast.chair(), new Norm(1, 100, 1, 1, 1, 14, 0));
            assertThatThrownBy(() ->
                            jdbc.sql("update duty_norm set programmes = 0").update())
                    .hasStackTraceContaining("duty_norm_not_below_the_regulation");
        });
    }

    private void set(kg.birikme.shared.StaffId chair, Norm norm) {
        Acting.as(chair, () -> norms.settle(norm));
    }

    private List<Integer> held() {
        return jdbc.sql("""
                        select o.held from duty_norm_of_year o
                        join academic_year y on y.school_id = o.school_id and y.id = o.year_id order by y.starts_on
                        """).query(Integer.class).list();
    }
}
