package kg.birikme.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
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

    private static final String FILES = "classpath*:assets/*";
    private static final int HASH_LENGTH = 12;

    private final String folder;

    Assets() {
        this.folder = "/assets/" + hash() + "/";
    }

    /** The address of the file below the application's root. */
    public String path(String file) {
        return folder + file;
    }

    /** The address of a symbol of the sprite. */
    public String icon(String name) {
        return folder + "icons.svg#" + name;
    }

    String folder() {
        return folder;
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
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
