package kg.birikme.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive's pages on the demonstration: three years accepted, the oldest one's term ended, the present one running. */
@BirikmeTest
class ArchivePagesTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    MockMvc mvc;

    @Autowired
    SqlCounter sql;

    @Test
    @Tag("R12")
    void theListShowsWhatIsKeptAndWhatAwaitsADecision() throws Exception {
        DemoCast cast = demonstration.cast();
        sql.atMost(
                6,
                () -> mvc.perform(get("/archive").with(SignIn.as(cast.school(), cast.deputyTeaching())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("05.06.2026")))
                        .andExpect(content().string(containsString("06.06.2028")))
                        .andExpect(content().string(containsString("чечим күтөт"))));
    }

    @Test
    @Tag("R12")
    void aYearsPageNamesWhatIsMissing() throws Exception {
        DemoCast cast = demonstration.cast();
        sql.atMost(
                20,
                () -> mvc.perform(get("/years/2026-2027/archive").with(SignIn.as(cast.school(), cast.chair())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("№ 2 протоколго кол коюла элек")))
                        .andExpect(content().string(containsString("Жылдык талдоого кол коюла элек")))
                        .andExpect(content().string(not(containsString("/years/2026-2027/analysis")))));
        mvc.perform(get("/years/2026-2027/archive").with(SignIn.as(cast.school(), cast.deputyTeaching())))
                .andExpect(content().string(containsString("/years/2026-2027/analysis")));
    }

    @Test
    @Tag("R12")
    void aStoredYearsPageShowsTheActAndItsInventory() throws Exception {
        DemoCast cast = demonstration.cast();
        sql.atMost(
                6,
                () -> mvc.perform(get("/years/2022-2023/archive").with(SignIn.as(cast.school(), cast.deputyTeaching())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("№ 1–5")))
                        .andExpect(content().string(containsString("/years/2022-2023/archive/disposal"))));
    }

    @Test
    void theActIsPrintedInBothLanguages() throws Exception {
        DemoCast cast = demonstration.cast();
        for (String language : new String[] {"ky", "ru"}) {
            byte[] pdf = mvc.perform(get("/years/2024-2025/archive/act.pdf")
                            .param("language", language)
                            .with(SignIn.as(cast.school(), cast.chair())))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        }
    }

    @Test
    void aMemberHasNoBusinessHereAndNobodySeesAYearThatIsNot() throws Exception {
        DemoCast cast = demonstration.cast();
        mvc.perform(get("/archive").with(SignIn.as(cast.school(), cast.person("M09"))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/years/2030-2031/archive").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/years/2026-2027/archive/act.pdf").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(status().isNotFound());
    }

    @Test
    @Tag("R12")
    void whatIsIncompleteIsRefusedWithTheWayToIt() throws Exception {
        DemoCast cast = demonstration.cast();
        mvc.perform(get("/years/2026-2027/archive/hand-over").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(content().string(containsString("Документтер толук эмес")))
                .andExpect(content().string(containsString("/years/2026-2027/archive#missing")));
        mvc.perform(post("/years/2026-2027/archive/hand-over")
                        .with(csrf())
                        .with(SignIn.as(cast.school(), cast.chair()))
                        .param("id", UUID.randomUUID().toString())
                        .param("password", ""))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/years/2026-2027/archive/hand-over")
                        .with(csrf())
                        .with(SignIn.as(cast.school(), cast.deputyTeaching()))
                        .param("id", UUID.randomUUID().toString())
                        .param("password", "x"))
                .andExpect(status().isForbidden());
    }

    @Test
    @Tag("R12")
    void theBinderHoldsTheWholeYearAndItsContentsNameTheRightPages() throws Exception {
        try (PDDocument binder = Loader.loadPDF(fetched("binder.pdf"))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= binder.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(binder));
            }
            List<PDOutlineItem> outline = new ArrayList<>();
            binder.getDocumentCatalog().getDocumentOutline().children().forEach(outline::add);
            assertThat(outline).hasSizeGreaterThan(6);
            assertThat(pages.get(0)).contains("2025–2026-ОКУУ ЖЫЛЫНЫН ДОКУМЕНТТЕРИ", "Мазмуну");
            String contents = pages.get(0).replaceAll("\\s+", " ");
            for (PDOutlineItem document : outline) {
                int page = binder.getPages().indexOf(document.findDestinationPage(binder)) + 1;
                assertThat(contents).as(document.getTitle()).contains(document.getTitle() + " " + page);
            }
            assertThat(String.join("", pages)).contains("ИШ ПЛАНЫ", "ПРОТОКОЛДОР ЖУРНАЛЫ", "№ 1 АКТЫ");
        }
    }

    @Test
    @Tag("R12")
    void theFilesOfAYearAreCheckedByTheirSumsWithoutThisProgram() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(fetched("binder.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        Map<String, byte[]> listed = new LinkedHashMap<>(files);
        byte[] sums = listed.remove("SHA256SUMS");
        assertThat(listed).containsKeys("plan-ky.pdf", "plan-ru.pdf", "journal-ky.pdf", "act-ky.pdf", "plan-ky.json");
        Map<String, String> named = new String(sums, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        assertThat(named.keySet()).isEqualTo(listed.keySet());
        for (Map.Entry<String, byte[]> file : listed.entrySet()) {
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue())))
                    .as(file.getKey())
                    .isEqualTo(named.get(file.getKey()));
        }
        JsonNode plan = JsonMapper.builder().build().readTree(files.get("plan-ky.json"));
        assertThat(plan.get("language").asString()).isEqualTo("ky");
        assertThat(plan.get("blocks").findValuesAsString("kind")).contains("table", "stamps", "signature");
    }

    private byte[] fetched(String file) throws Exception {
        DemoCast cast = demonstration.cast();
        return mvc.perform(get("/years/2025-2026/archive/" + file).with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
