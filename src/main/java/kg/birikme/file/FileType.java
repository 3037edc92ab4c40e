package kg.birikme.file;

import org.springframework.http.MediaType;

/** What may be attached. Macros, programs, archives and vector pictures are not among it. */
public enum FileType {
    JPEG("jpg", MediaType.IMAGE_JPEG_VALUE),
    PNG("png", MediaType.IMAGE_PNG_VALUE),
    PDF("pdf", MediaType.APPLICATION_PDF_VALUE),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text");

    private final String extension;
    private final String mediaType;

    FileType(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Without the dot; a stored file's name ends in it, whatever was uploaded. */
    public String extension() {
        return extension;
    }

    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** Whether it is decoded, made smaller and freed of everything but the picture. */
    public boolean picture() {
        return this == JPEG || this == PNG;
    }
}
