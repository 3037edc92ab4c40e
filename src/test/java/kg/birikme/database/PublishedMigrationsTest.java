package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Fault 18b: a migration that schools have run is never edited again, and a new one comes after all of them. */
class PublishedMigrationsTest {

    @Test
    void whatIsPublishedStaysAndWhatIsNewComesAfter() throws Exception {
        Map<String, String> published = published();
        Map<String, String> present = present();
        assertThat(present).containsAllEntriesOf(published);
        String last = published.keySet().stream().max(String::compareTo).orElseThrow();
        assertThat(present.keySet())
                .filteredOn(file -> !published.containsKey(file))
                .allMatch(file -> file.compareTo(last) > 0, "comes after " + last);
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> published = new LinkedHashMap<>();
        new ClassPathResource("published-migrations.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .forEach(cells -> published.put(cells[0], cells[1]));
        return published;
    }

    private static Map<String, String> present() throws IOException, NoSuchAlgorithmException {
        Map<String, String> present = new LinkedHashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql")) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            present.put(String.valueOf(file.getFilename()), HexFormat.of().formatHex(sum));
        }
        return present;
    }
}
