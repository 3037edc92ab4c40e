package kg.birikme.file.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.file.FileGuard;
import kg.birikme.file.FileOwner;
import kg.birikme.file.FileRights;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Asks the module that keeps the owner who reads and who changes. */
@Component
class FileDesk {

    private static final Clause STORAGE = Clause.r(12);

    private final Map<String, FileGuard> guards;

    FileDesk(List<FileGuard> guards) {
        this.guards = guards.stream().collect(Collectors.toUnmodifiableMap(FileGuard::kind, Function.identity()));
    }

    /** @throws NotFound if there is no such owner, or it is not the actor's to know of */
    FileRights reading(FileOwner owner) {
        FileGuard guard = guards.get(owner.kind());
        if (guard == null) {
            throw new NotFound("file owner");
        }
        return guard.rights(owner.id()).orElseThrow(() -> new NotFound("file owner"));
    }

    /**
     * @throws ActionForbidden if changing is not the actor's
     * @throws RuleViolation if the year has been accepted for storage (R12)
     */
    FileRights changing(FileOwner owner) {
        FileRights rights = reading(owner);
        ActionForbidden.unless(rights.change(), "change files");
        if (rights.stored()) {
            throw new RuleViolation(STORAGE, "file.refusal.stored");
        }
        return rights;
    }
}
