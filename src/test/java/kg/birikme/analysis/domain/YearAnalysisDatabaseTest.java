package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kg.birikme.access.Acting;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses, whoever asks with the application's role. */
@BirikmeTest
class YearAnalysisDatabaseTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    AnalysisFixture fixture;

    @Autowired
    YearAnalysisService service;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R11")
    void nothingOfASignedAnalysisIsChangedByAnySql() {
        sample.within(cast -> {
            fixture.signed(cast);
            Acting.as(cast.chair(), () -> service.markSeen(AnalysisFixture.SLUG));
            String stands = "a signed analysis is not changed";
            refused(stands, "update year_analysis set content = 'башка'");
            refused(stands, "update year_analysis set conclusion = 'башка'");
            refused(stands, "update year_analysis set version = version + 1");
            refused(
                    stands,
                    "update year_analysis set status = 'DRAFT', content = null, hash = null, previous_hash = null, "
                            + "chain_position = null, signed_by = null, signed_name = null, signed_at = null");
            refused(stands, "update analysis_explanation set words = 'башка'");
            refused(stands, "delete from analysis_explanation");
            refused(stands, "delete from analysis_explanation where breach = 'EVENTS'");
            refused("permission denied", "delete from year_analysis");
            refused("permission denied", "update analysis_seen set name = 'башка'");
            refused("permission denied", "delete from analysis_seen");
            refused("permission denied", "truncate year_analysis, analysis_explanation, analysis_seen");
            refused("must be owner", "alter table year_analysis disable trigger all");
        });
    }

    @Test
    @Tag("R11")
    void anAnalysisBeginsAsADraftKeepsItsYearAndIsSignedOverItsOwnContent() {
        sample.within(cast -> {
            fixture.written(cast);
            refused(
                    "an analysis keeps its year",
                    "update year_analysis set year_id = " + "(select id from academic_year where slug = '2025-2026')");
            refused(
                    "begins as a draft",
                    "insert into year_analysis (id, year_id, status) "
                            + "select gen_random_uuid(), id, 'SIGNED' from academic_year where slug = '2025-2026'");
            refused(
                    "year_analysis_one_a_year",
                    "insert into year_analysis (id, year_id) "
                            + "select gen_random_uuid(), year_id from year_analysis");
            refused(
                    "the hash is not that of the content",
                    "update year_analysis set status = 'SIGNED', content = 'башка', "
                            + "hash = repeat('a', 64), previous_hash = repeat('0', 64), chain_position = 1, "
                            + "signed_by = (select id from staff limit 1), signed_name = 'А', signed_at = now()");
            refused(
                    "only what is signed is seen",
                    "insert into analysis_seen (analysis_id, office, staff_id, name, at) "
                            + "select id, 'CHAIR', (select id from staff limit 1), 'А', now() from year_analysis");
        });
    }

    private void refused(String reason, String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasStackTraceContaining(reason);
    }
}
