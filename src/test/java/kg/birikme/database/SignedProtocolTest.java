package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.CorrectionService;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is signed stands even where the owner of the tables errs, who is bound by no grant. */
@BirikmeTest
class SignedProtocolTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    CorrectionService corrections;

    @Autowired
    DatabaseAccess access;

    @Test
    @Tag("R6")
    @Tag("R10")
    void notEvenTheOwnerChangesOrEmptiesByMistake() {
        sample.within(cast -> {
            ProtocolId id = fixture.signed(cast);
            Acting.as(cast.chair(), () -> corrections.addendum(id, UUID.randomUUID(), "Толуктоо", ""));
            String row = " where id = '" + id.value() + "'";
            String part = " where protocol_id = '" + id.value() + "'";
            refused("a signed protocol is not changed", "update protocol set theme = 'башка'" + row);
            refused("a signed protocol is not changed", "delete from protocol" + row);
            refused("a correction is not changed", "delete from protocol_correction" + part);
            refused("protocols are kept", "truncate protocol cascade");
            refused("protocols are kept", "truncate spoke");
        });
    }

    private void refused(String reason, String sql) {
        assertThatThrownBy(() -> asOwner(sql)).as(sql).hasMessageContaining(reason);
    }

    private void asOwner(String sql) throws SQLException {
        DatabaseAccess.Login login = access.owner();
        try (Connection owner = DriverManager.getConnection(access.url(), login.username(), login.password());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.executeUpdate(sql);
            owner.rollback();
        }
    }
}
