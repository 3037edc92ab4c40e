package kg.birikme.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.birikme.shared.Language;
import kg.birikme.web.Filling;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** What an argument brings along gives way to the sentence around it. */
class BundlesTest {

    private final MessageSource messages = Bundles.read();

    @Test
    void aQuotationInsideAQuotationGetsTheInnerMarks() {
        assertThat(say(Language.KY, "notification.entry.ACTIVITY_HELD", "«Алтын күз» майрамы", "22.11.2026"))
                .isEqualTo("Иш-чара өткөрүлдү: «“Алтын күз” майрамы», 22.11.2026");
        assertThat(say(Language.RU, "notification.entry.ACTIVITY_HELD", "Праздник «Золотая осень»", "22.11.2026"))
                .isEqualTo("Мероприятие проведено: «Праздник “Золотая осень”», 22.11.2026");
    }

    @Test
    void twoQuotationsBesideEachOtherKeepTheirMarks() {
        assertThat(say(Language.KY, "people.vacancy.warning", "«А»")).contains("«А»", "«Аракеттердин жазуусу»");
    }

    @Test
    void initialsBringTheFullStopOfTheirSentence() {
        assertThat(say(Language.KY, "followup.history.about", "Таалай кызы Э.")).isEqualTo("Жооптуу: Таалай кызы Э.");
        assertThat(say(Language.KY, "followup.history.about", "А. С. Токтобекова"))
                .isEqualTo("Жооптуу: А. С. Токтобекова.");
        assertThat(say(Language.RU, "protocol.paper.assigned", "Сабыр кызы А.", "01.12.2026"))
                .isEqualTo("Ответственный: Сабыр кызы А. Срок: 01.12.2026.");
    }

    @Test
    void anEllipsisStays() {
        assertThat(say(Language.KY, "plan.notice.next", "жазуу...")).endsWith("жазуу...");
    }

    @Test
    void theNumberOfARecommendationIsToldInWords() {
        Object[] kept = Filling.of(List.of("1/3.1", "30.11.2026"));
        assertThat(say(Language.KY, "notification.entry.RECOMMENDATION_ASSIGNED", kept))
                .isEqualTo("Сизге сунуш берилди: № 1 протокол, 3.1-сунуш. Мөөнөтү: 30.11.2026");
        assertThat(say(Language.RU, "notification.entry.RECOMMENDATION_ASSIGNED", kept))
                .isEqualTo("Вам поручена рекомендация: протокол № 1, рекомендация 3.1. Срок: 30.11.2026");
    }

    private String say(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
