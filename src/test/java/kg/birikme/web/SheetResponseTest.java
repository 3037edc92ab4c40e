package kg.birikme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Lists as spreadsheets: what is in them, whole, and never a formula. */
@BirikmeTest
class SheetResponseTest {

    @Autowired
    SheetResponse sheets;

    @Autowired
    MockMvc mvc;

    @Autowired
    Demonstration demonstration;

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture followup;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+996 555", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "жай сөз"})
    void aTextIsNeverAFormula(String text) throws IOException {
        Row row = rows(sheets.bytes(ListSheet.of("web.inbox", "web.sheet").row(text)))
                .get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getFormula()).isNull();
        assertThat(row.getCell(0).asString()).isEqualTo(text);
    }

    @Test
    void numbersAndDatesStaySuch() throws IOException {
        Row row = rows(sheets.bytes(ListSheet.of("web.inbox", "web.sheet", "web.sheet", "web.sheet")
                        .row(7, LocalDate.of(2026, 11, 22), null)))
                .get(1);
        assertThat(row.getCell(0).asNumber()).isEqualByComparingTo("7");
        assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void whatNoFileCanHoldIsLeftOut() throws IOException {
        Row row = rows(sheets.bytes(ListSheet.of("web.inbox", "web.sheet").row("а\u0000б\u0008в" + "г".repeat(40_000))))
                .get(1);
        assertThat(row.getCell(0).asString()).startsWith("абвг").hasSize(32_000);
    }

    @Test
    void aRowFitsItsHeadings() {
        assertThatThrownBy(() -> ListSheet.of("web.inbox", "web.sheet").row("а", "б"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members",
                "/settings/staff",
                "/years/2026-2027/meetings",
                "/years/2026-2027/protocols",
                "/years/2026-2027/recommendations",
                "/years/2026-2027/plan",
                "/years/2026-2027/activities",
                "/years/2026-2027/growth",
                "/years/2026-2027/duties",
                "/years/2026-2027/reports"
            })
    void everyListCanBeTakenAlong(String list) throws Exception {
        DemoCast cast = demonstration.cast();
        String page = mvc.perform(get(list).with(SignIn.as(cast.school(), cast.chair())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(list + ".xlsx");
        MockHttpServletResponse answer = mvc.perform(get(list + ".xlsx").with(SignIn.as(cast.school(), cast.chair())))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).isEqualTo(SheetResponse.XLSX.toString());
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".xlsx");
        assertThat(rows(answer.getContentAsByteArray())).hasSizeGreaterThan(1);
    }

    @Test
    void theAdministratorTakesTheAccountsAlong() throws Exception {
        DemoCast cast = demonstration.cast();
        byte[] all = mvc.perform(
                        get("/settings/accounts.xlsx").with(SignIn.asAdministrator(cast.school(), cast.person("A01"))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(rows(all)).hasSizeGreaterThan(5).allMatch(row -> row.getCellCount() <= 4);
    }

    @Test
    void theFilterApplies() throws Exception {
        DemoCast cast = demonstration.cast();
        byte[] found = mvc.perform(
                        get("/settings/staff.xlsx?search=токтобек").with(SignIn.as(cast.school(), cast.chair())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(rows(found)).hasSize(2);
        assertThat(rows(found).get(1).getCellText(0)).startsWith("Токтобекова");
    }

    @Test
    void allPagesAreInIt() throws Exception {
        DemoCast cast = sample.found();
        SchoolContext.within(cast.school(), () -> followup.signMany(cast, 1, 45, cast.person("M09")));
        byte[] all = mvc.perform(get("/years/2026-2027/recommendations.xlsx?tab=all")
                        .with(SignIn.as(cast.school(), cast.chair())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(rows(all)).hasSize(46);
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return book.getFirstSheet().read();
        }
    }
}
