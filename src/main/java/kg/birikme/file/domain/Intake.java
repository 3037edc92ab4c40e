package kg.birikme.file.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import kg.birikme.file.Accepted;
import kg.birikme.file.FileProperties;
import kg.birikme.file.FileType;
import kg.birikme.file.Upload;
import kg.birikme.shared.InvalidInput;
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
            throw new InvalidInput("files", "file.invalid.size", shown, String.valueOf(limits.largest().toMegabytes()));
        }
        if (sent.length == 0) {
            throw new InvalidInput("files", "file.invalid.empty", shown);
        }
        Optional<PictureFormat> picture = Sniffer.picture(sent);
        if (picture.isPresent()) {
            Pictures.Drawn drawn = pictures.draw(sent, picture.get(), shown);
            return new Accepted(
                    FileNames.clean(upload.name(), drawn.type()), drawn.type(), drawn.full(), Optional.of(drawn.preview()),
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
}
