package kg.birikme.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BirikmeTest
class PlanFulfilmentTest {

    private static final String STATEMENT = "/years/2026-2027/plan/fulfilment.pdf";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private SqlCounter sql;

    @Test
    @Tag("R13")
    void theStatementOfAQuarterHoldsItsItemsAndThoseOfTheWholeYear() throws Exception {
        assertThat(words(STATEMENT + "?quarter=1"))
                .contains("1-чейректеги ачык класстык сааттар")
                .contains("Ачык иш-чараларга өз ара катышуу")
                .contains("Пландан тышкары")
                .contains("1-чейрек")
                .contains("Жол кыймылы боюнча инспектор менен жолугушуу")
                .doesNotContain("3-чейректеги ачык класстык сааттар");
        assertThat(words(STATEMENT))
                .contains("2-чейректеги ачык класстык сааттар")
                .doesNotContain("Жол кыймылы боюнча инспектор менен жолугушуу");
        assertThat(words(STATEMENT + "?language=ru")).contains("СПРАВКА О ВЫПОЛНЕНИИ ПЛАНА РАБОТЫ");
    }

    @Test
    void thereIsNoFifthQuarter() throws Exception {
        DemoCast cast = demonstration.cast();
        mvc.perform(get(STATEMENT + "?quarter=5").with(SignIn.as(cast.school(), cast.person("S02"))))
                .andExpect(status().isNotFound());
        sql.atMost(
                12,
                () -> mvc.perform(get(STATEMENT).with(SignIn.as(cast.school(), cast.person("S02"))))
                        .andExpect(status().isOk()));
    }

    private String words(String address) throws Exception {
        DemoCast cast = demonstration.cast();
        byte[] pdf = mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person("S02"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return text(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.join(
                    " ", List.of(new PDFTextStripper().getText(document).split("\\s+")));
        }
    }
}
