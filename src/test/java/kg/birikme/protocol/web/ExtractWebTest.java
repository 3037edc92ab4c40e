package kg.birikme.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.function.Supplier;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.CorrectionService;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Form F6: an extract of one item of a signed protocol, given to somebody and kept in the register. */
@BirikmeTest
@Tag("R10")
@Tag("R45")
class ExtractWebTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    CorrectionService corrections;

    @Autowired
    JdbcClient jdbc;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    @Test
    void anExtractIsGivenStandsInTheRegisterAndPrintsWordForWord() throws Exception {
        String base = base(within(() -> fixture.signed(cast, ProtocolFixture.DAY, 2)));
        UUID id = UUID.randomUUID();
        give(base, cast.secretary(), id, "2").andExpect(redirectedUrl(base + "/extracts"));
        give(base, cast.secretary(), id, "2").andExpect(redirectedUrl(base + "/extracts"));
        give(base, cast.chair(), UUID.randomUUID(), "1").andExpect(redirectedUrl(base + "/extracts"));
        page(base + "/extracts", cast.person("M09"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/extracts/2.pdf")))
                .andExpect(content().string(not(containsString("/extracts/3.pdf"))))
                .andExpect(content().string(not(containsString("name=\"purpose\""))));
        assertThat(print(base, 1, "ky"))
                .contains(
                        "ПРОТОКОЛДОН КӨЧҮРМӨ № 1",
                        "Маселе 2",
                        "Класстык сааттардын графиги түзүлсүн.",
                        "2.1.",
                        "(колу)",
                        "КӨЧҮРМӨ ТУУРА",
                        "Усулдук бирикменин катчысы",
                        "Райондук билим берүү бөлүмү",
                        "М.О.")
                .doesNotContain("1.1.", "Тутумда кол коюлду");
        assertThat(print(base, 2, "ru")).contains("ВЫПИСКА № 2", "ВЫПИСКА ВЕРНА", "1.1.");
        assertThat(within(() -> refused("update protocol_extract set purpose = 'башка'")))
                .as("the register stands")
                .isTrue();
    }

    @Test
    void aDraftHasNoExtractsAndMembersGiveNone() throws Exception {
        String draft = base(within(() -> fixture.written(cast)));
        page(draft + "/extracts", cast.chair()).andExpect(status().isNotFound());
        page(draft, cast.chair()).andExpect(content().string(not(containsString("/extracts"))));
        String signed = base(within(() -> fixture.signed(cast, ProtocolFixture.DAY.plusDays(7), 1)));
        give(signed, cast.person("M09"), UUID.randomUUID(), "1").andExpect(status().isForbidden());
        give(signed, cast.chair(), UUID.randomUUID(), "7").andExpect(status().isUnprocessableContent());
    }

    @Test
    @Tag("R6")
    void anExtractOfWhatWasCorrectedOrAnnulledSaysSo() throws Exception {
        ProtocolId id = within(() -> fixture.signed(cast));
        String base = base(id);
        give(base, cast.chair(), UUID.randomUUID(), "1").andExpect(redirectedUrl(base + "/extracts"));
        within(() -> Acting.as(cast.chair(), () -> {
            corrections.addendum(id, UUID.randomUUID(), "Мөөнөтү бир айга узартылды.", "сырсөз");
            return id;
        }));
        assertThat(print(base, 1, "ky")).contains("ТОЛУКТОО", "Мөөнөтү бир айга узартылды.");
        within(() -> Acting.as(cast.chair(), () -> {
            corrections.annul(id, UUID.randomUUID(), "Ката катышуучулар", "сырсөз");
            return id;
        }));
        assertThat(print(base, 1, "ky&edition=0")).contains("ЖАРАКСЫЗ ДЕП ТАБЫЛДЫ", "Ката катышуучулар");
    }

    private boolean refused(String sql) {
        try {
            jdbc.sql(sql).update();
            return false;
        } catch (DataAccessException refused) {
            return true;
        }
    }

    private String print(String base, int number, String language) throws Exception {
        byte[] pdf = page(base + "/extracts/" + number + ".pdf?language=" + language, cast.person("M09"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private ResultActions give(String base, StaffId person, UUID id, String item) throws Exception {
        return mvc.perform(post(base + "/extracts")
                .with(SignIn.as(cast.school(), person))
                .with(csrf())
                .param("id", id.toString())
                .param("item", item)
                .param("givenTo", "Райондук билим берүү бөлүмү")
                .param("purpose", "аттестация үчүн"));
    }

    private ResultActions page(String address, StaffId person) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), person)));
    }

    private String base(ProtocolId id) {
        return "/years/2026-2027/meetings/" + within(() -> fixture.no(id)) + "/protocol";
    }

    private <T> T within(Supplier<T> work) {
        T result = SchoolContext.within(cast.school(), work);
        assertThat(result).isNotNull();
        return result;
    }
}
