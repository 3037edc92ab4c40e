package kg.birikme.backup;

import java.util.Optional;
import kg.birikme.backup.domain.BackupService;
import kg.birikme.database.DiskRoom;
import kg.birikme.school.SettingsLink;
import kg.birikme.shared.Role;
import kg.birikme.web.HomeNotice;
import kg.birikme.web.Tone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class BackupContributions {

    @Bean
    SettingsLink backupLink() {
        return new SettingsLink("/settings/backup", "backup.title", 90, actor -> actor.is(Role.ADMINISTRATOR));
    }

    @Bean
    HomeNotice backupNotice(BackupService backups) {
        return backups::notice;
    }

    /** Tells those who can do something about it that the disk is nearly full, before it is. */
    @Bean
    HomeNotice diskNotice(DiskRoom room) {
        return actor -> actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR) && room.runsShort()
                ? Optional.of(new HomeNotice.Notice(Tone.BAD, "backup.disk", "", "backup.title"))
                : Optional.empty();
    }
}
