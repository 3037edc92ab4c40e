package kg.birikme.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.web.Flash;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The frame, the kit, the three ways of a form and the error pages, without a database. */
@Tag("application")
@SpringBootTest(classes = KitSample.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class KitTest {

    private static final Pattern ASSET = Pattern.compile("href=\"(/assets/[0-9a-f]{12}/birikme\\.css)\"");

    @Autowired
    private MockMvc mvc;

    private static MockHttpServletRequestBuilder form(String title) {
        return post("/sample")
                .param("id", "00000000-0000-0000-0000-000000000007")
                .param("version", "3")
                .param("title", title)
                .param("words", "Сакталышы керек болгон сөз")
                .param("day", "27.11.2026")
                .param("_agreed", "on");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Nested
    class Page {

        @Test
        void standsInItsFrameInKyrgyz() throws Exception {
            mvc.perform(get("/sample").header("Accept-Language", "en"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("<html lang=\"ky\">")))
                    .andExpect(content().string(containsString("№ 17 орто мектеп")))
                    .andExpect(content().string(containsString("Токтобекова\u00A0А.\u00A0С.")))
                    .andExpect(content().string(containsString("/years/2026-2027/plan")))
                    .andExpect(content().string(containsString("22.11.2026")))
                    .andExpect(content().string(not(containsString("/settings"))))
                    .andExpect(content().string(not(containsString("??"))));
        }

        @Test
        void hasNoNavigationForNobody() throws Exception {
            mvc.perform(get("/sample").param("open", ""))
                    .andExpect(content().string(not(containsString("/years/"))))
                    .andExpect(content().string(containsString("/language?to=RU")));
        }

        @Test
        void forbidsInlineScriptAndStyle() throws Exception {
            mvc.perform(get("/sample"))
                    .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                    .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("X-Frame-Options", "DENY"));
        }

        @Test
        void bringsAssetsThatMayBeKeptForEver() throws Exception {
            Matcher asset = ASSET.matcher(page(get("/sample")));
            assertThat(asset.find()).isTrue();
            mvc.perform(get(asset.group(1)))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
            mvc.perform(get("/assets/000000000000/birikme.css")).andExpect(status().isNotFound());
        }
    }

    @Nested
    class Language {

        @Test
        void followsTheLinkAndGoesBack() throws Exception {
            mvc.perform(get("/language").param("to", "RU").header("Referer", "http://localhost/sample?open="))
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl("/sample?open="))
                    .andExpect(cookie().value("birikme-language", "ru"))
                    .andExpect(cookie().httpOnly("birikme-language", true));
            mvc.perform(get("/sample").cookie(new Cookie("birikme-language", "ru")))
                    .andExpect(content().string(containsString("<html lang=\"ru\">")))
                    .andExpect(content().string(containsString("Выйти")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://elsewhere.kg/x",
                    "//elsewhere.kg",
                    "javascript:x",
                    "http://localhost//elsewhere.kg",
                    "%%%"
                })
        void goesNowhereElse(String referer) throws Exception {
            mvc.perform(get("/language").param("to", "EN").header("Referer", referer))
                    .andExpect(redirectedUrl("/"));
        }

        @Test
        void staysKyrgyzForNonsense() throws Exception {
            mvc.perform(get("/sample").cookie(new Cookie("birikme-language", "<x>")))
                    .andExpect(content().string(containsString("<html lang=\"ky\">")));
        }
    }

    @Nested
    class Form {

        @Test
        void goesOnWithAMessage() throws Exception {
            mvc.perform(form("ok"))
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl("/sample"))
                    .andExpect(flash().attributeExists(Flash.NAME));
        }

        @Test
        void keepsEverythingTypedWhenAFieldIsWrong() throws Exception {
            mvc.perform(form(" ").param("minutes", "x").param("people", "c"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Сакталышы керек болгон сөз")))
                    .andExpect(content().string(containsString("value=\"x\"")))
                    .andExpect(content().string(containsString("id=\"minutes-fault\"")))
                    .andExpect(content().string(containsString("href=\"#minutes\"")))
                    .andExpect(content().string(containsString("id=\"title-fault\"")))
                    .andExpect(content().string(containsString("value=\"2026-11-27\"")))
                    .andExpect(content().string(containsString("value=\"c\" checked=\"checked\"")));
        }

        @Test
        void saysWhatIsMissing() throws Exception {
            mvc.perform(form(" "))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Бул талааны толтуруңуз.")))
                    .andExpect(content().string(containsString("aria-invalid=\"true\"")));
        }

        @Test
        void namesTheClauseOfARefusalAndTheWay() throws Exception {
            mvc.perform(form("rule"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("жок дегенде бир сунуш жазылышы керек: 2-маселе")))
                    .andExpect(content().string(containsString("/regulation#R5")))
                    .andExpect(content().string(containsString("Жобонун 5-талабы: Бирикме жылына кеминде төрт жыйын")))
                    .andExpect(content().string(containsString("class=\"go\" href=\"/sample\"")))
                    .andExpect(content().string(containsString("Сакталышы керек болгон сөз")));
        }

        @Test
        void putsInvalidInputAtItsField() throws Exception {
            mvc.perform(form("field"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("id=\"day-fault\"")))
                    .andExpect(content().string(containsString("Бул күн окуу жылына кирбейт: 7.")));
        }

        @Test
        void showsBothTextsWhenSomebodyWasFaster() throws Exception {
            mvc.perform(form("stale"))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Сакталышы керек болгон сөз")))
                    .andExpect(content().string(containsString("Класс жетекчилердин отчетторун угуу.")))
                    .andExpect(content().string(containsString("name=\"version\" value=\"4\"")));
        }

        @Test
        void putsLookAlikesRightAndTrims() throws Exception {
            mvc.perform(form(" ").param("minutes", "x").param("words", "  тѳрага "))
                    .andExpect(content().string(containsString("төрага")))
                    .andExpect(content().string(not(containsString("тѳрага"))));
        }

        @Test
        void refusesATextThatNoFieldTakes() throws Exception {
            mvc.perform(form("a".repeat(60_000)))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Текст өтө узун.")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"27.11.2026", "2026-11-27", " 27.11.2026 ", "27.11.2026-ж."})
        void takesDaysAsPeopleWriteThem(String day) throws Exception {
            mvc.perform(post("/sample")
                            .param("title", "ok")
                            .param("words", "")
                            .param("day", day)
                            .param("_agreed", "on"))
                    .andExpect(status().isSeeOther());
        }

        @ParameterizedTest
        @ValueSource(strings = {"31.02.2026", "27/11/2026", "сейшемби", "0001-01-01", "27.11.26"})
        void refusesDaysThatAreNone(String day) throws Exception {
            mvc.perform(post("/sample")
                            .param("title", "ok")
                            .param("words", "")
                            .param("day", day)
                            .param("_agreed", "on"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Күн туура эмес жазылды")));
        }
    }

    @Nested
    class Errors {

        @ParameterizedTest
        @ValueSource(strings = {"/nothing", "/sample/missing", "/sample/no-id", "/error"})
        void tellNothingOfWhatIsNotThere(String address) throws Exception {
            mvc.perform(get(address))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("Барак табылган жок")));
        }

        @Test
        void forbid() throws Exception {
            mvc.perform(form("forbidden"))
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(containsString("Бул аракетке укугуңуз жок")));
        }

        @Test
        void refuseAMethodThatIsNone() throws Exception {
            mvc.perform(put("/sample")).andExpect(status().isMethodNotAllowed());
        }

        @Test
        void giveTheUnexpectedANumberThatStandsInTheLog(CapturedOutput log) throws Exception {
            String page = page(form("broken"));
            Matcher number = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}").matcher(page);
            assertThat(number.find()).isTrue();
            assertThat(log.getOut()).contains(number.group()).contains("sample of a secret");
            assertThat(page).contains("Ката кетти").doesNotContain("secret").doesNotContain("Exception");
        }

        @Test
        void sayThatTheDatabaseIsAwayWhenEvenFiltersFail() throws Exception {
            mvc.perform(get("/sample").param("away", ""))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                    .andExpect(content().string(containsString("Маалымат базасы менен байланыш үзүлдү")));
        }

        @Test
        void sayThatTheDatabaseIsAway() throws Exception {
            mvc.perform(get("/sample/00000000-0000-0000-0000-000000000001")
                            .cookie(new Cookie("birikme-language", "ru")))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "30"))
                    .andExpect(content().string(containsString("Потеряна связь с базой данных")))
                    .andExpect(content().string(not(containsString("sample: the database"))));
        }
    }
}
