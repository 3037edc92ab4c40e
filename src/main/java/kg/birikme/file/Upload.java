package kg.birikme.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as somebody sent it: neither its name nor its content is to be trusted. */
public final class Upload {

    private final String name;
    private final byte[] bytes;

    public Upload(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes.clone();
    }

    /** What a form sent; the empty part that a browser sends where no file was chosen is left out. */
    public static List<Upload> of(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(Upload::chosen).map(Upload::of).toList();
    }

    private static boolean chosen(MultipartFile part) {
        String name = part.getOriginalFilename();
        return !part.isEmpty() || name != null && !name.isBlank();
    }

    private static Upload of(MultipartFile part) {
        try {
            return new Upload(Objects.requireNonNullElse(part.getOriginalFilename(), ""), part.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
