package kg.birikme.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KyrgyzTextTest {

    @ParameterizedTest
    @CsvSource({
        "Түзгөн, тузгон",
        "ЖӨНҮНДӨ, жонундо",
        "өткөрүлөт, откорулот",
        "Отчёт, отчет",
        "жаңы, жаны",
        "\u0473\u04CA, он"
    })
    void wordsTypedWithoutAKyrgyzKeyboardAreFound(String written, String typed) {
        assertThat(KyrgyzText.fold(written)).isEqualTo(KyrgyzText.fold(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "ж\u0473нүнд\u0473, жөнүндө",
        "жа\u04CAы, жаңы",
        "'  тузгон ', тузгон",
        "Токтобекова\u00A0А.\u00A0С.\u00A0, Токтобекова А. С."
    })
    void onlyLookAlikesAndSpacesAreChangedWhenKept(String typed, String kept) {
        assertThat(KyrgyzText.clean(typed)).isEqualTo(kept);
    }

    @Test
    void nothingStaysThatNobodySees() {
        assertThat(KyrgyzText.visible("Жолдо\u00ADшова\u200B Ка\u200Dдырова\uFEFF \u202Eабв\u0001\u0007"))
                .isEqualTo("Жолдошова Кадырова абв");
        assertThat(KyrgyzText.visible("беи\u0306шемби жыи\u0306ын, е\u0308лка")).isEqualTo("бейшемби жыйын, ёлка");
        assertThat(KyrgyzText.visible("бир\tэки\r\nүч\u000Bтөрт\u2028беш")).isEqualTo("бир эки\nүч\nтөрт\nбеш");
        assertThat(KyrgyzText.visible("жарты \uD83D")).isEqualTo("жарты ");
        assertThat(KyrgyzText.clean("\u00A0toraga\u00A0")).isEqualTo("toraga");
    }

    @ParameterizedTest
    @CsvSource({"' Кыска  сөз ', 10, Кыска сөз", "Өтө узун сөз бар, 9, Өтө узун…", "аа😀бб, 4, аа…", "аа😀бб, 5, аа😀…"
    })
    void aLongTextIsCutWhereItCanBeSeen(String text, int most, String kept) {
        assertThat(KyrgyzText.within(text, most)).isEqualTo(kept).hasSizeLessThanOrEqualTo(most);
    }
}
