package kg.birikme.backup.domain;

import java.util.Optional;
import kg.birikme.database.DiskRoom;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.HomeNotice;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/** Tells those who can do something about it that the disk is nearly full, before it is. */
@Component
class DiskNotice implements HomeNotice {

    private final DiskRoom room;

    DiskNotice(DiskRoom room) {
        this.room = room;
    }

    @Override
    public Optional<Notice> notice(Actor actor) {
        return actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR) && room.runsShort()
                ? Optional.of(new Notice(Tone.BAD, "backup.disk", "", "backup.title"))
                : Optional.empty();
    }
}
