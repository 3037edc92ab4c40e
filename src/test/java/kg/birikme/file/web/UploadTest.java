package kg.birikme.file.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import kg.birikme.access.Accounts;
import kg.birikme.access.TestAccounts;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.TestSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is too much, sent over a real connection: the person sees a page, and nothing of it stays. */
@BirikmeTest
class UploadTest {

    private static final int BLOCK = 64 * 1024;
    private static final long MEGABYTE = 1024L * 1024;
    private static final String BOUNDARY = "----birikme";

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext server;

    @Autowired
    private SampleSchool schools;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestSchool empty;

    @Autowired
    private StaffService staff;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({"300, true, ky, Файл өтө чоң", "300, true, ru, Файл слишком большой", "13, true, en, File too big"})
    void whatIsTooLargeIsAnsweredWithAPageAndLeavesNothing(
            int megabytes, boolean announced, String language, String title) throws IOException {
        DemoCast cast = schools.found();
        long before = temporaryBytes();

        String answer = send(megabytes * MEGABYTE, announced, language);

        assertThat(answer).startsWith("HTTP/1.1 413").contains(title).containsPattern("10 (МБ|MB)");
        assertThat(temporaryBytes()).isEqualTo(before);
        SchoolContext.within(
                cast.school(),
                () -> assertThat(jdbc.sql("select count(*) from stored_file")
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    /** What does not say its length is not read to its end to find out, where nobody is signed in. */
    @Test
    void whatNobodySignedInSendsIsNotRead() throws IOException {
        long before = temporaryBytes();
        assertThat(send(13 * MEGABYTE, false, "ky")).startsWith("HTTP/1.1 302").contains("/sign-in");
        assertThat(temporaryBytes()).isEqualTo(before);
    }

    /** Too many fields are not called a file that is too large (trials 38). */
    @Test
    void tooManyFieldsAreToldAsThat() throws Exception {
        TestAccounts here = TestAccounts.in(empty, staff, accounts);
        Cookie session = Objects.requireNonNull(mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("login", here.directorLogin())
                        .param("password", TestAccounts.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("birikme"));
        StringBuilder body = new StringBuilder();
        for (int field = 0; field < 1_200; field++) {
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"visitors\"\r\n\r\n1\r\n");
        }
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/years/2026-2027/activities/log"))
                                .header("Cookie", "birikme=" + session.getValue() + "; birikme-language=ky")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Өтө көп талаа жөнөтүлдү").doesNotContain("Файл өтө чоң");
    }

    /** Sends a form whose one file is so long, with its length said beforehand or in pieces of unknown number. */
    private String send(long length, boolean announced, String language) throws IOException {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"film.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);
        String framing =
                announced ? "Content-Length: " + (head.length + length + tail.length) : "Transfer-Encoding: chunked";
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), BLOCK);
            out.write(("POST /files/of/activity/00000000-0000-0000-0000-000000000000 HTTP/1.1\r\nHost: localhost\r\n"
                            + "Connection: close\r\nCookie: birikme-language=" + language + "\r\nAccept-Language: "
                            + language
                            + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n" + framing
                            + "\r\n\r\n")
                    .getBytes(UTF_8));
            write(out, head, announced);
            byte[] block = new byte[BLOCK];
            for (long sent = 0; sent < length; sent += BLOCK) {
                write(out, block, announced);
            }
            write(out, tail, announced);
            if (!announced) {
                out.write("0\r\n\r\n".getBytes(UTF_8));
            }
            out.flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), UTF_8);
            }
        }
    }

    private static void write(OutputStream out, byte[] bytes, boolean announced) throws IOException {
        if (!announced) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        }
        out.write(bytes);
        if (!announced) {
            out.write("\r\n".getBytes(UTF_8));
        }
    }

    private long temporaryBytes() throws IOException {
        ServletContext context = server.getServletContext();
        File folder = (File) context.getAttribute(ServletContext.TEMPDIR);
        try (Stream<Path> files = Files.walk(folder.toPath())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
