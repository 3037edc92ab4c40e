package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every paper of the route table, in both languages of papers, keeps to PDF/A-2a for storage and PDF/UA-1 for those who listen. */
@BirikmeTest
class PaperStandardTest {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final Map<Role, String> CAST = Map.of(Role.CHAIR, "M01", Role.DEPUTY_TEACHING, "S02");

    private static final Map<String, byte[]> PRINTED = new HashMap<>();

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    static void wake() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyPaperKeepsToTheStandards() throws Exception {
        List<String> faults = new ArrayList<>();
        List<Route> papers = papers();
        assertThat(papers).hasSizeGreaterThan(15);
        for (Route route : papers) {
            for (String language : List.of("ky", "ru")) {
                byte[] pdf = printed(route, language);
                for (PDFAFlavour standard : STANDARDS) {
                    faults(pdf, standard)
                            .map(fault -> route.pattern() + " " + language + " " + fault)
                            .forEach(faults::add);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Whoever searches a paper or copies from it finds names in one piece (papers P3, P4), and Word says what the print says. */
    @Test
    void everyPaperHasWholeNamesAndTheSameWordsInWord() throws Exception {
        List<String> surnames = SchoolContext.within(
                demonstration.cast().school(),
                () -> jdbc.sql("select distinct surname from staff")
                        .query(String.class)
                        .list());
        List<String> faults = new ArrayList<>();
        for (Route route : papers()) {
            for (String language : List.of("ky", "ru")) {
                String printed = text(printed(route, language));
                String inOne = printed.replaceAll("-?\\s+", "");
                surnames.stream()
                        .filter(surname -> count(inOne, surname) > count(printed, surname))
                        .map(surname -> route.pattern() + " " + language + " tears " + surname)
                        .forEach(faults::add);
                Set<String> written = words(word(print(route, language + "&as=docx")));
                words(printed).stream()
                        .filter(one -> !written.contains(one))
                        .map(one -> route.pattern() + " " + language + " lacks in Word: " + one)
                        .forEach(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Route> papers() throws Exception {
        return RouteTable.read().stream()
                .filter(route -> route.pattern().endsWith(".pdf"))
                .toList();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String word(byte[] docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** Hyphens aside, for a print may end its lines at them. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.replaceAll("-\\s*", "").split("[\\s_–]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** Printed once for both tests. */
    private byte[] printed(Route route, String language) throws Exception {
        String key = route.pattern() + " " + language;
        if (!PRINTED.containsKey(key)) {
            PRINTED.put(key, print(route, language));
        }
        return PRINTED.get(key);
    }

    private byte[] print(Route route, String language) throws Exception {
        DemoCast cast = demonstration.cast();
        String person = CAST.get(route.roles().contains(Role.CHAIR) ? Role.CHAIR : Role.DEPUTY_TEACHING);
        String address =
                SchoolContext.within(cast.school(), () -> RouteExamples.read().address(route.pattern(), jdbc));
        String asked = address + (address.contains("?") ? "&" : "?") + "language=" + language;
        MockHttpServletResponse answer = mvc.perform(
                        get(URI.create(asked)).with(SignIn.as(cast.school(), cast.person(person))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(asked).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            standard + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct();
        }
    }
}
