package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.seal.ChainProof;
import kg.birikme.seal.Seal;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The owner of the database, who can switch every trigger off, forges what was signed (attack H3). */
@BirikmeTest
class ForgedSignatureTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    SignatureChain chain;

    @Autowired
    ChainProof proof;

    @Autowired
    DatabaseAccess access;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private DemoCast cast;
    private String base;
    private String row;

    @BeforeEach
    void signed() {
        cast = sample.found();
        SchoolContext.within(cast.school(), () -> {
            ProtocolId id = fixture.signed(cast);
            base = "/years/2026-2027/meetings/" + fixture.no(id) + "/protocol";
            row = " where id = '" + id.value() + "'";
        });
    }

    @Test
    @Tag("R6")
    void aChangedTextIsToldToTheDirectorTheFirstTimeItIsLookedAt() throws Exception {
        forge("update protocol set content = replace(content, 'маалымат', 'буйрук')" + row);
        assertThat(told("CHAIN_BROKEN")).isZero();
        mvc.perform(get(base).with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(status().isOk());
        assertThat(told("CHAIN_BROKEN")).as("director, deputy, chair").isEqualTo(3);
        mvc.perform(get(base).with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(status().isOk());
        assertThat(told("CHAIN_BROKEN")).as("told once").isEqualTo(3);
        assertThat(SchoolContext.within(cast.school(), proof::prove)).hasValue(1);
    }

    @Test
    @Tag("R6")
    void anotherSignerBesideTheSealIsNotBelieved() throws Exception {
        forge("update protocol set signed_name = 'Б. Б. БАШКА', signed_at = '2026-09-15T10:00:00Z'" + row);
        String page = mvc.perform(get(base).with(SignIn.as(cast.school(), cast.chair())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("БАШКА").doesNotContain("15.09.2026");
    }

    @Test
    @Tag("R6")
    void aChainRecomputedToItsEndDiffersFromTheHeadThatDirectorAndDeputyWereTold() throws Exception {
        String before = SchoolContext.within(cast.school(), () -> chain.head().shortly());
        forge(
                "update protocol set content = replace(content, 'маалымат', 'буйрук')" + row,
                "update protocol set hash = seal_hash(previous_hash, content)" + row,
                "update signature_chain set hash = (select hash from protocol" + row + ") where school_id = '"
                        + cast.school().value() + "'");
        SchoolContext.within(cast.school(), () -> {
            assertThat(chain.unbroken())
                    .as("by itself the forged chain looks whole")
                    .isTrue();
            assertThat(chain.head().shortly()).isNotEqualTo(before);
            assertThat(jdbc.sql("select distinct arguments ->> 1 from inbox_entry where kind = 'CHAIN_MOVED'")
                            .query(String.class)
                            .list())
                    .as("what stands outside the chain still says the true head")
                    .containsExactly(before);
        });
    }

    @Test
    void theShortHashIsWrittenInGroups() {
        assertThat(Seal.shortly("3f2a91bc77d0ffff")).isEqualTo("3F2A-91BC-77D0");
    }

    private long told(String kind) {
        return SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select count(*) from inbox_entry where kind = ?")
                        .param(kind)
                        .query(Long.class)
                        .single());
    }

    private void forge(String... statements) throws SQLException {
        DatabaseAccess.Login login = access.owner();
        try (Connection owner = DriverManager.getConnection(access.url(), login.username(), login.password());
                Statement statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }
}
