package kg.birikme.file;

import java.util.List;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;

/** Files that hang on what other modules keep. Works within the caller's transaction: what fails there leaves nothing here. */
public interface Files {

    /**
     * Stores what was uploaded; the same file again makes no second one.
     *
     * @throws NotFound        if the owner is not the actor's to know of
     * @throws ActionForbidden if adding is not theirs
     * @throws InvalidInput    at the field {@code files}, if it is of no allowed kind, too big or one too many
     */
    FileId store(FileOwner owner, Upload upload);

    /** The files of the owner in the order of adding, without asking who reads: one statement. */
    List<StoredFile> of(FileOwner owner);

    /** Takes a file away; one that is gone already is no fault. */
    void remove(FileId id);
}
