package kg.birikme.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Under which address other devices open this installation: the one that it was told ({@code BIRIKME_ADDRESS}), else those
 * of this machine in the local network. Never {@code localhost}, which on a phone is the phone.
 */
@Component
public class SiteAddress {

    private static final Logger LOG = LoggerFactory.getLogger(SiteAddress.class);
    /** Bridges of virtual machines and containers: they have addresses, but no phone is behind them. */
    private static final Pattern BRIDGE = Pattern.compile("(docker|br-|veth|virbr|vbox|vmnet|vethernet).*");

    private static final String STANDARD_PORT = "8080";

    private final Environment environment;
    private final WebProperties web;

    SiteAddress(Environment environment, WebProperties web) {
        this.environment = environment;
        this.web = web;
    }

    /** The addresses that other devices can try, the likeliest first; none where this machine is in no network. */
    public List<String> forOthers() {
        String told = environment.getProperty("birikme.address", "");
        if (!told.isEmpty()) {
            return List.of(told.endsWith("/") ? told.substring(0, told.length() - 1) : told);
        }
        return behindProxy() ? List.of() : inNetwork().map(this::address).toList();
    }

    /**
     * The address to print for others.
     *
     * @param asked the address by which somebody has reached the page; taken where this machine knows none and it is not the
     *              machine's own name for itself
     */
    public Optional<String> forOthers(String asked) {
        List<String> known = forOthers();
        if (!known.isEmpty()) {
            return Optional.of(known.get(0));
        }
        return isOwn(asked) ? Optional.empty() : Optional.of(asked);
    }

    /** The address on this machine itself. */
    public String here() {
        return address("localhost");
    }

    private String address(String host) {
        String port =
                environment.getProperty("local.server.port", environment.getProperty("server.port", STANDARD_PORT));
        return "http://" + host + ":" + port;
    }

    /** Behind a proxy the address of this machine is not the one to open. */
    private boolean behindProxy() {
        return web.https() || !web.proxy().isEmpty();
    }

    private static boolean isOwn(String address) {
        return address.matches("https?://(localhost|127\\.[0-9.]+|\\[?::1\\]?|\\[0:0:0:0:0:0:0:1\\])(:[0-9]+)?(/.*)?");
    }

    private static Stream<String> inNetwork() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                    .sorted(Comparator.comparing(SiteAddress::isBridge))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress);
        } catch (SocketException unreadable) {
            LOG.warn("The network of this machine cannot be looked at", unreadable);
            return Stream.empty();
        }
    }

    private static boolean isBridge(NetworkInterface network) {
        return BRIDGE.matcher(network.getName().toLowerCase(Locale.ROOT)).matches();
    }
}
