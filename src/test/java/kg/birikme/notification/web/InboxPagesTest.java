package kg.birikme.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The inbox and the wishes about mail as their person meets them. */
@BirikmeTest
class InboxPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture followup;

    @Autowired
    InboxService inbox;

    @Autowired
    SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void somethingHappened() {
        cast = sample.found();
        SchoolContext.within(cast.school(), () -> {
            followup.sign(cast, 2, FollowupFixture.of("3.1", FollowupFixture.DUE, cast.person("M09")));
        });
    }

    @Test
    void theFrameCountsAndTheInboxTells() throws Exception {
        look("/inbox", "M09")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Билдирмелер: 2 окула элек")))
                .andExpect(content()
                        .string(containsString("Сизге сунуш берилди: № 2 протокол, 3.1-сунуш. Мөөнөтү: 18.12.2026")))
                .andExpect(content().string(not(containsString("??"))));
        look("/", "M05")
                .andExpect(content().string(containsString("Билдирмелер: 1 окула элек")))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .as("greeted by name, not by initials")
                        .containsPattern("Саламатсызбы, \\p{Lu}\\p{Ll}+[^.<]*!"));
        look("/", "M01").andExpect(content().string(not(containsString("окула элек"))));
    }

    @Test
    void followingAnEntryReadsIt() throws Exception {
        UUID entry = SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.person("M05"),
                        () -> inbox.page(true, 1).lines().get(0).id()));
        look("/inbox/" + entry, "M09").andExpect(status().isNotFound());
        look("/inbox/" + entry, "M05")
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/years/2026-2027/meetings/2/protocol"));
        look("/inbox?unread=true", "M05").andExpect(content().string(containsString("Билдирме жок")));
    }

    @Test
    void allIsMarkedAtOnce() throws Exception {
        send("/inbox/read", "M09").andExpect(redirectedUrl("/inbox"));
        look("/inbox", "M09").andExpect(content().string(not(containsString("Баарын окулган деп белгилөө"))));
    }

    @Test
    void wishesAboutMailAreKept() throws Exception {
        look("/inbox/mail", "M09").andExpect(status().isOk());
        send("/inbox/mail", "M09", "version=0", "wanted=true", "address=кат эмес")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Электрондук почтанын дарегин туура жазыңыз.")))
                .andExpect(content().string(containsString("кат эмес")));
        send("/inbox/mail", "M09", "version=0", "_wanted=on", "address=own@mail.example")
                .andExpect(status().isSeeOther());
        look("/inbox/mail", "M09").andExpect(content().string(containsString("own@mail.example")));
        send("/inbox/mail", "M09", "version=0", "_wanted=on", "address=other@mail.example")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("own@mail.example")));
        send("/inbox/mail", "M09", "version=1", "wanted=true", "address=").andExpect(status().isSeeOther());
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() throws Exception {
        int few = sql.statements(() -> look("/inbox", "M09").andExpect(status().isOk()))
                .size();
        SchoolContext.within(cast.school(), () -> followup.signMany(cast, 3, 30, cast.person("M09")));
        assertThat(sql.statements(() -> look("/inbox?page=2", "M09").andExpect(status().isOk())))
                .hasSize(few);
        assertThat(few).isLessThanOrEqualTo(4);
        // The first form of a school after a start reads the school's key for marks of kept words.
        look("/inbox/mail", "M09");
        sql.atMost(4, () -> look("/inbox/mail", "M09").andExpect(status().isOk()));
    }

    private ResultActions look(String address, String person) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person(person))));
    }

    private ResultActions send(String address, String person, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(SignIn.as(cast.school(), cast.person(person)));
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request.param(parts[0], parts[1]);
        }
        return mvc.perform(request);
    }
}
