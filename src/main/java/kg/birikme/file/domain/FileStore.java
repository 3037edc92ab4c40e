package kg.birikme.file.domain;

import java.util.Optional;
import kg.birikme.file.FileId;

/** Where content lies. It is part of the transaction of who calls: a store that cannot roll back must not be one of these. */
interface FileStore {

    /** What there is of a file. */
    enum Part {
        FULL,
        PREVIEW
    }

    void put(FileId id, Part part, byte[] content);

    Optional<byte[]> get(FileId id, Part part);
}
