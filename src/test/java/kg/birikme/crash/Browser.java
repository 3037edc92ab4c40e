package kg.birikme.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kg.birikme.architecture.RouteForms;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.support.ServerProcess;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.util.MultiValueMap;

/** A person with a session of her own, who opens pages and sends their forms. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final int BETWEEN_MILLIS = 100;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .cookieHandler(new CookieManager())
            .build();
    private final int port;

    Browser(ServerProcess server) {
        this.port = server.port();
    }

    /** A form of a page, filled as a person would. */
    record Filled(String address, MultiValueMap<String, String> fields) {

        Filled with(String name, String value) {
            fields.set(name, value);
            return this;
        }
    }

    /** Waits for the page of signing in: at first the program tells that it is being prepared. */
    Browser signIn(String login, String password) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (get("/sign-in").statusCode() != 200 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        }
        HttpResponse<String> answer =
                send(form("/sign-in", "login").with("login", login).with("password", password));
        if (answer.statusCode() / 100 != 3
                || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(login + " does not get in: " + answer.statusCode());
        }
        return this;
    }

    static Browser signedIn(ServerProcess server, String shortId) throws IOException, InterruptedException {
        return new Browser(server).signIn(DemoAccounts.login(shortId), DemoAccounts.PASSWORD);
    }

    HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return client.send(request(page).GET().build(), BodyHandlers.ofString());
    }

    /** @throws IllegalStateException if the page has no form with the field */
    Filled form(String page, String field) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(page);
        Element form = Jsoup.parse(answer.body()).selectFirst("form[method=post]:has([name=" + field + "])");
        if (form == null) {
            throw new IllegalStateException(
                    page + " has no form with " + field + " and answered " + answer.statusCode());
        }
        MultiValueMap<String, String> fields = RouteForms.fill(form);
        fields.set("_csrf", form.select("input[name=_csrf]").attr("value"));
        return new Filled(form.attr("action"), fields);
    }

    HttpResponse<String> send(Filled form) throws IOException, InterruptedException {
        return client.send(
                request(form.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form.fields())))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends the form with a file. */
    HttpResponse<String> send(Filled form, String field, String name, byte[] file)
            throws IOException, InterruptedException {
        String boundary = "birikme-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, List<String>> part : form.fields().entrySet()) {
            for (String value : part.getValue()) {
                body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.getKey()
                                + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        BodyPublisher bytes = BodyPublishers.ofByteArray(body.toByteArray());
        return client.send(
                request(form.address())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(bytes)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port).resolve(address))
                .timeout(PATIENCE);
    }

    private static String encoded(MultiValueMap<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> encode(field.getKey()) + "=" + encode(value == null ? "" : value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
