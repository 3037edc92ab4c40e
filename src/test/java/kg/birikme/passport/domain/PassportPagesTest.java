package kg.birikme.passport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.passport.domain.PassportPages.Passport;
import kg.birikme.passport.domain.PassportPages.PassportYear;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A teacher's years against plain counts in SQL. */
@BirikmeTest
class PassportPagesTest {

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private PassportPages pages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("R30")
    @Tag("R43")
    void herYearsSayWhatTheTablesHold() {
        DemoCast cast = demonstration.cast();
        StaffId person = cast.person("M09");
        SchoolContext.within(cast.school(), () -> {
            Passport passport = Acting.as(cast.chair(), () -> pages.passport(person));
            assertThat(passport.own()).isFalse();
            assertThat(passport.years())
                    .extracting(one -> one.year().slug())
                    .startsWith("2026-2027", "2025-2026", "2024-2025")
                    .doesNotHaveDuplicates();
            for (PassportYear one : passport.years()) {
                assertThat(one.held()).as(one.year().slug()).hasSize(count(one, person, """
                        select count(*) from activity a join activity_person p on p.activity_id = a.id
                        where a.year_id = :year and p.staff_id = :person and p.part = 'HOLDER'
                            and a.status in ('HELD', 'ANALYSED') and a.kind not in ('LESSON_VISIT', 'CLASS_VISIT')
                        """));
                assertThat(one.attended()).isEqualTo(count(one, person, """
                        select count(*) from attendance a join meeting m on m.id = a.meeting_id
                        where m.year_id = :year and a.staff_id = :person and a.mark in ('PRESENT', 'ONLINE')
                            and m.number is not null
                        """));
                assertThat(one.reports()).hasSize(count(one, person, """
                        select count(*) from report
                        where year_id = :year and staff_id = :person and status = 'ACCEPTED'
                        """));
                assertThat(one.given()).hasSize(count(one, person, """
                        select count(*) from consultation
                        where year_id = :year and given_by = :person and not withdrawn
                        """));
            }
        });
    }

    @Test
    void oneReadsOnesOwnAndNobodyElsesButTheLeaders() {
        DemoCast cast = demonstration.cast();
        StaffId person = cast.person("M09");
        SchoolContext.within(cast.school(), () -> {
            assertThat(Acting.as(person, () -> pages.passport(person)).own()).isTrue();
            assertThatThrownBy(() -> Acting.as(cast.person("M10"), () -> pages.passport(person)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.asAdministrator(cast.person("A01"), () -> pages.passport(person)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> pages.passport(new StaffId(UUID.randomUUID()))))
                    .isInstanceOf(NotFound.class);
        });
    }

    private int count(PassportYear one, StaffId person, String sql) {
        return jdbc.sql(sql)
                .param("year", one.year().id().value())
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
