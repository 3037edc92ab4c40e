package kg.birikme.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import kg.birikme.access.Acting;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.archive.ArchiveFixture;
import kg.birikme.archive.domain.StorageService;
import kg.birikme.database.AsOwner;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Papers;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.CorrectionService;
import kg.birikme.protocol.domain.ExtractService;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Anybody who holds a signed paper, or its file, learns whether it is genuine, and nothing else (issue 11, point 4). */
@BirikmeTest
@Tag("R6")
class VerificationTest {

    private static final String GENUINE = "Документ чыныгы: ага ушул программада кол коюлган";
    private static final String CHANGED = "Программадагы жазуу кол коюлгандагыдай эмес";
    private static final String UNKNOWN = "Ушундай коду бар документ табылган жок";
    private static final String SAME_FILE = "программа берген файлдын өзү: анын бир да тамгасы";
    private static final String SAME_TEXT = "Тексти гана салыштырылды";
    private static final String OTHER_TEXT = "бирок тексти ал документтикиндей эмес";
    private static final String FOREIGN = "кол коюлган документтин коду табылган жок";
    private static final String UNREADABLE = "Файл окулбай койду";
    private static final Pattern HASH = Pattern.compile("<code>((?:[0-9a-f]{8} ){7}[0-9a-f]{8})</code>");
    /** What the minutes say, and who is named in them without having signed. */
    private static final List<String> CONTENTS = List.of("маалымат берди", "графиги түзүлсүн", "Катчы");

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    AnalysisFixture analyses;

    @Autowired
    ArchiveFixture archive;

    @Autowired
    StorageService storage;

    @Autowired
    CorrectionService corrections;

    @Autowired
    ExtractService extracts;

    @Autowired
    Papers papers;

    @Autowired
    AsOwner owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SqlCounter sql;

    private DemoCast cast;
    /** Each test from an address of its own: attempts are counted by it. */
    private String address = "";

    @BeforeEach
    void found() {
        cast = sample.found();
        address = UUID.randomUUID().toString();
    }

    @Test
    void aSignedProtocolIsGenuineAndItsHashIsComputedAnew() throws Exception {
        String code = code(signed(), PaperKind.PROTOCOL);
        MockHttpServletResponse answer = ask(code);
        assertThat(answer.getStatus()).isEqualTo(200);
        String page = answer.getContentAsString();
        assertThat(page)
                .contains(GENUINE, "Жыйындын протоколу", "08.10.2026", "бирикменин төрагасы", "Экөө бирдей.")
                .contains(within(() -> jdbc.sql("select full_name_ky from school")
                        .query(String.class)
                        .single()))
                .doesNotContain(CONTENTS);
        List<String> hashes =
                HASH.matcher(page).results().map(one -> one.group(1)).toList();
        assertThat(hashes).hasSize(2);
        assertThat(hashes.get(0))
                .isEqualTo(hashes.get(1))
                .isEqualTo(Seal.grouped(within(() -> jdbc.sql("select hash from protocol where status = 'SIGNED'")
                        .query(String.class)
                        .single())));
        assertThat(ask(code.substring(0, 3) + "-" + code.substring(3, 9).toLowerCase() + " " + code.substring(9))
                        .getContentAsString())
                .as("as a person types it")
                .contains(GENUINE);
        assertThat(ask(code, "ru")).contains("Документ подлинный", "председатель объединения");
        assertThat(ask(code, "en")).contains("The document is genuine", "chair of the association");
    }

    @Test
    void whatHappenedAfterwardsIsTold() throws Exception {
        ProtocolId id = signed();
        String code = code(id, PaperKind.PROTOCOL);
        correct(() -> corrections.addendum(id, UUID.randomUUID(), "Мөөнөтү узартылды.", "сырсөз"));
        assertThat(ask(code).getContentAsString())
                .contains("кийин ага түзөтүү кошулган", "Түзөтүлгөн күнү", "Экөө бирдей.")
                .doesNotContain("Мөөнөтү узартылды.");
        String addendum = codeOf(PaperKind.ADDENDUM);
        assertThat(ask(addendum).getContentAsString())
                .contains(GENUINE, "Протоколго кошумча")
                .doesNotContain("Мөөнөтү узартылды.");
        correct(() -> corrections.annul(id, UUID.randomUUID(), "Ката катышуучулар", "сырсөз"));
        for (String one : List.of(code, addendum)) {
            assertThat(ask(one).getContentAsString())
                    .contains("кийин ал жараксыз деп табылган", "Экөө бирдей.")
                    .doesNotContain(GENUINE, "Ката катышуучулар");
        }
        assertThat(ask(codeOf(PaperKind.ANNULMENT)).getContentAsString())
                .contains(GENUINE, "Протоколду жараксыз деп табуу");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABC234DEF567",
                "1",
                "ABC234DEF5678",
                "жок",
                "%3Cscript%3E",
                "00000000-0000-0000-0000-000000000000"
            })
    void whatIsUnknownIsAnsweredTheSameWhateverIsWrongWithIt(String typed) throws Exception {
        signed();
        int[] status = new int[2];
        String[] page = new String[2];
        List<String> some = sql.statements(() -> page[0] = unknown(typed, status, 0));
        List<String> others = sql.statements(() -> page[1] = unknown("ZZZZZZZZZZZZ", status, 1));
        assertThat(status).containsOnly(404);
        assertThat(page[0]).contains(UNKNOWN).isEqualTo(page[1]);
        assertThat(some).as("so much is asked").isEqualTo(others);
    }

    private String unknown(String typed, int[] status, int place) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(
                                "/verify/" + URLEncoder.encode(typed, UTF_8).replace("%25", "%")))
                        .with(from(address)))
                .andReturn()
                .getResponse();
        status[place] = answer.getStatus();
        return answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void whoeverGuessesWaitsAndLocksNobodyOutOfSigningIn() throws Exception {
        String code = code(signed(), PaperKind.PROTOCOL);
        for (int i = 0; i < 60; i++) {
            assertThat(ask(code).getStatus()).as("what is known costs nothing").isEqualTo(200);
        }
        for (int i = 0; i < 50; i++) {
            assertThat(ask("ABC234DEF567").getStatus()).isEqualTo(404);
        }
        MockHttpServletResponse refused = ask(code);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString())
                .contains("Аракет өтө көп болду")
                .doesNotContain(GENUINE);
        assertThat(mvc.perform(get("/verify/" + code).with(from("elsewhere " + address)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(mvc.perform(post("/sign-in")
                                .with(csrf())
                                .with(from(address))
                                .param("login", "nobody")
                                .param("password", "жок сырсөз"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("Аракет өтө көп болду");
    }

    @Test
    void whatIsChangedBehindTheProgramsBackDoesNotAgree() throws Exception {
        ProtocolId id = signed();
        String code = code(id, PaperKind.PROTOCOL);
        give(id, cast.secretary());
        String extract = codeOf(PaperKind.EXTRACT);
        assertThat(ask(extract).getContentAsString()).contains(GENUINE, "Протоколдон көчүрмө");
        String row = " where id = '" + id.value() + "'";
        forge("update protocol set content = replace(content, 'маалымат', 'буйрук')" + row);
        for (String one : List.of(code, extract)) {
            assertThat(ask(one).getContentAsString()).contains(CHANGED).doesNotContain(GENUINE, "08.10.2026", "буйрук");
        }
        assertThat(ask(code).getContentAsString()).contains("Экөө ар башка.");
        forge("update protocol set hash = seal_hash(previous_hash, content)" + row);
        assertThat(ask(code).getContentAsString())
                .as("the forger hashed it anew: the paper's code is of the hash that was signed")
                .contains(CHANGED, "Экөө ар башка.");
        forge("update protocol set content = '{'" + row);
        assertThat(ask(code).getContentAsString()).as("what is no text at all").contains(CHANGED);
        forge("delete from protocol" + row);
        assertThat(ask(code).getContentAsString()).as("what is gone").contains(CHANGED);
    }

    @Test
    void aForgedExtractDoesNotAgree() throws Exception {
        ProtocolId id = signed();
        give(id, cast.secretary());
        String code = codeOf(PaperKind.EXTRACT);
        assertThat(ask(code).getContentAsString())
                .contains(GENUINE, "бирикменин катчысы", "бирикменин төрагасы")
                .doesNotContain("Райондук билим берүү бөлүмү");
        forge("update protocol_extract set given_name = 'Б. Б. БАШКА'");
        assertThat(ask(code).getContentAsString()).contains(CHANGED).doesNotContain("БАШКА");
    }

    /** The statements by which the migration gives codes to what was signed before, run once more over what the program has signed. */
    @Test
    @Tag("R12")
    void whatWasSignedBeforeGetsTheSameCodesByTheMigration() throws Exception {
        ProtocolId id = within(() -> {
            archive.stored(cast);
            return new ProtocolId(
                    jdbc.sql("select id from protocol").query(UUID.class).single());
        });
        give(id, cast.secretary());
        String migration = new ClassPathResource("db/migration/V330__paper_code.sql").getContentAsString(UTF_8);
        String[] inserts = migration
                .substring(migration.indexOf("insert into paper_code"))
                .replace("insert into paper_code", "insert into again")
                .split(";\\R", -1);
        String columns = "select code, kind, record_id, chain_position, hash from %s where school_id = '"
                + cast.school().value() + "'";
        owner.run(
                "create temporary table again (like paper_code)",
                inserts[0],
                inserts[1].substring(inserts[1].indexOf("insert into")),
                "do $$ begin if exists (" + columns.formatted("again") + " except " + columns.formatted("paper_code")
                        + ") or exists (" + columns.formatted("paper_code") + " except " + columns.formatted("again")
                        + ") or (select count(distinct kind) from again where school_id = '"
                        + cast.school().value() + "') < 5 then raise exception 'other codes'; end if; end $$");
    }

    @Test
    void theRegisterOfCodesStands() {
        signed();
        for (String forged : List.of(
                "update paper_code set hash = repeat('0', 64)",
                "delete from paper_code",
                "insert into paper_code (code, kind, record_id, chain_position, hash) values ('ABC234DEF567', 'PROTOCOL',"
                        + " gen_random_uuid(), 1, repeat('0', 64))",
                "delete from paper_print")) {
            assertThatThrownBy(() -> within(() -> jdbc.sql(forged).update()))
                    .as(forged)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aPaperIsTheSameToWhoeverIsSignedInElsewhere() throws Exception {
        String code = code(signed(), PaperKind.PROTOCOL);
        DemoCast other = sample.found();
        assertThat(mvc.perform(get("/verify/" + code).with(SignIn.as(other.school(), other.chair())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(GENUINE)
                .doesNotContain(CONTENTS);
        assertThat(SchoolContext.within(
                        other.school(),
                        () -> jdbc.sql("select count(*) from paper_code")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    @Tag("R11")
    @Tag("R12")
    void analysisAndActAreProvedByWhatTheyPrint() throws Exception {
        within(() -> {
            archive.stored(cast);
            return true;
        });
        String base = "/years/2026-2027";
        for (String address :
                List.of(base + "/meetings/1/protocol.pdf", base + "/analysis.pdf", base + "/archive/act.pdf")) {
            for (String language : List.of("ky", "ru")) {
                byte[] pdf = print(address + "?language=" + language, cast.deputyTeaching());
                String code = keywords(pdf);
                assertThat(text(pdf)).contains(code.replaceAll("(?<=\\G.{3})(?!$)", "-"));
                assertThat(ask(code).getContentAsString())
                        .as(address)
                        .contains(GENUINE)
                        .doesNotContain(CONTENTS);
                assertThat(check(pdf)).contains(SAME_FILE, GENUINE);
            }
        }
        assertThat(ask(codeOf(PaperKind.ACCEPTANCE)).getContentAsString())
                .contains(
                        "Документтерди сактоого өткөрүп берүү актысы",
                        "2026–2027",
                        "директордун окуу-тарбия",
                        "төрагасы");
        SignatureChain.Head last = within(() -> jdbc.sql("select position, hash from signature_chain")
                .query(SignatureChain.Head.class)
                .single());
        assertThat(text(print(base + "/archive/act.pdf?language=ky", cast.deputyTeaching()))
                        .replaceAll("\\s+", " "))
                .as("the act prints where the chain ended")
                .contains("№ " + last.position() + ", текшерүү коду: " + Seal.grouped(last.hash()));
        assertThat(mvc.perform(get(base + "/archive").with(SignIn.as(cast.school(), cast.deputyTeaching())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(Seal.grouped(last.hash()));
    }

    @Test
    @Tag("R12")
    void whatIsHandedOverAndTakenBackIsNoLongerInForce() throws Exception {
        within(() -> {
            archive.handedOver(cast);
            return true;
        });
        String code = codeOf(PaperKind.HAND_OVER);
        assertThat(ask(code).getContentAsString()).contains(GENUINE);
        within(() -> {
            Acting.as(cast.chair(), () -> storage.takeBack("2026-2027"));
            return true;
        });
        assertThat(ask(code).getContentAsString())
                .contains("кийин ал кайра алынган жана күчүн жоготкон")
                .doesNotContain(GENUINE);
    }

    @Test
    void aFileThatWasGivenOutIsKnownByteByByte() throws Exception {
        ProtocolId id = signed();
        byte[] given = print(protocol(id), cast.person("M09"));
        assertThat(print(protocol(id), cast.chair())).as("printed again").isEqualTo(given);
        assertThat(check(given)).contains(SAME_FILE, GENUINE, "Экөө бирдей.").doesNotContain(CONTENTS);
        correct(() -> corrections.addendum(id, UUID.randomUUID(), "Мөөнөтү узартылды.", "сырсөз"));
        assertThat(check(given)).as("given out before it was corrected").contains(SAME_FILE, "түзөтүү кошулган");
        assertThat(within(() -> jdbc.sql("select count(*) from paper_print")
                        .query(Integer.class)
                        .single()))
                .as("given out thrice, one file")
                .isEqualTo(1);
    }

    @Test
    void aFileSavedAnewIsComparedByItsTextAlone() throws Exception {
        ProtocolId id = signed();
        byte[] given = print(protocol(id), cast.chair());
        assertThat(check(savedAnew(given, true))).contains(SAME_TEXT, GENUINE).doesNotContain(SAME_FILE);
        assertThat(check(savedAnew(given, false))).as("its metadata lost").contains(SAME_TEXT, GENUINE);
        correct(() -> corrections.addendum(id, UUID.randomUUID(), "Мөөнөтү узартылды.", "сырсөз"));
        assertThat(check(savedAnew(given, true))).as("of before").contains(SAME_TEXT, "түзөтүү кошулган");
        assertThat(check(savedAnew(print(protocol(id), cast.chair()), false)))
                .as("with its addendum's code in it")
                .contains(SAME_TEXT, "түзөтүү кошулган");
    }

    @Test
    void aFileThatSaysSomethingElseIsNotBelieved() throws Exception {
        String code = code(signed(), PaperKind.PROTOCOL);
        byte[] altered = papers.pdf(Paper.in(Language.KY, "№ 1 протокол", "Протокол")
                .title("№ 1 ПРОТОКОЛУ")
                .paragraph("УГУЛДУ:", "Башка сөз.")
                .proof(code)
                .proven(code, Instant.EPOCH)
                .build());
        assertThat(check(altered)).contains(OTHER_TEXT, "08.10.2026").doesNotContain(SAME_TEXT, SAME_FILE);
    }

    @Test
    void aFileOfSomebodyElseNamesNoPaper() throws Exception {
        byte[] foreign = papers.pdf(Paper.in(Language.KY, "Кат", "Кат")
                .title("КАТ")
                .paragraph("Коду: ABC-234-DEF-567")
                .build());
        assertThat(check(foreign)).contains(FOREIGN).doesNotContain("Экөө");
    }

    @Test
    void aBoundJournalNamesItsProtocols() throws Exception {
        within(() -> protocols.signed(cast));
        within(() -> protocols.signed(cast, ProtocolFixture.DAY.plusDays(40), 1));
        assertThat(check(print("/years/2026-2027/protocols.pdf", cast.chair())))
                .contains("Файлда бир нече кол коюлган документтин коду бар", GENUINE);
    }

    @Test
    void whatIsNoPdfIsToldAsThat() throws Exception {
        assertThat(check("Салам".getBytes(UTF_8))).contains("Бул PDF файл эмес");
        assertThat(mvc.perform(multipart("/verify/file")
                                .with(csrf())
                                .with(from(address))
                                .with(length(0)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    private static Stream<byte[]> malformed() throws IOException {
        byte[] bomb = packed(new byte[200 * 1024 * 1024]);
        return Stream.of(
                "%PDF-1.7\nмында эч нерсе жок".getBytes(UTF_8),
                "%PDF-1.7\n1 0 obj << /Filter [ /FlateDecode /FlateDecode ] /Length 9 >> stream\nx\nendstream"
                        .getBytes(UTF_8),
                "%PDF-1.7\n1 0 obj << /Filter /LZWDecode /Length 9 >> stream\nx\nendstream".getBytes(UTF_8),
                "%PDF-1.7\n1 0 obj << /F#69lter /LZWDecode /Length 9 >> stream\nx\nendstream".getBytes(UTF_8),
                "%PDF-1.7\n1 0 obj << /Filter 5 0 R /Length 9 >> stream\nx\nendstream".getBytes(UTF_8),
                stream("", bomb),
                stream("  ", bomb));
    }

    private static byte[] stream(String gap, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n1 0 obj << /Filter /FlateDecode /Length " + content.length + " >> stream" + gap + "\n")
                .getBytes(UTF_8));
        file.write(content);
        file.write("\nendstream endobj\n%%EOF".getBytes(UTF_8));
        return file.toByteArray();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatCannotBeReadOrSwellsIsToldAsThat(byte[] file) throws Exception {
        assertThat(check(file)).contains(UNREADABLE);
    }

    @Test
    void whoeverSendsFilesAllDayWaits() throws Exception {
        byte[] junk = "Салам".getBytes(UTF_8);
        for (int i = 0; i < 50; i++) {
            check(junk);
        }
        assertThat(check(junk)).contains("Аракет өтө көп болду");
        assertThat(ask("ABC234DEF567").getStatus())
                .as("codes are counted apart")
                .isEqualTo(404);
    }

    private ProtocolId signed() {
        return within(() -> protocols.signed(cast));
    }

    private void give(ProtocolId protocol, StaffId by) {
        within(() -> Acting.as(
                by,
                () -> extracts.give(
                        "2026-2027",
                        protocols.no(protocol),
                        null,
                        new ExtractService.Wish(UUID.randomUUID(), 1, "Райондук билим берүү бөлүмү", "Отчет үчүн"))));
    }

    private void correct(Runnable step) {
        within(() -> {
            Acting.as(cast.chair(), step);
            return true;
        });
    }

    private String code(ProtocolId id, PaperKind kind) {
        return within(() -> jdbc.sql("select code from paper_code where record_id = ? and kind = ?")
                .params(id.value(), kind.name())
                .query(String.class)
                .single());
    }

    private String codeOf(PaperKind kind) {
        return within(() -> jdbc.sql("select code from paper_code where kind = ?")
                .param(kind.name())
                .query(String.class)
                .single());
    }

    private String protocol(ProtocolId id) {
        return "/years/2026-2027/meetings/" + within(() -> protocols.no(id)) + "/protocol.pdf?language=ky";
    }

    private byte[] print(String paper, StaffId reader) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(paper).with(SignIn.as(cast.school(), reader)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(paper).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private MockHttpServletResponse ask(String code) throws Exception {
        return mvc.perform(get("/verify/{code}", code).with(from(address)))
                .andReturn()
                .getResponse();
    }

    private String ask(String code, String language) throws Exception {
        return mvc.perform(get("/verify/{code}", code)
                        .with(from(address))
                        .cookie(new Cookie("birikme-language", language)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String check(byte[] file) throws Exception {
        return mvc.perform(multipart("/verify/file")
                        .file(new MockMultipartFile("file", "протокол.pdf", "application/pdf", file))
                        .with(csrf())
                        .with(from(address))
                        .with(length(file.length)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    /** A browser says how long the form is that it sends. */
    private static RequestPostProcessor length(int length) {
        return request -> {
            request.setContent(new byte[length]);
            return request;
        };
    }

    private static byte[] savedAnew(byte[] pdf, boolean withMetadata) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setProducer("Another program");
            if (!withMetadata) {
                document.getDocumentInformation().setKeywords(null);
            }
            document.save(out);
            assertThat(out.toByteArray()).isNotEqualTo(pdf);
            return out.toByteArray();
        }
    }

    private static String keywords(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Objects.requireNonNull(document.getDocumentInformation().getKeywords());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void forge(String statement) throws SQLException {
        owner.run(
                "set session_replication_role = replica",
                statement + (statement.contains(" where ") ? " and" : " where") + " school_id = '"
                        + cast.school().value() + "'");
    }

    private <T> T within(Supplier<T> work) {
        return SchoolContext.within(cast.school(), work);
    }
}
