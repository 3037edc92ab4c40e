package kg.birikme.audit.domain;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import kg.birikme.access.Device;
import kg.birikme.access.RoleSource;
import kg.birikme.access.RoleSource.Standing;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Adds to what happened who did it, with which office, when and from where. */
@Component
class Lines {

    private final CurrentActor currentActor;
    private final RoleSource roles;
    private final Clock clock;

    Lines(CurrentActor currentActor, RoleSource roles, Clock clock) {
        this.currentActor = currentActor;
        this.roles = roles;
        this.clock = clock;
    }

    Line of(Trace trace) {
        Who who = trace.doer() == null ? present() : named(trace.doer());
        HttpServletRequest request = request();
        return new Line(
                clock.millis(),
                who.account(),
                who.staff(),
                who.name(),
                who.offices(),
                trace.messageKey(),
                trace.arguments(),
                trace.href(),
                origin(),
                request == null ? "" : Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    /** The network address of the request; empty for what the program does itself. */
    String origin() {
        HttpServletRequest request = request();
        return request == null ? "" : request.getRemoteAddr();
    }

    private Who present() {
        try {
            Actor actor = currentActor.get();
            return new Who(
                    actor.account().value().toString(),
                    actor.staff().value().toString(),
                    actor.name(),
                    offices(actor.roles()));
        } catch (ActionForbidden nobody) {
            return new Who("", "", "", List.of());
        }
    }

    private Who named(StaffId person) {
        Standing standing = roles.standingOf(person, LocalDate.now(clock));
        return new Who("", person.value().toString(), standing.name(), offices(standing.roles()));
    }

    private static List<String> offices(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    private record Who(String account, String staff, String name, List<String> offices) {}

    /**
     * One line of the trail as it is hashed: JSON without spaces, components in this order.
     *
     * @param at        milliseconds since 1970
     * @param account   id of the account; empty where nobody was signed in
     * @param staff     id of the person; empty where nobody was
     * @param name      the person's name on that day
     * @param offices   the roles of that day
     * @param kind      key of the words
     * @param arguments what the words are filled with
     * @param href      the page of what it happened to; empty where there is none
     * @param address   network address it came from; empty for what the program did itself
     * @param device    browser and system
     */
    record Line(
            long at,
            String account,
            String staff,
            String name,
            List<String> offices,
            String kind,
            List<String> arguments,
            String href,
            String address,
            String device) {

        /** The hash before the first line. */
        static final String BEGINNING = "0".repeat(64);

        private static final JsonMapper JSON = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        String canonical() {
            return JSON.writeValueAsString(this);
        }

        static Line read(String canonical) {
            return JSON.readValue(canonical, Line.class);
        }

        /** SHA-256 over the hash before, a line feed and the line. */
        static String hash(String previous, String canonical) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update((previous + "\n").getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }
}
