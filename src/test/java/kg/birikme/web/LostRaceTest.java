package kg.birikme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Equal forms at once: one record, and every answer is that of one who came after, never a fault (trials 6, code 13). */
@BirikmeTest
class LostRaceTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAssociationAddedFourTimesAtOnceIsThereOnce() throws Exception {
        clock.set(LocalDate.of(2026, 11, 20));
        DemoCast cast = sample.found();
        String id = UUID.randomUUID().toString();
        List<Integer> answers = atOnce(
                4,
                () -> mvc.perform(post("/settings/associations")
                                .param("id", id)
                                .param("version", "0")
                                .param("nameKy", "Көркөм өнөр")
                                .param("nameRu", "Искусство")
                                .param("chairSurname", "Асанова")
                                .param("chairGiven", "Бермет")
                                .with(SignIn.as(cast.school(), cast.director()))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus());
        assertThat(answers).contains(303).allMatch(status -> status == 303 || status == 409 || status == 422);
        assertThat(count(cast, "select count(*) from other_association where name_ky = 'Көркөм өнөр'"))
                .isOne();
    }

    @Test
    void aYearOpenedFourTimesAtOnceIsThereOnce() throws Exception {
        clock.set(LocalDate.of(2026, 11, 20));
        DemoCast cast = sample.found();
        String id = UUID.randomUUID().toString();
        List<Integer> answers = atOnce(
                4,
                () -> mvc.perform(post("/settings/years")
                                .param("id", id)
                                .param("firstYear", "2031")
                                .param("start", "2031-09-01")
                                .param("end", "2032-05-31")
                                .with(SignIn.as(cast.school(), cast.director()))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus());
        assertThat(answers).allMatch(status -> status < 500);
    }

    @Test
    void aFormWithoutItsHiddenFieldsIsNoFaultOfTheServer() throws Exception {
        clock.set(LocalDate.of(2026, 11, 20));
        DemoCast cast = sample.found();
        for (String address : List.of(
                "/settings/associations",
                "/years/2026-2027/activities/log",
                "/years/2026-2027/activities",
                "/years/2026-2027/growth/programme",
                "/years/2026-2027/growth/consultations",
                "/settings/staff")) {
            int status = mvc.perform(post(address)
                            .param("title", "Алтын күз")
                            .param("nameKy", "Көркөм өнөр")
                            .param("nameRu", "Искусство")
                            .param("chairSurname", "Асанова")
                            .param("chairGiven", "Бермет")
                            .param("version", "0")
                            .param("holders", "")
                            .param("visitors", "")
                            .with(SignIn.as(cast.school(), cast.chair()))
                            .with(csrf()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(address).isBetween(300, 499);
        }
    }

    private static List<Integer> atOnce(int times, Callable<Integer> request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Future<Integer>> answers = IntStream.range(0, times)
                    .mapToObj(one -> people.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            people.shutdown();
        }
    }

    private int count(DemoCast cast, String query) {
        return SchoolContext.within(
                cast.school(), () -> jdbc.sql(query).query(Integer.class).single());
    }
}
