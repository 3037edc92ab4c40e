package kg.birikme.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.support.ServerProcess;

/** Sixteen visitors with a connection and a session each, who ask for one page again and again. */
final class Visitors {

    private static final int CONNECTIONS = 16;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final ServerProcess server;
    private final List<HttpClient> clients;

    private Visitors(ServerProcess server, List<HttpClient> clients) {
        this.server = server;
        this.clients = clients;
    }

    static Visitors anonymous(ServerProcess server) {
        List<HttpClient> clients = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            clients.add(client());
        }
        return new Visitors(server, clients);
    }

    static Visitors signedIn(ServerProcess server, String who) throws IOException, InterruptedException {
        Visitors visitors = anonymous(server);
        for (HttpClient client : visitors.clients) {
            visitors.signIn(client, DemoAccounts.login(who));
        }
        return visitors;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private void signIn(HttpClient client, String login) throws IOException, InterruptedException {
        String form = client.send(get("/sign-in"), BodyHandlers.ofString()).body();
        Matcher token = CSRF.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("no CSRF token on the sign-in page");
        }
        String body = "_csrf=" + encode(token.group(1)) + "&login=" + encode(login) + "&password="
                + encode(DemoAccounts.PASSWORD);
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() / 100 != 3 || target.contains("sign-in")) {
            throw new IllegalStateException("signing in as " + login + " failed: " + answer.statusCode() + target);
        }
    }

    /** Asks for the page so often, shared among all. */
    void ask(String page, int requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<?>> visits = new ArrayList<>();
            for (HttpClient client : clients) {
                visits.add(threads.submit(() -> askAlone(client, page, requests / CONNECTIONS)));
            }
            for (Future<?> visit : visits) {
                visit.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void askAlone(HttpClient client, String page, int requests) throws IOException, InterruptedException {
        for (int i = 0; i < requests; i++) {
            int status = client.send(get(page), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(page + " answered " + status);
            }
        }
        return null;
    }

    private HttpRequest get(String page) {
        return HttpRequest.newBuilder(address(page)).build();
    }

    private URI address(String page) {
        return URI.create("http://localhost:" + server.port() + page);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
