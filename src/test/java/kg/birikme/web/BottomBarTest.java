package kg.birikme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Arrays;
import java.util.List;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** On a phone everybody's weekly work stands in the bottom bar (teacher 32), and all the rest behind «more». */
@BirikmeTest
class BottomBarTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Demonstration demonstration;

    @ParameterizedTest
    @CsvSource({
        "M01, plan meetings recommendations",
        "M02, meetings protocols recommendations",
        "M09, activities reports recommendations",
        "S01, plan reports protocols",
        "S02, plan analyses reports",
        "S03, meetings plan recommendations"
    })
    void holdsWhatThePersonDoes(String person, String sections) throws Exception {
        DemoCast cast = demonstration.cast();
        List<String> bar = bar(SignIn.as(cast.school(), cast.person(person)), "nav.bottom > a");
        assertThat(bar).first().isEqualTo("/");
        assertThat(bar.stream().skip(1).map(href -> href.replaceFirst(".*/", "")))
                .containsExactlyElementsOf(Arrays.asList(sections.split(" ")));
    }

    @Test
    void hidesNothing() throws Exception {
        DemoCast cast = demonstration.cast();
        RequestPostProcessor member = SignIn.as(cast.school(), cast.person("M09"));
        assertThat(bar(member, "nav.bottom a"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(bar(member, "nav.side a"));
    }

    private List<String> bar(RequestPostProcessor who, String links) throws Exception {
        String page =
                mvc.perform(get("/members").with(who)).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(page).select(links).eachAttr("href");
    }
}
