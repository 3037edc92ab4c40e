package kg.birikme.database;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where backups go.
 *
 * @param folder     of the daily backups; relative to the working folder. Best on another disk than the data
 * @param passphrase encrypts what is written and opens what is restored; empty: not encrypted
 * @param daily      whether the program makes one by itself each day
 * @param room       the administrator is told where the disk has less left
 */
@Validated
@ConfigurationProperties("birikme.backup")
public record BackupProperties(
        @NotNull @DefaultValue("data/backup") Path folder,
        @DefaultValue("") String passphrase,
        @DefaultValue("true") boolean daily,
        @DefaultValue("1GB") DataSize room) {

    @Override
    public String toString() {
        return "BackupProperties[folder=" + folder + ", daily=" + daily + "]";
    }
}
