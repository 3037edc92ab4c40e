package kg.birikme.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The folder with the daily backups. The newest of each of the last seven days, four weeks and twelve months that have one are
 * kept; older ones go, and only after a new one is whole.
 */
@Component
public class BackupShelf {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    /** While nobody works. */
    private static final LocalTime HOUR = LocalTime.of(2, 20);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
    private static final Pattern NAME = Pattern.compile("birikme-(\\d{4}-\\d{2}-\\d{2}-\\d{4})\\.zip");

    private final Backup backup;
    private final BackupProperties properties;
    private final Clock clock;

    /** The hour of the backup that could not be made last. */
    private volatile @Nullable LocalDateTime failed;

    BackupShelf(Backup backup, BackupProperties properties, Clock clock) {
        this.backup = backup;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A backup on the shelf.
     *
     * @param made the school's wall clock
     */
    public record Kept(Path file, LocalDateTime made, long bytes) {

        /** The file's name within the folder. */
        public String name() {
            return file.getFileName().toString();
        }
    }

    /**
     * Makes one now and lets go of what is no longer kept.
     *
     * @throws IOException if it could not be made; the older ones are whole then
     */
    public Backup.Written make() throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        Backup.Written written = backup.write(folder().resolve("birikme-" + now.format(STAMP) + ".zip"), null);
        for (Kept old : leaving(list())) {
            Files.deleteIfExists(old.file());
        }
        return written;
    }

    /**
     * Makes the day's backup unless it is there: since twenty past two of the last night. A school's computer is off at that
     * hour; its day's backup is made after it was switched on.
     *
     * @return what was written; nothing if it was there
     * @throws IOException if it could not be made; the older ones are whole then
     */
    public Optional<Backup.Written> makeIfDue() throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime night = now.toLocalDate().atTime(HOUR);
        LocalDateTime due = now.isBefore(night) ? night.minusDays(1) : night;
        boolean there = list().stream()
                .anyMatch(kept -> !kept.made().isBefore(due) && !kept.made().isAfter(now));
        if (there || due.equals(failed)) {
            return Optional.empty();
        }
        // One that fails is not tried again the same day: on a disk that is full each try would take the last room
        // there is.
        failed = due;
        Backup.Written written = make();
        failed = null;
        return Optional.of(written);
    }

    /** What is there, the newest first. */
    public List<Kept> list() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            List<Kept> kept = new ArrayList<>();
            for (Path file : files.toList()) {
                Optional<LocalDateTime> made = madeAt(file);
                if (made.isPresent()) {
                    kept.add(new Kept(file, made.get(), Files.size(file)));
                }
            }
            kept.sort(Comparator.comparing(Kept::made).reversed());
            return kept;
        } catch (IOException unreadable) {
            throw new DatabaseUnusable(
                    "The folder of backups cannot be read: " + folder(), "Check its rights.", unreadable);
        }
    }

    /** Where they lie. */
    public Path folder() {
        return properties.folder().toAbsolutePath().normalize();
    }

    /** Whether the program makes one each day. */
    public boolean daily() {
        return properties.daily();
    }

    private static Optional<LocalDateTime> madeAt(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() ? Optional.of(LocalDateTime.parse(name.group(1), STAMP)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Those that are kept no longer. */
    static List<Kept> leaving(List<Kept> all) {
        Set<Kept> staying = new LinkedHashSet<>();
        staying.addAll(newestOfEach(all, made -> made.toLocalDate().toString(), DAYS));
        staying.addAll(newestOfEach(all, BackupShelf::week, WEEKS));
        staying.addAll(newestOfEach(all, made -> YearMonth.from(made).toString(), MONTHS));
        return all.stream().filter(one -> !staying.contains(one)).toList();
    }

    private static String week(LocalDateTime made) {
        LocalDate day = made.toLocalDate();
        return "%d-%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(WeekFields.ISO.weekOfWeekBasedYear()));
    }

    private static List<Kept> newestOfEach(List<Kept> all, Function<LocalDateTime, String> period, int periods) {
        Map<String, Kept> newest = new TreeMap<>(Comparator.reverseOrder());
        for (Kept one : all) {
            newest.merge(
                    period.apply(one.made()),
                    one,
                    (first, second) -> first.made().isAfter(second.made()) ? first : second);
        }
        return newest.values().stream().limit(periods).toList();
    }
}
