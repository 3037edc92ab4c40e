package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.Seal;
import kg.birikme.seal.Shown;
import kg.birikme.seal.Signed;
import kg.birikme.shared.StaleVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The canonical form and its hash, letter by letter: {@code protocol/canonical.txt} holds the form on its first line and
 * the hash after the beginning of the chain on its second. It changes only together with {@link ProtocolContent#FORM}.
 */
@Tag("R6")
class CanonicalFormTest {

    private static final Signed SIGNED =
            new Signed("А. С. Токтобекова", "CHAIR", Instant.parse("2026-11-20T08:05:09.250Z"));

    @Test
    void isWrittenAsItAlwaysWas() throws IOException {
        Seal seal = Seal.next(0, Seal.BEGINNING, CanonicalForm.of(signed()));
        assertThat(List.of(seal.content(), seal.hash())).isEqualTo(golden("protocol/canonical.txt"));
    }

    @Test
    void isReadBackWithoutLoss() {
        ProtocolContent content = signed();
        assertThat(CanonicalForm.read(CanonicalForm.of(content), ProtocolContent.class))
                .isEqualTo(content);
    }

    @Test
    void everyChangedLetterAndEveryChangedForerunnerShows() {
        Seal first = Seal.next(0, Seal.BEGINNING, "биринчи");
        Seal second = Seal.next(first.position(), first.hash(), "экинчи");
        assertThat(first.holds() && second.holds()).isTrue();
        assertThat(new Seal(1, first.previousHash(), "биринчи.", first.hash()).holds())
                .isFalse();
        assertThat(new Seal(2, Seal.BEGINNING, "экинчи", second.hash()).holds()).isFalse();
        assertThat(second.position()).isEqualTo(2);
    }

    @Test
    void whatWasSignedInTheFirstFormIsStillRead() throws IOException {
        List<String> golden = golden("protocol/canonical-1.txt");
        assertThat(new Seal(1, Seal.BEGINNING, golden.get(0), golden.get(1)).holds())
                .isTrue();
        ProtocolContent first = CanonicalForm.read(golden.get(0), ProtocolContent.class);
        assertThat(first.form()).isEqualTo("birikme-protocol-1");
        assertThat(first.printedNumber()).isEqualTo("2");
        assertThat(first.signed()).isNull();
    }

    @Test
    void whoChangesSignerOfficeOrTimeBreaksTheHash() {
        Seal seal = Seal.next(0, Seal.BEGINNING, CanonicalForm.of(signed()));
        for (Signed other : List.of(
                new Signed("Б. Б. Башка", SIGNED.office(), SIGNED.at()),
                new Signed(SIGNED.name(), "CHAIR_OF_THE_DAY", SIGNED.at()),
                new Signed(SIGNED.name(), SIGNED.office(), SIGNED.at().minusMillis(1)))) {
            String forged = CanonicalForm.of(SampleContent.complete().signed(other));
            assertThat(new Seal(1, Seal.BEGINNING, forged, seal.hash()).holds()).isFalse();
        }
    }

    @Test
    void namesWhatChangedSinceItWasShown() {
        String shown = Shown.of(SampleContent.complete());
        Shown.require(shown, SampleContent.complete());
        ProtocolContent later = SampleContent.with(
                new Officer("А. С. Токтобекова", false),
                17,
                SampleContent.item(1, Outcome.CONSIDERED, "Башкача айтты."),
                SampleContent.item(2, Outcome.MOVED_ON, ""));
        assertThatThrownBy(() -> Shown.require(shown, later)).isInstanceOf(StaleVersion.class);
        assertThat(Shown.changed(shown, later)).containsExactly("members", "present", "items.1");
        assertThatThrownBy(() -> Shown.require("", later)).isInstanceOf(StaleVersion.class);
    }

    private static ProtocolContent signed() {
        return SampleContent.complete().signed(SIGNED);
    }

    private static List<String> golden(String path) throws IOException {
        return new ClassPathResource(path)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
