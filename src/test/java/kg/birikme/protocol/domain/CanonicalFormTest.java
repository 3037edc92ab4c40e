package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.Seal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The canonical form and its hash, letter by letter: {@code protocol/canonical.txt} holds the form on its first line and
 * the hash after the beginning of the chain on its second. It changes only together with {@link ProtocolContent#FORM}.
 */
@Tag("R6")
class CanonicalFormTest {

    @Test
    void isWrittenAsItAlwaysWas() throws IOException {
        Seal seal = Seal.next(0, Seal.BEGINNING, CanonicalForm.of(SampleContent.complete()));
        assertThat(List.of(seal.content(), seal.hash())).isEqualTo(golden());
    }

    @Test
    void isReadBackWithoutLoss() {
        ProtocolContent content = SampleContent.complete();
        assertThat(CanonicalForm.read(CanonicalForm.of(content), ProtocolContent.class)).isEqualTo(content);
    }

    @Test
    void everyChangedLetterAndEveryChangedForerunnerShows() {
        Seal first = Seal.next(0, Seal.BEGINNING, "биринчи");
        Seal second = Seal.next(first.position(), first.hash(), "экинчи");
        assertThat(first.holds() && second.holds()).isTrue();
        assertThat(new Seal(1, first.previousHash(), "биринчи.", first.hash()).holds()).isFalse();
        assertThat(new Seal(2, Seal.BEGINNING, "экинчи", second.hash()).holds()).isFalse();
        assertThat(second.position()).isEqualTo(2);
    }

    private static List<String> golden() throws IOException {
        return new ClassPathResource("protocol/canonical.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
