package kg.birikme.draft.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The marks in forms: school, person and hour, sealed together with the form's address by a secret of the school. Only the
 * server can make one, so words that come without a session are taken for nobody but the person whose page it was.
 */
@Component
class Marks {

    /** How long an open page may wait for its person. */
    private static final Duration VALID = Duration.ofDays(30);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET = 32;
    private static final int SEAL = 16;
    private static final int SIGN = 9;
    private static final byte[] PERSON = "person".getBytes(StandardCharsets.UTF_8);
    private static final int HEAD = 2 * Long.BYTES * 2 + Integer.BYTES;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<SchoolId, byte[]> secrets = new ConcurrentHashMap<>();

    Marks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose form it is. */
    record Owner(SchoolId school, StaffId person) {}

    /** The mark of a form of the school of the moment. */
    String of(StaffId person, String form) {
        SchoolId school = SchoolContext.required();
        byte[] head = ByteBuffer.allocate(HEAD)
                .putLong(school.value().getMostSignificantBits())
                .putLong(school.value().getLeastSignificantBits())
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .putInt((int) Duration.ofMillis(clock.millis()).toHours())
                .array();
        byte[] mark = Arrays.copyOf(head, HEAD + SEAL);
        System.arraycopy(seal(secret(school), head, form), 0, mark, HEAD, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    /** A sign for the person: the same on each page, and nobody's id. Asks the database nothing. */
    static String sign(StaffId person) {
        byte[] hash = seal(PERSON, person.value().toString().getBytes(StandardCharsets.UTF_8), "");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, SIGN));
    }

    /** Whose form it is, if the mark is of ours, for this form, and not too old. */
    Optional<Owner> owner(@Nullable String mark, String form) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(mark == null ? "" : mark);
        } catch (IllegalArgumentException noMark) {
            return Optional.empty();
        }
        if (bytes.length != HEAD + SEAL) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        SchoolId school = new SchoolId(new UUID(read.getLong(), read.getLong()));
        StaffId person = new StaffId(new UUID(read.getLong(), read.getLong()));
        Instant made = Instant.EPOCH.plus(Duration.ofHours(read.getInt()));
        if (made.plus(VALID).isBefore(clock.instant())) {
            return Optional.empty();
        }
        byte[] secret = SchoolContext.within(school, () -> known(school));
        boolean ours = secret.length > 0
                && MessageDigest.isEqual(
                        seal(secret, Arrays.copyOf(bytes, HEAD), form), Arrays.copyOfRange(bytes, HEAD, bytes.length));
        return ours ? Optional.of(new Owner(school, person)) : Optional.empty();
    }

    /** The secret of the school, made with its first form. */
    private byte[] secret(SchoolId school) {
        return secrets.computeIfAbsent(school, first -> {
            byte[] fresh = new byte[SECRET];
            random.nextBytes(fresh);
            return jdbc.sql("""
                    insert into draft_secret (secret) values (:secret)
                    on conflict (school_id) do update set secret = draft_secret.secret returning secret
                    """)
                    .param("secret", fresh)
                    .query((row, at) -> row.getBytes(1))
                    .single();
        });
    }

    /** The secret of the school, which is the one of the moment; nothing where it has none. */
    private byte[] known(SchoolId school) {
        byte[] remembered = secrets.get(school);
        if (remembered != null) {
            return remembered;
        }
        byte[] stored = jdbc.sql("select secret from draft_secret")
                .query((row, at) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
        if (stored.length > 0) {
            secrets.put(school, stored);
        }
        return stored;
    }

    private static byte[] seal(byte[] secret, byte[] head, String form) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(head);
            return Arrays.copyOf(mac.doFinal(form.getBytes(StandardCharsets.UTF_8)), SEAL);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
