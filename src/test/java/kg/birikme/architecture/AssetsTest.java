package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What every first visit has to load, gzipped: 60 kB with the page itself (design section 11). */
class AssetsTest {

    private static final int STYLE = 12_000;
    /** Drafts on the server, copies on the device, photos made smaller before they are sent: dearer by a kilobyte than without. */
    private static final int SCRIPT = 4_500;

    private static final int ALTOGETHER = 40_000;
    private static final int PICTURE = 50_000;
    private static final Path PICTURES = Sources.ASSETS.resolve("guide");

    @Test
    void keepsTheStyleSheetSmall() {
        assertThat(gzipped(Sources.ASSETS.resolve("birikme.css"))).isLessThan(STYLE);
    }

    @Test
    void keepsTheScriptSmall() {
        assertThat(gzipped(Sources.ASSETS.resolve("birikme.js"))).isLessThan(SCRIPT);
    }

    @Test
    void keepsAllOfThemSmall() {
        int sum = Sources.below(Sources.ASSETS, "").stream()
                .filter(file -> file.getFileName().toString().contains(".") && !file.startsWith(PICTURES))
                .mapToInt(AssetsTest::gzipped)
                .sum();
        assertThat(sum).isLessThan(ALTOGETHER);
    }

    /** The guides' pictures come one by one, as a reader scrolls to them. */
    @Test
    void keepsEachPictureSmall() throws IOException {
        List<Path> pictures = Sources.below(PICTURES, ".jpg");
        assertThat(pictures).isNotEmpty();
        for (Path picture : pictures) {
            assertThat(Files.size(picture)).as(picture.toString()).isLessThan(PICTURE);
        }
    }

    /** The policy forbids evaluated text; the script of ours must not need it. */
    @Test
    void evaluatesNothing() {
        assertThat(Sources.text(Sources.ASSETS.resolve("birikme.js")))
                .doesNotContain("eval(", "new Function", "innerHTML", ".style");
    }

    /** A title of one long word must not push a page of 360 px to the side (trials 26). */
    @Test
    void breaksLongWordsOfHeadings() {
        assertThat(Sources.text(Sources.ASSETS.resolve("birikme.css")))
                .containsPattern("(?m)^h1[^{]*\\{[^}]*overflow-wrap: anywhere[^}]*}");
    }

    private static int gzipped(Path file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Sources.text(file).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return packed.size();
    }
}
