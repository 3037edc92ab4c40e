package kg.birikme.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kg.birikme.file.Accepted;
import kg.birikme.file.FileProperties;
import kg.birikme.file.FileType;
import kg.birikme.file.SampleFiles;
import kg.birikme.file.Upload;
import kg.birikme.file.domain.Intake.FileNames;
import kg.birikme.file.domain.Pictures.JpegScans;
import kg.birikme.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class IntakeTest {

    private static final FileProperties LIMITS =
            new FileProperties(DataSize.ofMegabytes(10), 12, DataSize.ofGigabytes(5), 64, 1600);

    private final Intake intake = new Intake(LIMITS, new Pictures(LIMITS));

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of("сүрөт.JPG", SampleFiles.picture(40, 30, "jpg"), FileType.JPEG),
                Arguments.of("сүрөт.exe", SampleFiles.picture(40, 30, "png"), FileType.PNG),
                Arguments.of("сүрөт.webp", SampleFiles.webp(), FileType.JPEG),
                Arguments.of("сүрөт.jpg", SampleFiles.clearWebp(), FileType.PNG),
                Arguments.of("план.pdf", SampleFiles.pdf(), FileType.PDF),
                Arguments.of("отчет.docx", SampleFiles.docx(), FileType.DOCX),
                Arguments.of("тизме.xlsx", SampleFiles.xlsx(), FileType.XLSX),
                Arguments.of("отчет.odt", SampleFiles.odt(), FileType.ODT));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void theTypeIsFoundByTheContentAndTheNameEndsAsItDoes(String name, byte[] content, FileType type) {
        Accepted accepted = intake.accept(new Upload(name, content));

        assertThat(accepted.type()).isEqualTo(type);
        assertThat(accepted.name()).endsWith("." + type.extension());
        assertThat(accepted.preview().isPresent()).isEqualTo(type.picture());
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = SampleFiles.picture(400, 300, "jpg");
        byte[] head = Arrays.copyOf(jpeg, 60);
        byte[] large = Arrays.copyOf(SampleFiles.pdf(), 10 * 1024 * 1024 + 1);
        return Stream.of(
                Arguments.of("сүрөт.jpg", SampleFiles.program(), "file.invalid.type"),
                Arguments.of("отчет.docx", SampleFiles.zip(Map.of("a.txt", "x")), "file.invalid.type"),
                Arguments.of("отчет.docx", SampleFiles.docxWithMacros(), "file.invalid.type"),
                Arguments.of("отчет.docx", Arrays.copyOf(SampleFiles.docx(), 80), "file.invalid.type"),
                Arguments.of("бет.pdf", "<script>1</script>".getBytes(StandardCharsets.UTF_8), "file.invalid.type"),
                Arguments.of("бет.pdf", "%PDF-1.4 <script>".getBytes(StandardCharsets.UTF_8), "file.invalid.type"),
                Arguments.of("сүрөт.svg", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), "file.invalid.type"),
                Arguments.of("сүрөт.png", SampleFiles.bomb(30_000, 30_000), "file.invalid.pixels"),
                Arguments.of("сүрөт.png", SampleFiles.bomb(1_000_000, 1), "file.invalid.pixels"),
                Arguments.of("сүрөт.png", SampleFiles.bomb(100, 100), "file.invalid.broken"),
                Arguments.of("сүрөт.webp", SampleFiles.webpBomb(16_000, 16_000), "file.invalid.pixels"),
                Arguments.of("сүрөт.webp", Arrays.copyOf(SampleFiles.webp(), 500), "file.invalid.broken"),
                Arguments.of("сүрөт.webp", Arrays.copyOf(SampleFiles.webp(), 14), "file.invalid.broken"),
                Arguments.of("IMG_0001.HEIC", SampleFiles.heic(), "file.invalid.heic"),
                Arguments.of("IMG_0001.jpg", SampleFiles.heic(), "file.invalid.heic"),
                Arguments.of("сүрөт.jpg", head, "file.invalid.broken"),
                Arguments.of("бош.pdf", new byte[0], "file.invalid.empty"),
                Arguments.of("чоң.pdf", large, "file.invalid.size"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoneOfThemIsRefusedByItsContent(String name, byte[] content, String why) {
        assertThatThrownBy(() -> intake.accept(new Upload(name, content)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo(why);
                    assertThat(refusal.arguments()[0]).isEqualTo(name);
                });
    }

    @Test
    void aPhotoIsSetUprightMadeSmallerAndLosesItsPlace() throws IOException {
        byte[] photo = SampleFiles.photo(4000, 3000);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(SampleFiles.PLACE);

        Accepted accepted = intake.accept(new Upload("IMG.jpg", photo));

        assertThat(new String(accepted.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SampleFiles.PLACE)
                .doesNotContain("Exif");
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(accepted.content()));
        assertThat(stored.getWidth()).isEqualTo(1200);
        assertThat(stored.getHeight()).isEqualTo(1600);
        assertThat(isRed(stored, 600, 100)).as("what was left is above").isTrue();
        assertThat(isRed(stored, 600, 1500)).isFalse();
        BufferedImage small =
                ImageIO.read(new ByteArrayInputStream(accepted.preview().orElseThrow()));
        assertThat(small.getHeight()).isEqualTo(320);
    }

    /** What messengers send is read without the script too (teacher 38). */
    @Test
    void aWebpBecomesAPictureThatEverybodyOpens() throws IOException {
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(
                intake.accept(new Upload("WhatsApp.webp", SampleFiles.webp())).content()));
        assertThat(stored.getWidth()).isEqualTo(40);
        assertThat(isRed(stored, 5, 15)).isTrue();
        assertThat(isRed(stored, 35, 15)).isFalse();
        BufferedImage clear = ImageIO.read(
                new ByteArrayInputStream(intake.accept(new Upload("WhatsApp.webp", SampleFiles.clearWebp()))
                        .content()));
        assertThat(clear.getColorModel().hasAlpha()).isTrue();
        assertThat(clear.getRGB(35, 15) >>> 24).isZero();
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C:\\Users\\эже\\сүрөт.jpg | сүрөт.pdf",
                "../../etc/passwd | passwd.pdf",
                "'  .htaccess ' | birikme.pdf",
                "'а<b>:\"c|?*.pdf' | 'а b c.pdf'",
                "'\u202Efdp.exe' | fdp.pdf",
                "'' | birikme.pdf",
                "... | birikme.pdf",
                "а.b.c.pdf | а.b.c.pdf",
            })
    void namesAreCleaned(String given, String kept) {
        assertThat(FileNames.clean(given, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void longNamesAreCutBetweenLetters() {
        assertThat(FileNames.clean("а".repeat(119) + "😀".repeat(50), FileType.PDF))
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("а.pdf");
    }

    @Test
    void aPictureThatIsGoneThroughHundredsOfTimesIsRefusedBeforeItIsDecoded() {
        byte[] photo = SampleFiles.photo(400, 300);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(photo, 0, photo.length - 2);
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 17};
        for (int i = 0; i < 200; i++) {
            bomb.writeBytes(scan);
        }
        bomb.write(photo, photo.length - 2, 2);
        assertThat(JpegScans.of(bomb.toByteArray()).scans())
                .isEqualTo(JpegScans.of(photo).scans() + 200);
        assertThat(JpegScans.of(photo).scans()).isEqualTo(1);
        assertThatThrownBy(() -> intake.accept(new Upload("бомба.jpg", bomb.toByteArray())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("file.invalid.broken"));
    }
}
