package kg.birikme.file;

import java.util.Optional;
import java.util.UUID;

/** By this a module says who reads and who changes the files of what it keeps. One bean for each kind of owner. */
public interface FileGuard {

    /** The word in {@link FileOwner#kind()} for which this one answers. */
    String kind();

    /** What the person who acts may do; nothing where there is no such owner, or it is not theirs to know of. */
    Optional<FileRights> rights(UUID owner);
}
