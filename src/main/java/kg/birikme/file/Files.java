package kg.birikme.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;

/** Files that hang on what other modules keep. What is stored joins the caller's transaction: what fails there leaves nothing here. */
public interface Files {

    /**
     * Looks at what was uploaded and draws pictures anew. To be called before a transaction begins: a picture takes a second, and
     * nobody waits for a connection meanwhile.
     *
     * @throws InvalidInput at the field {@code files}, if one is of no allowed kind, too big, or cannot be decoded in time
     */
    List<Accepted> accept(List<Upload> uploads);

    /**
     * Stores what was accepted; the same file again makes no second one.
     *
     * @throws NotFound        if the owner is not the actor's to know of
     * @throws ActionForbidden if adding is not theirs
     * @throws InvalidInput    at the field {@code files}, if it is one too many or the school's room is full
     */
    FileId store(FileOwner owner, Accepted file);

    /** The files of the owner in the order of adding, without asking who reads: one statement. */
    List<StoredFile> of(FileOwner owner);

    /** As {@link #of(FileOwner)}, of several owners of one kind; who has no files is not among them. One statement. */
    Map<UUID, List<StoredFile>> of(String kind, Collection<UUID> owners);

    /** Takes a file away; one that is gone already is no fault. */
    void remove(FileId id);
}
