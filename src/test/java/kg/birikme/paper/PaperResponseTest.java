package kg.birikme.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class PaperResponseTest {

    @Test
    void namesThePaperForOldAndNewReaders() {
        String header = PaperResponse.disposition("№ 2 протокол, Үлгү-Булак.pdf");
        assertThat(header)
                .startsWith("inline; filename=\"n-2-protokol,-ulgu-bulak.pdf\"; filename*=UTF-8''%E2%84%96-2-");
        assertThat(URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8))
                .isEqualTo("№-2-протокол,-Үлгү-Булак.pdf");
    }

    @Test
    void letsNoNameBreakTheHeader() {
        String header = PaperResponse.disposition("a\"; b\r\nSet-Cookie: x/../\\y.pdf");
        assertThat(header)
                .doesNotContain("\r", "\n", "/", "\\")
                .matches("inline; filename=\"[^\"]*\"; filename\\*=\\S+");
    }

    @Test
    void isKeptByNoCache() {
        ResponseEntity<byte[]> answer = new PaperResponse(null).pdf(new byte[] {1}, "план");
        assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void tablesRefuseMoreCellsThanColumns() {
        Table.Builder table = Table.of().column("№", 1);
        assertThatThrownBy(() -> table.row("1", "2")).isInstanceOf(IllegalArgumentException.class);
        assertThat(table.row().blankRows(2).build().rows()).hasSize(3);
    }
}
