package kg.birikme.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What was sent, approved, signed, accepted or stored prints as on its day (trials 21, ADR 10): every paper of a stored year,
 * printed before and after everybody and everything has another name.
 */
@BirikmeTest
@Tag("R12")
class PapersOfTheirDayTest {

    private static final String YEAR = "/years/2025-2026";
    /** Each paper with the statement that finds one of it; its columns stand for the names in the address. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("/plan.pdf", ""),
            Map.entry("/meetings/{no}/notice.pdf", "select no, year_id from meeting where status = 'CLOSED'"),
            Map.entry("/meetings/{no}/attendance.pdf", "select no, year_id from meeting where status = 'CLOSED'"),
            Map.entry(
                    "/meetings/{no}/invitations/{guest}.pdf",
                    "select m.no, g.id as guest, m.year_id from meeting m join meeting_guest g on g.meeting_id = m.id"
                            + " where g.association_id is not null"),
            Map.entry("/meetings/{no}/protocol.pdf", "select no, year_id from meeting where status = 'CLOSED'"),
            Map.entry("/meetings/{no}/recommendations.pdf", "select no, year_id from meeting where status = 'CLOSED'"),
            Map.entry(
                    "/meetings/{no}/protocol/extracts/{number}.pdf",
                    "select m.no, e.number, e.year_id from protocol_extract e join protocol p on p.id = e.protocol_id"
                            + " join meeting m on m.id = p.meeting_id"),
            Map.entry("/protocols.pdf", ""),
            Map.entry("/petitions/{id}/print.pdf", "select id, year_id from petition where status = 'ACCEPTED'"),
            Map.entry("/analysis.pdf", ""),
            Map.entry("/archive/act.pdf", ""),
            Map.entry("/reports/{id}/print.pdf", "select id, year_id from report where status = 'ACCEPTED'"),
            Map.entry("/reports/association.pdf", ""));

    /** What says how things stand today, and what nobody approves or accepts: one's own notes bear one's name. The binder is bound today of papers of their day. */
    private static final Set<String> OF_TODAY = Set.of(
            "/plan/fulfilment.pdf",
            "/meetings/{no}/sheets.pdf",
            "/archive/binder.pdf",
            "/activities/schedule.pdf",
            "/growth/topics.pdf",
            "/growth/consultations.pdf",
            "/reports/council.pdf",
            "/activities/{no}/analysis.pdf",
            "/growth/programmes/{id}.pdf",
            "/growth/self-analyses/{id}.pdf",
            "/class-plans/{id}/print.pdf",
            "/experience/list.pdf");

    @Autowired
    Demonstration demonstration;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    /** A new paper has to be thought of: either it keeps what it said, or it is made anew at each print. */
    @Test
    void everyPaperIsOneOrTheOther() throws IOException {
        Stream<String> routes = Files.readAllLines(Path.of("src/test/resources/routes.csv")).stream()
                .map(line -> line.split(",")[1].strip())
                .filter(route -> route.startsWith("/years/{slug}/") && route.endsWith(".pdf"))
                .map(route -> route.substring("/years/{slug}".length()));
        assertThat(routes)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(KEPT.keySet().stream(), OF_TODAY.stream()).toList());
    }

    @Test
    void noPaperKnowsOfLaterNames() throws Exception {
        DemoCast cast = demonstration.cast();
        List<String> papers = KEPT.keySet().stream()
                .sorted()
                .map(paper -> address(cast, paper))
                .flatMap(paper -> Stream.of(paper, paper + "?language=ru"))
                .toList();
        Map<String, String> before = texts(cast, papers);
        Map<String, String> after = renamed(cast, () -> texts(cast, papers));
        assertThat(before)
                .allSatisfy((paper, text) ->
                        assertThat(after.get(paper)).as(paper).isNotBlank().isEqualTo(text));
    }

    private String address(DemoCast cast, String paper) {
        String address = YEAR + paper;
        String sql = Objects.requireNonNull(KEPT.get(paper));
        if (!sql.isEmpty()) {
            String ofYear = "select f.* from (" + sql + ") f join academic_year y on y.id = f.year_id"
                    + " where y.slug = '2025-2026' limit 1";
            for (Map.Entry<String, Object> column : rows(cast, ofYear).get(0).entrySet()) {
                address = address.replace("{" + column.getKey() + "}", String.valueOf(column.getValue()));
            }
        }
        return address;
    }

    private Map<String, String> texts(DemoCast cast, List<String> papers) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String paper : papers) {
            texts.put(paper, print(cast, paper));
        }
        return texts;
    }

    /** What is printed while everybody and everything is called otherwise. */
    private Map<String, String> renamed(DemoCast cast, Callable<Map<String, String>> printed) throws Exception {
        List<Map<String, Object>> people = rows(cast, "select surname, given, id from staff");
        List<Map<String, Object>> school =
                rows(cast, "select full_name_ky, full_name_ru, district_ky, place_ky, id from school");
        List<Map<String, Object>> others = rows(cast, "select name_ky, id from other_association");
        try {
            inSchool(cast, () -> {
                jdbc.sql("update staff set surname = 'Башкаева', given = 'Айгүл'")
                        .update();
                jdbc.sql("update school set full_name_ky = 'Башка мектеп', full_name_ru = 'Другая школа',"
                                + " district_ky = 'Башка район', place_ky = 'башка айыл'")
                        .update();
                jdbc.sql("update other_association set name_ky = 'Башка бирикме ' || id")
                        .update();
            });
            return printed.call();
        } finally {
            inSchool(cast, () -> {
                people.forEach(row -> back("update staff set surname = ?, given = ? where id = ?", row));
                school.forEach(row -> back(
                        "update school set full_name_ky = ?, full_name_ru = ?, district_ky = ?,"
                                + " place_ky = ? where id = ?",
                        row));
                others.forEach(row -> back("update other_association set name_ky = ? where id = ?", row));
            });
        }
    }

    private void back(String sql, Map<String, Object> row) {
        jdbc.sql(sql).params(new ArrayList<>(row.values())).update();
    }

    private List<Map<String, Object>> rows(DemoCast cast, String sql) {
        return SchoolContext.within(cast.school(), () -> jdbc.sql(sql).query().listOfRows());
    }

    private static void inSchool(DemoCast cast, Runnable work) {
        SchoolContext.within(cast.school(), () -> {
            work.run();
            return true;
        });
    }

    private String print(DemoCast cast, String address) throws Exception {
        byte[] answer = mvc.perform(get(address).with(SignIn.as(cast.school(), cast.deputyTeaching())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(answer)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
