package kg.birikme.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kg.birikme.access.Slip;
import kg.birikme.web.WebProperties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class SlipBoxTest {

    private final SlipBox box = new SlipBox(
            new WebProperties(false, List.of()), JsonMapper.builder().build());
    private final List<Slip> slips =
            List.of(new Slip("Бекова А.", "bekova", "1234-5678", Instant.parse("2026-11-30T10:00:00Z")));

    @Test
    void theSessionThatLockedThemReadsThem() {
        assertThat(box.open(session("биринчи"), box.close(session("биринчи"), slips)))
                .isEqualTo(slips);
    }

    @Test
    void anotherSessionReadsNothing() {
        byte[] closed = box.close(session("биринчи"), slips);
        assertThat(box.open(session("экинчи"), closed)).isEmpty();
        assertThat(box.open(new MockHttpServletRequest(), closed)).isEmpty();
        assertThat(box.open(session("биринчи"), Arrays.copyOf(closed, closed.length - 1)))
                .isEmpty();
        assertThat(box.open(session("биринчи"), Arrays.copyOf(closed, 13))).isEmpty();
    }

    private static MockHttpServletRequest session(String secret) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("birikme", secret));
        return request;
    }
}
