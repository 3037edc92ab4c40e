package kg.birikme.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names browser and system by what the browser says of itself: enough for a person to know their own devices. */
public final class Device {

    private static final Map<String, String> BROWSERS = ordered(
            "YaBrowser",
            "Yandex Browser",
            "OPR/",
            "Opera",
            "Edg",
            "Edge",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows NT 6.1",
            "Windows 7",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private Device() {}

    /** «Chrome, Android»; empty where the browser says nothing known. */
    public static String of(@Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, told);
        String system = first(SYSTEMS, told);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> known, String told) {
        return known.entrySet().stream()
                .filter(entry -> told.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
