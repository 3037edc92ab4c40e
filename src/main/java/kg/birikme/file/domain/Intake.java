package kg.birikme.file.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.birikme.file.Accepted;
import kg.birikme.file.FileProperties;
import kg.birikme.file.FileType;
import kg.birikme.file.Upload;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.springframework.stereotype.Component;

/** Looks at what was uploaded before anything of it is kept. */
@Component
class Intake {

    private final FileProperties limits;
    private final Pictures pictures;

    Intake(FileProperties limits, Pictures pictures) {
        this.limits = limits;
        this.pictures = pictures;
    }

    /** @throws InvalidInput if it is too big, empty, or of no allowed kind by its content */
    Accepted accept(Upload upload) {
        byte[] sent = upload.bytes();
        String shown = FileNames.shown(upload.name());
        if (sent.length > limits.largest().toBytes()) {
            throw new InvalidInput(
                    "files",
                    "file.invalid.size",
                    shown,
                    String.valueOf(limits.largest().toMegabytes()));
        }
        if (sent.length == 0) {
            throw new InvalidInput("files", "file.invalid.empty", shown);
        }
        Optional<PictureFormat> picture = Sniffer.picture(sent);
        if (picture.isPresent()) {
            Pictures.Drawn drawn = pictures.draw(sent, picture.get(), shown);
            return new Accepted(
                    FileNames.clean(upload.name(), drawn.type()),
                    drawn.type(),
                    drawn.full(),
                    Optional.of(drawn.preview()),
                    fingerprint(sent));
        }
        FileType type = Sniffer.type(sent)
                .orElseThrow(() -> new InvalidInput(
                        "files", Sniffer.isTelephones(sent) ? "file.invalid.heic" : "file.invalid.type", shown));
        return new Accepted(FileNames.clean(upload.name(), type), type, sent, Optional.empty(), fingerprint(sent));
    }

    private static byte[] fingerprint(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Makes of any name one that no disk, browser or header stumbles over, ending as the content does. */
    static final class FileNames {

        private static final int LONGEST = 120;
        private static final String NAMELESS = "birikme";
        /** Controls, marks that turn the direction of writing around, and what Windows forbids. */
        private static final Pattern FORBIDDEN =
                Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}<>:\"|?*\\u2028\\u2029]+");

        private static final Pattern SPACES = Pattern.compile("\\s+");
        private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
        private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

        private FileNames() {}

        static String clean(String given, FileType type) {
            return stem(given) + "." + type.extension();
        }

        /** For messages: the name as far as it can be shown. */
        static String shown(String given) {
            return bare(given);
        }

        private static String stem(String given) {
            String stem = EDGES.matcher(EXTENSION.matcher(bare(given)).replaceFirst(""))
                    .replaceAll("");
            return stem.isEmpty() ? NAMELESS : stem;
        }

        private static String bare(String given) {
            String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
            String allowed = FORBIDDEN
                    .matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                    .replaceAll(" ");
            String single = KyrgyzText.clean(SPACES.matcher(allowed).replaceAll(" "));
            return single.length() <= LONGEST ? single : shortened(single);
        }

        private static String shortened(String name) {
            int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return name.substring(0, end);
        }
    }
}
