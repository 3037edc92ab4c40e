package kg.birikme.file.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.file.Accepted;
import kg.birikme.file.FileId;
import kg.birikme.file.FileOwner;
import kg.birikme.file.FileProperties;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.file.Upload;
import kg.birikme.file.domain.FileStore.Part;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores, gives out and takes away files, each asked of the module that keeps what they hang on. */
@Service
@Transactional
public class FileService implements Files {

    private final FileDesk desk;
    private final Intake intake;
    private final FileRows rows;
    private final FileStore store;
    private final FileProperties limits;
    private final CurrentActor currentActor;
    private final Clock clock;

    FileService(
            FileDesk desk,
            Intake intake,
            FileRows rows,
            FileStore store,
            FileProperties limits,
            CurrentActor currentActor,
            Clock clock) {
        this.desk = desk;
        this.intake = intake;
        this.rows = rows;
        this.store = store;
        this.limits = limits;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A file with its content. */
    public record Content(StoredFile file, byte[] bytes) {}

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public List<Accepted> accept(List<Upload> uploads) {
        return uploads.stream().map(intake::accept).toList();
    }

    @Override
    public FileId store(FileOwner owner, Accepted file) {
        desk.changing(owner);
        long used = rows.use(file.content().length);
        return rows.same(owner, file.fingerprint())
                .map(known -> giveBack(known, file))
                .orElseGet(() -> add(owner, file, used));
    }

    private FileId giveBack(FileId known, Accepted accepted) {
        rows.free(accepted.content().length);
        return known;
    }

    private FileId add(FileOwner owner, Accepted accepted, long used) {
        if (used > limits.perSchool().toBytes()) {
            throw new InvalidInput("files", "file.invalid.full");
        }
        if (rows.count(owner) >= limits.perOwner()) {
            throw new InvalidInput("files", "file.invalid.many", String.valueOf(limits.perOwner()));
        }
        Actor actor = currentActor.get();
        StoredFile file = new StoredFile(
                new FileId(UUID.randomUUID()),
                owner,
                accepted.name(),
                accepted.type(),
                accepted.content().length,
                actor.staff(),
                actor.name(),
                Instant.now(clock));
        rows.add(file, accepted.fingerprint());
        store.put(file.id(), Part.FULL, accepted.content());
        accepted.preview().ifPresent(small -> store.put(file.id(), Part.PREVIEW, small));
        return file.id();
    }

    /**
     * Stores all of them or, if one is refused, none.
     *
     * @return the page on which they are shown
     */
    public String add(FileOwner owner, List<Accepted> files) {
        String place = desk.changing(owner).place();
        if (files.isEmpty()) {
            throw new InvalidInput("files", "file.invalid.none");
        }
        files.forEach(file -> store(owner, file));
        return place;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> of(FileOwner owner) {
        return rows.of(owner);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<StoredFile>> of(String kind, Collection<UUID> owners) {
        return rows.of(kind, owners).stream()
                .collect(Collectors.groupingBy(file -> file.owner().id()));
    }

    @Override
    public void remove(FileId id) {
        rows.find(id).ifPresent(this::take);
    }

    /**
     * Takes a file away.
     *
     * @return the page on which it was shown
     * @throws NotFound if it is gone already, or not the actor's to know of
     */
    public String removed(FileId id) {
        return take(rows.find(id).orElseThrow(() -> new NotFound("file")));
    }

    private String take(StoredFile file) {
        String place = desk.changing(file.owner()).place();
        if (rows.remove(file.id())) {
            rows.free(file.size());
        }
        return place;
    }

    /** @throws NotFound if there is none, or it is not the actor's to know of */
    @Transactional(readOnly = true)
    public Content open(FileId id, boolean small) {
        StoredFile file = rows.find(id).orElseThrow(() -> new NotFound("file"));
        desk.reading(file.owner());
        return store.get(id, small ? Part.PREVIEW : Part.FULL)
                .map(bytes -> new Content(file, bytes))
                .orElseThrow(() -> new NotFound("file content"));
    }
}
