package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A disk that is really full under one table: a file system of a few megabytes, filled to its last byte. Needs the right to
 * mount one; where it is missing the test says that it was not run.
 */
@BirikmeTest
class FullDiskTest {

    private static final String FORM = "/years/2026-2027/growth/programme";
    private static final String WORDS = "Жоголбосун: укуктук маданият боюнча милдеттер";
    private static final int MEMBERS = 16;

    @TempDir
    private Path disk;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MockMvc mvc;

    private boolean mounted;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=8m,mode=0777", "tmpfs", disk.toString());
        assumeTrue(mounted, "no right to mount a small disk");
        Path place = Files.createDirectory(disk.resolve("table"));
        run("chmod", "0777", place.toString());
        run("chown", "--reference=" + owned(), place.toString());
        tell("create tablespace small location '" + place + "'");
        tell("alter table programme set tablespace small");
    }

    @AfterEach
    void takeItAway() throws Exception {
        if (mounted) {
            Files.deleteIfExists(disk.resolve("filler"));
            tell("alter table programme set tablespace pg_default");
            tell("drop tablespace if exists small");
            run("umount", disk.toString());
        }
    }

    @Test
    void whatWasTypedStandsOnThePageAndWorkGoesOnOnceThereIsRoom() throws Exception {
        DemoCast cast = sample.found();
        fill();
        MockHttpServletResponse told = null;
        int member = 0;
        while (member < MEMBERS && (told == null || told.getStatus() == HttpStatus.SEE_OTHER.value())) {
            member++;
            told = mvc.perform(saving(cast, member)).andReturn().getResponse();
        }
        assertThat(told.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
        assertThat(told.getContentAsString()).contains("Дискте орун калбады", WORDS + " " + member);
        mvc.perform(get(FORM).with(SignIn.as(cast.school(), cast.person(name(member)))))
                .andExpect(status().isOk());
        Files.delete(disk.resolve("filler"));
        mvc.perform(saving(cast, member)).andExpect(status().isSeeOther());
    }

    /** Each member's own, too long and too mixed to be packed small. */
    private static MockHttpServletRequestBuilder saving(DemoCast cast, int member) {
        Random random = new Random(member);
        String mixed = random.ints(1_900, 'а', 'я')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return post(FORM)
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person(name(member))))
                .param("id", UUID.randomUUID().toString())
                .param("version", "0")
                .param("topic", "Тема")
                .param("topicYear", "1")
                .param("aim", mixed)
                .param("reason", mixed.substring(900) + mixed.substring(0, 900))
                .param("tasks", WORDS + " " + member);
    }

    private static String name(int member) {
        return "M%02d".formatted(member);
    }

    /** To the last byte. */
    private void fill() throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    /** A file of the server's: the table's place has to be its own. */
    private String owned() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            row.next();
            return row.getString(1);
        }
    }

    private void tell(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        DatabaseAccess.Login owner = access.owner();
        return DriverManager.getConnection(access.url(), owner.username(), owner.password());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
