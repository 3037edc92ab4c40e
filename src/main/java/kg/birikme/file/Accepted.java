package kg.birikme.file;

import java.util.Optional;

/**
 * What is to be kept of an upload: a picture drawn anew, anything else as it came. Only {@link Files#accept} makes one.
 *
 * @param name        cleaned
 * @param preview     a small one of a picture
 * @param fingerprint of what was sent: the same file again makes no second one
 */
public record Accepted(String name, FileType type, byte[] content, Optional<byte[]> preview, byte[] fingerprint) {}
