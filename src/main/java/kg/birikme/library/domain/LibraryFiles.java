package kg.birikme.library.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.file.FileGuard;
import kg.birikme.file.FileRights;
import org.springframework.stereotype.Component;

/** Who reads the files of a version: whoever may read the document. They come with the version, and stand with it (R63). */
@Component
class LibraryFiles implements FileGuard {

    private final LibraryDesk desk;
    private final LibraryReader reader;

    LibraryFiles(LibraryDesk desk, LibraryReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return LibraryService.FILES;
    }

    @Override
    public Optional<FileRights> rights(UUID owner) {
        LibraryPermissions may = desk.may();
        return reader.ofEdition(owner)
                .filter(item -> may.mayRead(item.content().audience()) && (!item.withdrawn() || may.mayKeep()))
                .map(item -> new FileRights(may.mayKeep() && !reader.complete(owner), false, "/library/" + item.id()));
    }
}
