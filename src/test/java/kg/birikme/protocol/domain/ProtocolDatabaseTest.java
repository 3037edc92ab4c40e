package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps even from a program that errs. */
@BirikmeTest
class ProtocolDatabaseTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    CorrectionService corrections;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R6")
    @Tag("R10")
    void nothingOfASignedProtocolIsChangedByAnySql() {
        sample.within(cast -> {
            ProtocolId id = fixture.signed(cast);
            String stands = "a signed protocol is not changed";
            refused(stands, "update protocol set content = 'башка' where id = ?", id);
            refused(
                    stands,
                    "update protocol set status = 'DRAFT', content = null, hash = null, previous_hash = null, "
                            + "chain_position = null, signed_by = null, signed_at = null where id = ?",
                    id);
            refused(stands, "update protocol set version = version + 1 where id = ?", id);
            refused(stands, "update item_minutes set heard = 'башка' where protocol_id = ?", id);
            refused(stands, "delete from spoke where protocol_id = ?", id);
            refused(stands, "update recommendation set due = due + 1 where protocol_id = ?", id);
            refused(stands, "delete from recommendation where protocol_id = ?", id);
            refused(
                    stands,
                    "insert into recommendation (id, protocol_id, item_id, position, text) "
                            + "select gen_random_uuid(), protocol_id, item_id, 2, 'дагы' from recommendation where protocol_id = ?",
                    id);
            refused(stands, "delete from protocol where id = ?", id);
            refused(
                    "permission denied",
                    "truncate protocol_comment, recommendation, spoke, item_minutes, protocol",
                    null);
            refused("permission denied", "set session_replication_role = replica", null);
            refused("must be owner", "alter table protocol disable trigger all", null);
        });
    }

    @Test
    @Tag("R6")
    void aPartIsNotMovedOutOfASignedProtocolNorIntoIt() {
        sample.within(cast -> {
            ProtocolId signed = fixture.signed(cast);
            ProtocolId draft = fixture.opened(cast, LocalDate.of(2026, 11, 19), 1);
            assertThatThrownBy(() -> jdbc.sql("update recommendation set protocol_id = ? where protocol_id = ?")
                            .params(draft.value(), signed.value())
                            .update())
                    .hasStackTraceContaining("a signed protocol is not changed");
            fixture.write(
                    cast, draft, fixture.items(draft).get(fixture.items(draft).size() - 1));
            assertThatThrownBy(() -> jdbc.sql("update recommendation set protocol_id = ? where protocol_id = ?")
                            .params(signed.value(), draft.value())
                            .update())
                    .hasStackTraceContaining("a signed protocol is not changed");
        });
    }

    @Test
    @Tag("R10")
    void protocolNumbersRunWithoutGaps() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            refused("a protocol keeps its number", "update protocol set number = 7 where id = ?", id);
            refused(
                    "without gaps",
                    "insert into protocol (id, year_id, meeting_id, meeting_no, number, meeting_date, theme) "
                            + "select gen_random_uuid(), year_id, meeting_id, 9, 3, meeting_date, theme from protocol where id = ?",
                    id);
            refused(
                    "begins as a draft",
                    "insert into protocol (id, year_id, meeting_id, meeting_no, number, meeting_date, theme, status) "
                            + "select gen_random_uuid(), year_id, meeting_id, 9, 2, meeting_date, theme, 'SIGNED' from protocol where id = ?",
                    id);
        });
    }

    @Test
    @Tag("R6")
    void noSignatureStandsOverAnotherContent() {
        sample.within(cast -> {
            ProtocolId id = fixture.written(cast);
            refused(
                    "the hash is not that of the content",
                    "update protocol set status = 'SIGNED', content = 'башка', "
                            + "hash = repeat('a', 64), previous_hash = repeat('0', 64), chain_position = 1, "
                            + "signed_by = (select id from staff limit 1), signed_name = 'А', signed_at = now() where id = ?",
                    id);
            refused(
                    "only what is signed is corrected",
                    "insert into protocol_correction (id, protocol_id, kind, text, content, hash, "
                            + "previous_hash, chain_position, signed_by, signed_name, signed_at) select gen_random_uuid(), id, 'ADDENDUM', "
                            + "'т', 'т', encode(sha256(convert_to(repeat('0', 64) || chr(10) || 'т', 'UTF8')), 'hex'), repeat('0', 64), 1, "
                            + "(select id from staff limit 1), 'А', now() from protocol where id = ?",
                    id);
        });
    }

    @Test
    @Tag("R6")
    void correctionsAndTheChainOnlyGrow() {
        sample.within(cast -> {
            ProtocolId id = fixture.signed(cast);
            Acting.as(cast.chair(), () -> corrections.addendum(id, UUID.randomUUID(), "Толуктоо", "сырсөз"));
            refused("permission denied", "update protocol_correction set text = 'башка' where protocol_id = ?", id);
            refused("permission denied", "delete from protocol_correction where protocol_id = ?", id);
            refused("link by link", "update signature_chain set position = 1", null);
            refused("permission denied", "delete from signature_chain", null);
        });
    }

    private void refused(String reason, String sql, ProtocolId id) {
        assertThatThrownBy(() -> {
                    JdbcClient.StatementSpec statement = jdbc.sql(sql);
                    (id == null ? statement : statement.param(id.value())).update();
                })
                .as(sql)
                .hasStackTraceContaining(reason);
    }
}
