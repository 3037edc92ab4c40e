package kg.birikme.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.render.RenderedPapers;
import kg.birikme.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

class PrintAnswerTest {

    @Test
    void namesThePaperForOldAndNewReaders() {
        String header = PrintAnswer.named("№ 2 протокол, Үлгү-Булак.pdf");
        assertThat(header).startsWith("filename=\"n-2-protokol,-ulgu-bulak.pdf\"; filename*=UTF-8''%E2%84%96-2-");
        assertThat(URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo("№-2-протокол,-Үлгү-Булак.pdf");
    }

    @Test
    void letsNoNameBreakTheHeader() {
        String header = PrintAnswer.named("a\"; b\r\nSet-Cookie: x/../\\y.pdf");
        assertThat(header).doesNotContain("\r", "\n", "/", "\\").matches("filename=\"[^\"]*\"; filename\\*=\\S+");
    }

    @Test
    void isShownAsPdfAndSavedAsWordAndKeptByNoCache() throws IOException {
        MockHttpServletResponse shown = answer(new MockHttpServletRequest());
        assertThat(shown.getContentType()).isEqualTo("application/pdf");
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline; filename=\"plan.pdf\"");
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        MockHttpServletRequest asksForWord = new MockHttpServletRequest();
        asksForWord.setParameter("as", "docx");
        MockHttpServletResponse saved = answer(asksForWord);
        assertThat(saved.getContentType()).endsWith("wordprocessingml.document");
        assertThat(saved.getHeader("Content-Disposition")).startsWith("attachment; filename=\"plan.docx\"");
        assertThat(saved.getContentAsByteArray()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    private static MockHttpServletResponse answer(MockHttpServletRequest request) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Paper paper = Paper.in(Language.KY, "План", "План").title("ПЛАН").build();
        new PrintAnswer(
                        RenderedPapers.pdf(),
                        RenderedPapers.word(),
                        new StaticListableBeanFactory().getBeanProvider(PrintRegister.class))
                .handleReturnValue(
                        new Print(paper, "План"),
                        new MethodParameter(Print.class.getDeclaredMethods()[0], -1),
                        new ModelAndViewContainer(),
                        new ServletWebRequest(request, response));
        return response;
    }

    @Test
    void tablesRefuseMoreCellsThanColumns() {
        Table.Builder table = Table.of().column("№", 1);
        assertThatThrownBy(() -> table.row("1", "2")).isInstanceOf(IllegalArgumentException.class);
        assertThat(table.row().blankRows(2).build().rows()).hasSize(3);
    }
}
