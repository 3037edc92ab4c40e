package kg.birikme.file.domain;

import kg.birikme.file.FileType;

/** As what pictures come. Each is drawn anew and kept as JPEG or PNG. */
enum PictureFormat {
    JPEG,
    PNG,
    /** As messengers send it and browsers save it; kept as JPEG, or as PNG where something shines through. */
    WEBP;

    /** @param clear whether anything of it shines through */
    FileType kept(boolean clear) {
        return this == JPEG || this == WEBP && !clear ? FileType.JPEG : FileType.PNG;
    }
}
