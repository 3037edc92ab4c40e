package kg.birikme.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Initials stay with their surname on the page, and nothing else is changed. */
class NamesOnOneLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Токтобекова А. С.; Токтобекова_А._С.",
                "А. С. Токтобекова; А._С._Токтобекова",
                "Сабыр кызы А.; Сабыр кызы_А.",
                "Чойбекова Н. Т. (төрага); Чойбекова_Н._Т. (төрага)",
                "Кызматтары: Айткулова Ү. Ө., Эшперов Н. Б.; Кызматтары: Айткулова_Ү._Ө., Эшперов_Н._Б.",
                "Класс: 5-А. Мугалим бар.; Класс: 5-А. Мугалим бар.",
                "Бүттү. Анан башталды.; Бүттү. Анан башталды.",
                "жай сөз; жай сөз"
            })
    void onlyInitialsAreKept(String pair) {
        String[] both = pair.split("; ");
        assertThat(NamesOnOneLine.keep(both[0])).isEqualTo(both[1].replace('_', '\u00A0'));
    }

    @Test
    void theDayOfALongDateStaysWithItsMonth() {
        assertThat(NamesOnOneLine.keep("Мөөнөтү: 2026-жылдын 22-ноябры, А. С. Токтобекова"))
                .isEqualTo("Мөөнөтү: 2026\u2011жылдын 22\u2011ноябры, А.\u00A0С.\u00A0Токтобекова");
        assertThat(NamesOnOneLine.keep("3-чейрек, 5-«А» классы")).isEqualTo("3-чейрек, 5-«А» классы");
    }

    @Test
    void aPageShowsThemWholeAndGivesBackWhatWasTyped() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new NamesOnOneLine());
        String page = engine.process(
                "<p title=\"x\" th:text=\"${who}\"></p><textarea th:text=\"${who}\"></textarea><input th:value=\"${who}\"><b>[[${who}]]</b>",
                new Context(Locale.ROOT, Map.of("who", "Токтобекова А. С.")));
        assertThat(page)
                .isEqualTo("<p title=\"x\">Токтобекова\u00A0А.\u00A0С.</p><textarea>Токтобекова А. С.</textarea>"
                        + "<input value=\"Токтобекова А. С.\"><b>Токтобекова\u00A0А.\u00A0С.</b>");
    }
}
