package kg.birikme.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.archive.StorageState;
import kg.birikme.archive.domain.ArchivePages.ArchivePage;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.database.AsOwner;
import kg.birikme.database.SchoolGrowth;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.seal.SignatureChain;
import kg.birikme.seal.domain.Verdict;
import kg.birikme.seal.domain.Verdict.Standing;
import kg.birikme.seal.domain.Verification;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After the term a person decides: tried on copies of the demonstration, whose year 2022/23 waits for it. */
@BirikmeTest
class DisposalServiceTest {

    private static final String ENDED = "2022-2023";
    private static final String KEPT = "2024-2025";

    @Autowired
    Demonstration demonstration;

    @Autowired
    SchoolGrowth growth;

    @Autowired
    DisposalService disposals;

    @Autowired
    ArchivePages pages;

    @Autowired
    SignatureChain chain;

    @Autowired
    Verification verification;

    @Autowired
    AsOwner owner;

    @Autowired
    JdbcClient jdbc;

    /** Two who decide. */
    private record Two(StaffId deputy, StaffId director) {}

    private void inACopy(Consumer<Two> work) throws SQLException {
        DemoCast cast = demonstration.cast();
        SchoolId copy = growth.times(1, cast.school());
        SchoolContext.within(
                copy,
                () -> work.accept(
                        new Two(SchoolGrowth.grown(cast.deputyTeaching()), SchoolGrowth.grown(cast.director()))));
    }

    @Test
    @Tag("R12")
    void anEndedTermWaitsForADecisionAndARunningOneKnowsNone() throws SQLException {
        inACopy(two -> Acting.as(two.deputy(), () -> {
            assertThat(pages.page(ENDED).row().year().state()).isEqualTo(StorageState.TERM_ENDED);
            assertThat(pages.page(KEPT).row().year().state()).isEqualTo(StorageState.KEPT);
            assertThatThrownBy(() -> disposals.propose(KEPT, UUID.randomUUID(), "эрте", ""))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> disposals.keepLonger(KEPT, UUID.randomUUID(), LocalDate.of(2040, 1, 1), "эрте"))
                    .isInstanceOf(RuleViolation.class);
        }));
    }

    @Test
    @Tag("R12")
    void aYearIsKeptLongerForAReason() throws SQLException {
        inACopy(two -> Acting.as(two.director(), () -> {
            assertThatThrownBy(() -> disposals.keepLonger(ENDED, UUID.randomUUID(), LocalDate.of(2026, 7, 1), "кеч"))
                    .isInstanceOf(InvalidInput.class);
            UUID id = UUID.randomUUID();
            disposals.keepLonger(ENDED, id, LocalDate.of(2028, 6, 5), "Аттестация үчүн керек.");
            disposals.keepLonger(ENDED, id, LocalDate.of(2028, 6, 5), "Аттестация үчүн керек.");
            ArchivePage page = pages.page(ENDED);
            assertThat(page.row().year().state()).isEqualTo(StorageState.KEPT);
            assertThat(page.longer()).hasSize(1);
        }));
    }

    @Test
    @Tag("R12")
    void twoPersonsDisposeOfAYearAndOnlyOfIt() throws SQLException {
        inACopy(two -> {
            List<String> before = content(KEPT);
            Acting.as(
                    two.director(),
                    () -> assertThatThrownBy(() -> disposals.propose(ENDED, UUID.randomUUID(), "Мөөнөтү бүттү.", ""))
                            .isInstanceOf(ActionForbidden.class));
            Acting.as(two.deputy(), () -> disposals.propose(ENDED, UUID.randomUUID(), "Мөөнөтү бүттү.", ""));
            Acting.as(two.director(), () -> {
                ArchiveRow.Disposal act =
                        Objects.requireNonNull(pages.page(ENDED).row().disposal());
                disposals.confirm(ENDED, act.id(), act.version(), "");
                disposals.confirm(ENDED, act.id(), act.version(), "");
                ArchivePage page = pages.page(ENDED);
                assertThat(page.row().year().state()).isEqualTo(StorageState.DISPOSED);
                assertThat(page.lines()).isNotEmpty();
            });
            assertThat(content(ENDED)).isEmpty();
            assertThat(content(KEPT)).isEqualTo(before).isNotEmpty();
            assertThat(chain.unbroken()).isTrue();
        });
    }

    /** Its code is on papers that others hold: they are told what became of it. */
    @Test
    @Tag("R12")
    void whatIsDisposedOfIsToldAsThatByItsCode() throws SQLException {
        inACopy(two -> {
            String code = codeOfAProtocol();
            assertThat(verdict(code).standing()).isEqualTo(Standing.GENUINE);
            Acting.as(two.deputy(), () -> disposals.propose(ENDED, UUID.randomUUID(), "Мөөнөтү бүттү.", ""));
            Acting.as(two.director(), () -> {
                ArchiveRow.Disposal act =
                        Objects.requireNonNull(pages.page(ENDED).row().disposal());
                disposals.confirm(ENDED, act.id(), act.version(), "");
            });
            assertThat(verdict(code))
                    .returns(Standing.DISPOSED, Verdict::standing)
                    .returns(null, Verdict::paper)
                    .returns(null, Verdict::recomputed);
            assertThat(verdict(jdbc.sql("select code from paper_code where kind = 'DISPOSAL_CONFIRMED'")
                                    .query(String.class)
                                    .single())
                            .standing())
                    .isEqualTo(Standing.GENUINE);
        });
    }

    private Verdict verdict(String code) {
        return verification.byCode(code, "anywhere").orElseThrow();
    }

    private String codeOfAProtocol() {
        return jdbc.sql("""
                        select c.code from paper_code c join protocol p on p.id = c.record_id
                        join academic_year y on y.id = p.year_id where y.slug = ? limit 1
                        """).param(ENDED).query(String.class).single();
    }

    /** Files go with what they hang on: an activity, an answer. By an id alone it is known whose year they are of. */
    @Test
    @Tag("R12")
    void theFilesOfAYearGoWithIt() throws SQLException {
        inACopy(two -> {
            List<String> hung = hangFiles();
            assertThat(hung).isNotEmpty().hasSameSizeAs(files());
            Acting.as(two.deputy(), () -> disposals.propose(ENDED, UUID.randomUUID(), "Мөөнөтү бүттү.", ""));
            Acting.as(two.director(), () -> {
                ArchiveRow.Disposal act =
                        Objects.requireNonNull(pages.page(ENDED).row().disposal());
                disposals.confirm(ENDED, act.id(), act.version(), "");
            });
            assertThat(files()).isEmpty();
        });
    }

    /** One on an activity, one on an answer of the year, past the triggers that keep it. */
    private List<String> hangFiles() {
        String school =
                jdbc.sql("select id::text from school").query(String.class).single();
        String file =
                "insert into stored_file select t.school_id, gen_random_uuid(), '%s', t.id, 'барак.pdf', 'PDF', 9,"
                        + " sha256(t.id::text::bytea), t.%s, 'А. А.', now() from %s join academic_year y on y.id = %s.year_id"
                        + " where t.school_id = '" + school + "' and y.slug = '" + ENDED + "' limit 1";
        try {
            owner.run(
                    "set session_replication_role = replica",
                    file.formatted("activity", "planned_by", "activity t", "t"),
                    file.formatted("answer", "staff_id", "answer t join assignment s on s.id = t.assignment_id", "s"));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return files();
    }

    private List<String> files() {
        return jdbc.sql("select id::text from stored_file where name = 'барак.pdf'")
                .query(String.class)
                .list();
    }

    @Test
    @Tag("R12")
    void aProposalIsTakenBack() throws SQLException {
        inACopy(two -> {
            Acting.as(two.deputy(), () -> {
                disposals.propose(ENDED, UUID.randomUUID(), "Мөөнөтү бүттү.", "");
                disposals.withdraw(ENDED);
                assertThat(pages.page(ENDED).row().year().state()).isEqualTo(StorageState.TERM_ENDED);
            });
            assertThat(content(ENDED)).isNotEmpty();
        });
    }

    private List<String> content(String slug) {
        return jdbc.sql("""
                        select 'plan ' || p.id from plan p join academic_year y on y.id = p.year_id where y.slug = :slug
                        union all
                        select 'meeting ' || m.id from meeting m join academic_year y on y.id = m.year_id where y.slug = :slug
                        union all
                        select 'protocol ' || p.id from protocol p join academic_year y on y.id = p.year_id
                        where y.slug = :slug
                        union all
                        select 'activity ' || a.id from activity a join academic_year y on y.id = a.year_id
                        where y.slug = :slug
                        union all
                        select 'assignment ' || a.id from assignment a join academic_year y on y.id = a.year_id
                        where y.slug = :slug
                        order by 1
                        """).param("slug", slug).query(String.class).list();
    }
}
