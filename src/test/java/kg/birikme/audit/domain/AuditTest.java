package kg.birikme.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.birikme.access.Acting;
import kg.birikme.audit.domain.AuditCheck.Proof;
import kg.birikme.database.AsOwner;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.Post;
import kg.birikme.people.domain.PostService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Attack H8: what is of weight leaves a line that stays, and the line says who, when, from where, with which office. */
@BirikmeTest
class AuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private PostService posts;

    @Autowired
    private AuditPages pages;

    @Autowired
    private AuditCheck check;

    @Autowired
    private CheckAudit command;

    @Autowired
    private AsOwner owner;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Test
    void whatWasDoneIsToldWithWhoAndTheirOffice() {
        sample.within(cast -> {
            give(cast, cast.person("S04"));

            AuditPages.Entry entry = newest(cast);
            assertThat(entry.kind()).isEqualTo("people.trace.post.GIVEN");
            assertThat(entry.offices()).contains("DIRECTOR");
            assertThat(entry.name()).isNotEmpty();
            assertThat(entry.arguments()).contains("22.11.2026");
        });
    }

    @Test
    void whatIsRolledBackLeavesNoLine() {
        sample.within(cast -> {
            int before = proof().lines();
            transaction.executeWithoutResult(status -> {
                events.publishEvent(Trace.of("school.trace.described", ""));
                status.setRollbackOnly();
            });
            assertThat(proof().lines()).isEqualTo(before);
        });
    }

    @Test
    void allLinesOfATransactionAreWrittenByOneStatement() {
        sample.within(cast -> Acting.as(cast.director(), () -> {
            int before = proof().lines();
            transaction.executeWithoutResult(status -> {
                for (int i = 0; i < 5; i++) {
                    events.publishEvent(Trace.of("school.trace.described", "").by(cast.director()));
                }
            });
            assertThat(proof()).isEqualTo(new Proof(before + 5, null));
        }));
    }

    @Test
    void theApplicationCanChangeNoLine() {
        sample.within(cast -> {
            give(cast, cast.person("S04"));
            for (String attempt : List.of("update audit_entry set kind = ''", "delete from audit_entry")) {
                assertThatThrownBy(() -> jdbc.sql(attempt).update()).hasMessageContaining("audit_entry");
            }
        });
    }

    @Test
    void notEvenTheOwnerChangesALineByMistakeAndAForgeryIsNamed() throws SQLException {
        DemoCast cast = sample.foundByEveryStep();
        SchoolContext.within(cast.school(), () -> give(cast, cast.person("S04")));
        int lines = SchoolContext.within(cast.school(), () -> proof().lines());
        assertThat(lines).isGreaterThan(3);
        String forge = "update audit_entry set content = replace(content, 'S', 's'), kind = 'x' where school_id = '"
                + cast.school().value() + "' and position = 3";
        assertThatThrownBy(() -> owner.run(forge)).hasMessageContaining("only added to");
        assertThatThrownBy(() -> owner.run("truncate audit_entry")).hasMessageContaining("only added to");
        assertThat(command.run(List.of())).isTrue();

        owner.run("set session_replication_role = replica", forge);

        Proof broken = SchoolContext.within(cast.school(), this::proof);
        assertThat(broken).isEqualTo(new Proof(2, 3));
        assertThat(command.run(List.of())).isFalse();
        owner.run(
                "set session_replication_role = replica",
                "delete from audit_entry where school_id = '" + cast.school().value() + "'",
                "delete from audit_chain where school_id = '" + cast.school().value() + "'");
    }

    @Test
    void aLineTakenAwayAtTheEndIsMissed() throws SQLException {
        DemoCast cast = sample.found();
        SchoolContext.within(cast.school(), () -> give(cast, cast.person("S04")));
        int lines = SchoolContext.within(cast.school(), () -> proof().lines());
        String school = " where school_id = '" + cast.school().value() + "'";
        owner.run(
                "set session_replication_role = replica",
                "delete from audit_entry" + school + " and position = " + lines);

        assertThat(SchoolContext.within(cast.school(), this::proof)).isEqualTo(new Proof(lines - 1, lines));
        owner.run(
                "set session_replication_role = replica",
                "delete from audit_entry" + school,
                "delete from audit_chain" + school);
    }

    @Test
    void linesOfManyAtOnceFollowOneAnother() throws Exception {
        DemoCast cast = sample.found();
        int before = SchoolContext.within(cast.school(), () -> proof().lines());
        ExecutorService pool = Executors.newFixedThreadPool(6);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<?>> all = java.util.stream.IntStream.range(0, 30)
                    .<Future<?>>mapToObj(number -> pool.submit(() -> {
                        start.await();
                        SchoolContext.within(
                                cast.school(),
                                () -> transaction.executeWithoutResult(status -> events.publishEvent(
                                        Trace.of("school.trace.described", "").by(cast.director()))));
                        return number;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(SchoolContext.within(cast.school(), this::proof)).isEqualTo(new Proof(before + 30, null));
    }

    @Test
    void directorAndAdministratorReadItAndNobodyElse() throws Exception {
        DemoCast cast = sample.found();
        SchoolContext.within(cast.school(), () -> give(cast, cast.person("S04")));
        for (String language : List.of("KY", "RU", "EN")) {
            mvc.perform(get("/audit")
                            .with(SignIn.asAdministrator(cast.school(), cast.person("A01")))
                            .locale(kg.birikme.shared.Language.valueOf(language).locale()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("22.11.2026")));
        }
        mvc.perform(get("/audit")
                        .param("kind", "people")
                        .param("person", cast.director().value().toString())
                        .param("from", "2026-11-22")
                        .param("until", "2026-11-22")
                        .with(SignIn.as(cast.school(), cast.director())))
                .andExpect(status().isOk());
        mvc.perform(post("/audit/check").with(csrf()).with(SignIn.as(cast.school(), cast.director())))
                .andExpect(redirectedUrl("/audit"));
        SchoolContext.within(cast.school(), () -> {
            for (StaffId person : List.of(cast.chair(), cast.deputyTeaching(), cast.person("M09"))) {
                assertThatThrownBy(() -> Acting.as(person, () -> pages.page(everything(), 1)))
                        .isInstanceOf(ActionForbidden.class);
                assertThatThrownBy(() -> Acting.as(person, () -> check.prove())).isInstanceOf(ActionForbidden.class);
            }
        });
    }

    @Test
    void aRefusedRightLeavesALine() throws Exception {
        DemoCast cast = sample.found();
        mvc.perform(get("/settings/accounts").with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(status().isForbidden());

        AuditPages.Entry entry = SchoolContext.within(cast.school(), () -> newest(cast));
        assertThat(entry.kind()).isEqualTo("audit.trace.refused");
        assertThat(entry.arguments()).containsExactly("GET /settings/accounts");
        assertThat(entry.address()).isEqualTo("127.0.0.1");
    }

    @Test
    void aLineLeadsNobodyToWhatRefusesHim() {
        DemoCast cast = sample.found();
        List<String> places = List.of(
                "/settings/accounts",
                "/settings/school",
                "/years/2026-2027/meetings/1",
                "/years/2026-2027/plan?revision=2");
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.director(),
                        () -> transaction.executeWithoutResult(done -> places.forEach(
                                place -> events.publishEvent(Trace.of("people.trace.left", place, "А. Б."))))));
        SchoolContext.within(cast.school(), () -> {
            assertThat(Acting.as(cast.director(), this::led)).containsExactlyInAnyOrderElementsOf(places.subList(1, 4));
            assertThat(Acting.asAdministrator(cast.person("A01"), this::led))
                    .containsExactlyInAnyOrderElementsOf(places.subList(0, 2));
        });
    }

    private List<String> led() {
        return pages.page(everything(), 1).entries().stream()
                .filter(entry -> entry.kind().equals("people.trace.left")
                        && !entry.href().isEmpty())
                .map(AuditPages.Entry::href)
                .toList();
    }

    @Test
    void aPlainPageWritesNothing() throws Exception {
        DemoCast cast = sample.found();
        int before = SchoolContext.within(cast.school(), () -> proof().lines());
        mvc.perform(get("/members").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(status().isOk());
        assertThat(SchoolContext.within(cast.school(), this::proof)).isEqualTo(new Proof(before, null));
    }

    private void give(DemoCast cast, StaffId person) {
        Acting.as(cast.director(), () -> posts.give(UUID.randomUUID(), person, Post.DEPUTY_TEACHING, TODAY, null));
    }

    private AuditPages.Entry newest(DemoCast cast) {
        return Acting.as(cast.director(), () -> pages.page(everything(), 1))
                .entries()
                .get(0);
    }

    private static AuditFilter everything() {
        return new AuditFilter(null, "", null, null);
    }

    private Proof proof() {
        return check.proveUnasked();
    }
}
