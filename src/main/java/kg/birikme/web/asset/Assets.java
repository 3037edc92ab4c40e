package kg.birikme.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Addresses of style sheet, scripts and symbols. All stand below one path that holds a hash over their content, resolved
 * once at start: a browser may keep them for ever, and no request looks anything up. Templates write
 * {@code @{${assets.path('birikme.css')}}}.
 */
@Component
public class Assets {

    private static final String FILES = "classpath*:assets/**";
    private static final int HASH_LENGTH = 12;

    private static final String SPRITE = "assets/icons.svg";
    private static final Pattern SYMBOL = Pattern.compile("<symbol[^>]*\\bid=\"([^\"]+)\"");

    private final String folder;
    private final Set<String> icons;

    Assets() {
        this.folder = "/assets/" + hash() + "/";
        this.icons = readIcons();
    }

    /** The address of the file below the application's root. */
    public String path(String file) {
        return folder + file;
    }

    /** The address of a symbol of the sprite. */
    public String icon(String name) {
        return folder + "icons.svg#" + name;
    }

    /** The names of all symbols. */
    public Set<String> icons() {
        return icons;
    }

    private static Set<String> readIcons() {
        try {
            String sprite = new ClassPathResource(SPRITE).getContentAsString(StandardCharsets.UTF_8);
            return SYMBOL.matcher(sprite)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String folder() {
        return folder;
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(file -> file.getDescription()));
            for (Resource file : files) {
                if (file.isReadable()) {
                    try (InputStream content = file.getInputStream()) {
                        digest.update(content.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
