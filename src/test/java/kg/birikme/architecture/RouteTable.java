package kg.birikme.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.birikme.shared.Role;
import org.springframework.core.io.ClassPathResource;

/**
 * The declared table of addresses, {@code src/test/resources/routes.csv}: method, pattern, who. Who is {@code anybody}
 * (without having signed in), {@code everybody} (who has signed in), {@code association} (everybody but the
 * administrator, who sees no content), or roles joined by {@code |}.
 */
final class RouteTable {

    private RouteTable() {}

    static List<Route> read() {
        try {
            String table = new ClassPathResource("routes.csv").getContentAsString(StandardCharsets.UTF_8);
            return table.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(RouteTable::route)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Route route(String line) {
        String[] cells = line.split(",");
        if (cells.length != 3) {
            throw new IllegalStateException("routes.csv: three cells wanted: " + line);
        }
        String who = cells[2].strip();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (who.equals("anybody") || who.equals("everybody")) {
            roles.addAll(EnumSet.allOf(Role.class));
        } else if (who.equals("association")) {
            roles.addAll(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)));
        } else {
            Arrays.stream(who.split("\\|"))
                    .map(String::strip)
                    .map(Role::valueOf)
                    .forEach(roles::add);
        }
        return new Route(cells[0].strip(), cells[1].strip(), who.equals("anybody"), roles);
    }

    /**
     * @param method  GET or POST
     * @param pattern the address with its variables
     * @param open    whether it answers without anybody signed in
     * @param roles   the roles that may go there
     */
    record Route(String method, String pattern, boolean open, Set<Role> roles) {

        String name() {
            return method + " " + pattern;
        }

        /** The address with its variables filled: the running year where one is meant, else something unknown. */
        String address() {
            return pattern.replaceAll("\\{(year|slug)[^}]*}", "2026-2027")
                    .replaceAll("\\{(no|number|quarter|revision)[^}]*}", "999")
                    .replaceAll("\\{[^}]*}", "00000000-0000-4000-8000-000000000001");
        }
    }
}
