package kg.birikme.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.transfer.domain.MemberImport.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and telephones lie in the list that waits no longer than a day, whether or not another is read. */
@BirikmeTest
@Tag("R17")
class WaitingListsTest {

    @Autowired
    WaitingLists lists;

    @Autowired
    WaitingListsJob job;

    @Autowired
    TableReader reader;

    @Autowired
    SampleSchool sample;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPersonsNewListTakesThePlaceOfTheOlder() {
        sample.within(cast -> {
            UUID first = put(cast.director());
            UUID others = put(cast.chair());
            UUID second = put(cast.director());
            assertThat(lists.find(first, cast.director())).isEmpty();
            assertThat(lists.find(second, cast.director())).isPresent();
            assertThat(lists.find(others, cast.chair())).isPresent();
        });
    }

    @Test
    void theNightThrowsAwayWhatIsOlderThanADay() {
        sample.within(cast -> {
            put(cast.director());
            clock.advance(Duration.ofHours(25));
            UUID fresh = put(cast.chair());
            job.forget();
            assertThat(jdbc.sql("select id from member_list").query(UUID.class).list())
                    .containsExactly(fresh);
        });
    }

    private UUID put(StaffId person) {
        UUID id = UUID.randomUUID();
        Table table = reader.read("Фамилиясы;Аты\nБекова;Айпери".getBytes(StandardCharsets.UTF_8));
        lists.put(id, person, new WaitingLists.Waiting("2026-2027", null, table));
        return id;
    }
}
