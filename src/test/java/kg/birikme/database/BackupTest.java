package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kg.birikme.database.Backup.BackupManifest;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.TestDatabase;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.util.unit.DataSize;

/** What is backed up comes back whole on another server, or nothing does. */
@BirikmeTest
@Tag("R12")
class BackupTest {

    private static final String APP = "birikme_app";

    @TempDir
    static Path elsewhere;

    private static EmbeddedPostgres server;

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    DatabaseAccess access;

    @Autowired
    Flyway here;

    @Autowired
    ObjectProvider<BuildProperties> build;

    @Autowired
    MutableClock clock;

    @TempDir
    Path folder;

    private DemoCast cast;
    private DatabaseAccess there;
    private Flyway flyway;

    @BeforeAll
    static void startElsewhere() {
        server = EmbeddedPostgres.start(elsewhere.resolve("data"), TestDatabase.binaries(), TestDatabase.HASTY);
    }

    @AfterAll
    static void stopElsewhere() {
        server.close();
    }

    @BeforeEach
    void anEmptyDatabaseElsewhere() throws SQLException {
        cast = sample.found();
        SchoolContext.within(cast.school(), () -> protocols.signed(cast));
        String name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection owner =
                        DriverManager.getConnection(server.url(), server.ownerUsername(), server.ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute("create database " + name);
        }
        there = new DatabaseAccess(
                server.url().replace("/postgres", "/" + name),
                new DatabaseAccess.Login(server.ownerUsername(), server.ownerPassword()),
                new DatabaseAccess.Login(APP, "жашыруун"));
        AppRole.prepare(there);
        flyway = Flyway.configure()
                .dataSource(there.url(), there.owner().username(), there.owner().password())
                .placeholders(Map.of("appRole", APP))
                .load();
    }

    @Test
    void oneSchoolComesBackRowForRowWithItsChain() throws Exception {
        Path file = written("", true);
        new Restore(there, file, "").into(flyway);
        assertThat(contents(there)).isEqualTo(contents(access));
        assertThat(one(there, "select count(*) from protocol where hash = seal_hash(previous_hash, content)"))
                .isEqualTo("1");
        assertThatThrownBy(() -> new Restore(there, file, "").into(flyway))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("holds a school already");
        assertThatThrownBy(() -> execute(there, "delete from protocol"))
                .as("every trigger is on again")
                .hasMessageContaining("a signed protocol is not changed");
        assertThat(one(there, "select count(*) from pg_constraint where contype = 'f'"))
                .as("every reference is kept again")
                .isEqualTo(one(access, "select count(*) from pg_constraint where contype = 'f'"));
    }

    @Test
    void aDatabaseInWhichTheProgramWasOnlyStartedIsEmpty() throws Exception {
        flyway.migrate();
        new Restore(there, written("", true), "").into(flyway);
        assertThat(one(there, "select count(*) from school")).isEqualTo("1");
    }

    @Test
    void whatIsWrittenMeanwhileIsThereWholeOrNotAtAll() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        CountDownLatch first = new CountDownLatch(1);
        Thread load = new Thread(() -> SchoolContext.within(cast.school(), () -> {
            for (int day = 1; day < 28 && writing.get(); day++) {
                meetings.planned(cast, LocalDate.of(2027, 2, day));
                first.countDown();
            }
        }));
        load.start();
        assertThat(first.await(60, TimeUnit.SECONDS)).as("somebody writes").isTrue();
        Path file = written("", true);
        writing.set(false);
        load.join();
        // Every foreign key is put on anew: a row without what it refers to would be refused.
        new Restore(there, file, "").into(flyway);
        assertThat(one(
                        there,
                        "select count(*) from meeting m where not exists"
                                + " (select 1 from meeting_history h where h.meeting_id = m.id)"))
                .isEqualTo("0");
    }

    @Test
    void aFlippedByteIsNamedAndNothingIsChanged() throws Exception {
        Path file = written("", true);
        byte[] bytes = Files.readAllBytes(file);
        for (String entry :
                List.of("tables/staff.copy", "tables/protocol.copy", "tables/attendance.copy", "manifest.json")) {
            byte[] flipped = bytes.clone();
            flipped[middleOf(file, entry)] ^= 0x10;
            Path damaged = Files.write(folder.resolve("damaged.zip"), flipped);
            assertThatThrownBy(() -> new Restore(there, damaged, "").into(flyway))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("is damaged at " + entry);
        }
        assertThat(one(there, "select count(*) from pg_class where relname = 'school'"))
                .isEqualTo("0");
    }

    private static int middleOf(Path file, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            FileHeader header = zip.getFileHeader(entry);
            return (int) (header.getOffsetLocalHeader() + 30 + entry.length() + header.getCompressedSize() / 2);
        }
    }

    @Test
    void anEncryptedOneOpensWithItsPassphraseOnly() throws Exception {
        Path file = written("күз-алма-2026", true);
        assertThatThrownBy(() -> new Restore(there, file, "").into(flyway)).hasMessageContaining("is encrypted");
        assertThatThrownBy(() -> new Restore(there, file, "башка сөз").into(flyway))
                .isInstanceOf(DatabaseUnusable.class);
        new Restore(there, file, "күз-алма-2026").into(flyway);
        assertThat(one(there, "select count(*) from school")).isEqualTo("1");
    }

    @Test
    void aSchoolMovesBesideAnotherOneOnce() throws Exception {
        Path file = written("", true);
        DemoCast second = sample.found();
        Path other = folder.resolve("second.zip");
        backup("").write(other, second.school());
        new Restore(there, other, "").into(flyway);
        new Restore(there, file, "").beside(flyway);
        assertThat(one(there, "select count(*) from school")).isEqualTo("2");
        assertThatThrownBy(() -> new Restore(there, file, "").beside(flyway))
                .hasMessageContaining("in this installation already");
    }

    @Test
    void theManifestSaysWhereTheChainEnded() throws Exception {
        BackupManifest manifest = new BackupFile(written("", true), "").manifest();
        assertThat(manifest.chains()).singleElement().satisfies(chain -> {
            assertThat(chain.school()).isEqualTo(cast.school().value().toString());
            assertThat(chain.position()).isEqualTo(1);
            assertThat(chain.hash()).hasSize(64);
        });
        assertThat(manifest.schema())
                .isEqualTo(here.info().current().getVersion().getVersion());
        assertThat(manifest.tables())
                .extracting(BackupManifest.Table::name)
                .contains("school", "protocol", "file_content", "signature_link")
                .doesNotContain("spring_session", "throttle");
    }

    /** A school's computer is off at night: the day's backup is made when it is on, and once. */
    @Test
    void theDaysBackupIsMadeOnceWheneverTheComputerRuns() throws Exception {
        BackupShelf shelf =
                new BackupShelf(backup(""), new BackupProperties(folder, "", true, DataSize.ofGigabytes(1)), clock);
        clock.set(LocalDateTime.of(2026, 11, 23, 9, 5));
        assertThat(shelf.makeIfDue()).isPresent();
        clock.set(LocalDateTime.of(2026, 11, 23, 17, 0));
        assertThat(shelf.makeIfDue()).isEmpty();
        clock.set(LocalDateTime.of(2026, 11, 24, 2, 10));
        assertThat(shelf.makeIfDue()).as("its night has not come").isEmpty();
        clock.set(LocalDateTime.of(2026, 11, 24, 2, 30));
        assertThat(shelf.makeIfDue()).as("where the computer runs at night").isPresent();
        clock.set(LocalDateTime.of(2026, 11, 27, 8, 30));
        assertThat(shelf.makeIfDue()).as("after days without the computer").isPresent();
        assertThat(shelf.list()).hasSize(3);
    }

    @Test
    void aDiskThatIsFullLeavesTheOldOneWholeAndNoHalfOne() throws Exception {
        Path file = written("", true);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> new BackupFile(file, "").write(entries -> {
                    entries.add("tables/one.copy", out -> out.write(new byte[100_000]));
                    throw new IOException("No space left on device");
                }))
                .hasMessageContaining("No space left");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private Path written(String passphrase, boolean alone) throws IOException {
        Path file = folder.resolve("birikme.zip");
        Backup.Written written = backup(passphrase).write(file, alone ? cast.school() : null);
        assertThat(written.rows()).isPositive();
        return file;
    }

    private Backup backup(String passphrase) {
        return new Backup(
                access, new BackupProperties(folder, passphrase, false, DataSize.ofGigabytes(1)), build, clock);
    }

    /** Every table's rows of the school, as text, in an order of their own. */
    private Map<String, String> contents(DatabaseAccess database) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection owner = connect(database);
                Statement statement = owner.createStatement()) {
            for (SchoolTables.Columns table : SchoolTables.of(owner)) {
                try (ResultSet row = statement.executeQuery(
                        "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from (select " + table.list()
                                + " from " + table.quoted() + table.of(cast.school()) + ") t")) {
                    row.next();
                    contents.put(table.name(), row.getString(1));
                }
            }
        }
        return contents;
    }

    private static String one(DatabaseAccess database, String sql) throws SQLException {
        try (Connection owner = connect(database);
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(DatabaseAccess database, String sql) throws SQLException {
        try (Connection owner = connect(database);
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection connect(DatabaseAccess database) throws SQLException {
        Connection owner = DriverManager.getConnection(
                database.url(), database.owner().username(), database.owner().password());
        try (Statement statement = owner.createStatement()) {
            statement.execute("set time zone 'Asia/Bishkek'");
        }
        return owner;
    }
}
