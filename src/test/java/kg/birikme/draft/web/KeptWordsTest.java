package kg.birikme.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What was typed is kept until its form is taken, for the person whose form it was and for nobody else. */
@BirikmeTest
class KeptWordsTest {

    private static final String FORM = "/years/2026-2027/growth/programme";
    private static final String WORDS = "Жоголбой турган максат";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private DemoCast cast;

    @BeforeEach
    void found() {
        clock.set(LocalDate.of(2026, 11, 20));
        cast = sample.found();
    }

    /** The hidden fields of the form, as a page of the teacher bears them. */
    private record Marks(String copy, String mark) {

        MockHttpServletRequestBuilder on(MockHttpServletRequestBuilder request) {
            return request.param("keep", FORM).param("keepCopy", copy).param("keepMark", mark);
        }

        String href() {
            return FORM + "?draft=" + copy;
        }
    }

    @Test
    void wordsTypedAreOfferedAgainAndFillTheFormOnlyWhenAsked() throws Exception {
        Marks open = open(teacher());
        mvc.perform(typed(open.on(post("/drafts"))).with(teacher()).with(csrf()))
                .andExpect(status().isNoContent());
        mvc.perform(get(FORM).with(teacher()))
                .andExpect(content().string(containsString(open.href())))
                .andExpect(content().string(not(containsString(WORDS))));
        mvc.perform(get(open.href()).with(teacher()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(WORDS)))
                .andExpect(content().string(containsString(open.copy())));
        assertThat(programmes()).isZero();
        mvc.perform(typed(open.on(post(FORM))).with(teacher()).with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(cookie().value("birikme-taken", containsString(open.copy())));
        assertThat(programmes()).isOne();
        mvc.perform(get(FORM).with(teacher())).andExpect(content().string(not(containsString("draft="))));
        mvc.perform(typed(open.on(post("/drafts"))).with(teacher()).with(csrf()))
                .andExpect(status().isNoContent());
        mvc.perform(get(FORM).with(teacher())).andExpect(content().string(not(containsString("draft="))));
    }

    @Test
    void nobodyElseSeesThem() throws Exception {
        Marks open = open(teacher());
        mvc.perform(typed(open.on(post("/drafts"))).with(teacher()).with(csrf()))
                .andExpect(status().isNoContent());
        mvc.perform(get(FORM).with(colleague())).andExpect(content().string(not(containsString("draft="))));
        mvc.perform(get(open.href()).with(colleague())).andExpect(redirectedUrl("/"));
        mvc.perform(post("/drafts/" + open.copy() + "/drop").with(colleague()).with(csrf()));
        mvc.perform(get(open.href()).with(teacher())).andExpect(content().string(containsString(WORDS)));
        mvc.perform(post("/drafts/" + open.copy() + "/drop").with(teacher()).with(csrf()));
        mvc.perform(get(open.href()).with(teacher())).andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormSentAfterTheSessionIsOverWaitsForItsPerson() throws Exception {
        Marks open = open(teacher());
        MvcResult answer = mvc.perform(typed(open.on(post(FORM))).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", endsWith("/sign-in")))
                .andExpect(cookie().value("birikme-over", "kept"))
                .andReturn();
        String target = answer.getResponse().getCookie("REDIRECT_URI").getValue();
        assertThat(new String(Base64.getDecoder().decode(target), StandardCharsets.UTF_8))
                .endsWith(open.href());
        mvc.perform(get("/sign-in").cookie(answer.getResponse().getCookie("birikme-over")))
                .andExpect(content().string(containsString("Жазганыңыз сакталды")));
        mvc.perform(get(open.href()).with(colleague())).andExpect(redirectedUrl("/"));
        mvc.perform(get(open.href()).with(teacher())).andExpect(content().string(containsString(WORDS)));
        assertThat(programmes()).isZero();
    }

    @Test
    void withoutTheCookieOfTheTokenItIsTheSame() throws Exception {
        Marks open = open(teacher());
        mvc.perform(typed(open.on(post(FORM))))
                .andExpect(header().string("Location", endsWith("/sign-in")))
                .andExpect(cookie().value("birikme-over", "kept"));
        mvc.perform(get(open.href()).with(teacher())).andExpect(content().string(containsString(WORDS)));
    }

    @Test
    void aFormOlderThanTheSessionIsShownAgainWithItsWords() throws Exception {
        Marks open = open(teacher());
        mvc.perform(typed(open.on(post(FORM))).with(teacher()).with(csrf().useInvalidToken()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(open.href()));
        mvc.perform(get(open.href()).with(teacher())).andExpect(content().string(containsString(WORDS)));
        assertThat(programmes()).isZero();
    }

    @Test
    void aFormOfAnotherPersonIsKeptForThatPerson() throws Exception {
        Marks open = open(teacher());
        mvc.perform(typed(open.on(post(FORM))).with(colleague()).with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
        mvc.perform(get(FORM).with(colleague())).andExpect(content().string(not(containsString("draft="))));
        mvc.perform(get(open.href()).with(teacher())).andExpect(content().string(containsString(WORDS)));
    }

    @Test
    void aForgedMarkKeepsNothing() throws Exception {
        Marks open = open(teacher());
        Marks forged =
                new Marks(open.copy(), open.mark().substring(0, open.mark().length() - 3) + "AAA");
        mvc.perform(typed(forged.on(post(FORM))).with(csrf())).andExpect(cookie().value("birikme-over", "over"));
        mvc.perform(post("/drafts")
                        .param("keep", "/account/password")
                        .param("keepCopy", open.copy())
                        .param("keepMark", open.mark())
                        .with(teacher())
                        .with(csrf()))
                .andExpect(status().isBadRequest());
        clock.set(LocalDate.of(2026, 12, 25));
        mvc.perform(typed(open.on(post(FORM))).with(csrf())).andExpect(cookie().value("birikme-over", "over"));
        assertThat(drafts()).isZero();
    }

    @Test
    void passwordsAreNotKeptAndOldWordsAreForgotten() throws Exception {
        Marks open = open(teacher());
        mvc.perform(typed(open.on(post("/drafts")))
                .param("password", "алтын-күз")
                .with(teacher())
                .with(csrf()));
        assertThat(SchoolContext.within(
                        cast.school(),
                        () -> jdbc.sql("select fields::text from draft")
                                .query(String.class)
                                .single()))
                .contains(WORDS)
                .doesNotContain("алтын-күз", open.mark());
        clock.set(LocalDate.of(2026, 12, 25));
        mvc.perform(get(FORM).with(teacher())).andExpect(content().string(not(containsString("draft="))));
        Marks later = open(teacher());
        mvc.perform(typed(later.on(post("/drafts"))).with(teacher()).with(csrf()));
        assertThat(drafts()).isOne();
    }

    @Test
    void aRefusedFormIsKeptToo() throws Exception {
        Marks open = open(teacher());
        mvc.perform(open.on(post(FORM))
                        .param("topic", "т".repeat(2000))
                        .param("aim", WORDS)
                        .with(teacher())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get(open.href()).with(teacher())).andExpect(content().string(containsString(WORDS)));
    }

    @Test
    void signsThatNoPaperHasAreRefusedAndTheWordsGivenBack() throws Exception {
        mvc.perform(typed(post(FORM))
                        .param("tasks", "Баары макул \uD83D\uDE00 болду")
                        .with(teacher())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("кагазга басылбайт: \uD83D\uDE00")))
                .andExpect(content().string(containsString(WORDS)));
        assertThat(programmes()).isZero();
    }

    @Test
    void whatNobodySeesIsNotStored() throws Exception {
        mvc.perform(typed(post(FORM))
                        .param("tasks", "беи\u0306шемби\u200B ма\u00ADкул\u000Bэкинчи")
                        .with(teacher())
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(SchoolContext.within(
                        cast.school(),
                        () -> jdbc.sql("select tasks from programme")
                                .query(String.class)
                                .single()))
                .isEqualTo("бейшемби макул\nэкинчи");
    }

    private Marks open(RequestPostProcessor who) throws Exception {
        String page = mvc.perform(get(FORM).with(who)).andReturn().getResponse().getContentAsString();
        return new Marks(hidden(page, "keepCopy"), hidden(page, "keepMark"));
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as("hidden field %s", name).isTrue();
        return field.group(1);
    }

    private static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder request) {
        return request.param("id", UUID.randomUUID().toString())
                .param("version", "0")
                .param("topic", "Укуктук маданият")
                .param("aim", WORDS);
    }

    private RequestPostProcessor teacher() {
        return SignIn.as(cast.school(), cast.person("M09"));
    }

    private RequestPostProcessor colleague() {
        return SignIn.as(cast.school(), cast.person("M10"));
    }

    private int programmes() {
        return count("programme");
    }

    private int drafts() {
        return count("draft");
    }

    private int count(String table) {
        return SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }
}
