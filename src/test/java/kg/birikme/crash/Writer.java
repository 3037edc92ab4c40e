package kg.birikme.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import kg.birikme.support.ServerProcess;
import org.jspecify.annotations.Nullable;

/** One of the eight who write: keeps what was answered with a yes, and says afterwards what of it is missing. */
final class Writer implements Runnable {

    /** Where she writes and where it must be found. */
    record Task(String person, String page, String field, String table, String column, Kind kind) {}

    /** Whether each form makes a record of its own, or the last one stands, or the words are only kept for later. */
    enum Kind {
        ADDS,
        SAVES,
        KEEPS
    }

    private final Task task;
    private final ServerProcess server;
    private final String mark;
    private final Pause pause;
    private final CountDownLatch begun;
    private final List<String> acknowledged = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private @Nullable String underWay;
    private Browser.@Nullable Filled typing;

    /** Writers of a record that is about to be signed stand still. */
    interface Pause {
        boolean still();
    }

    Writer(Task task, ServerProcess server, String mark, Pause pause, CountDownLatch begun) {
        this.begun = begun;
        this.task = task;
        this.server = server;
        this.mark = mark;
        this.pause = pause;
    }

    /** Writes until the server is gone. */
    @Override
    public void run() {
        try {
            Browser browser = Browser.signedIn(server, task.person());
            String page = task.table().equals("recommendation") ? newRecommendation(browser) : task.page();
            for (int at = 1; !Thread.currentThread().isInterrupted() && !pause.still(); at++) {
                write(browser, page, at);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (IOException killed) {
            // The server was killed under us: what was not answered is not promised.
            answers.merge(0, 1, Integer::sum);
        }
    }

    /** Her minutes lead there once they are saved; somebody else may have been faster. */
    private String newRecommendation(Browser browser) throws IOException, InterruptedException {
        HttpResponse<String> answer = null;
        while (answer == null || answer.statusCode() != 303) {
            answer = browser.send(unspoken(browser.form(task.page(), "heard")).with("recommend", "true"));
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private void write(Browser browser, String page, int at) throws IOException, InterruptedException {
        String words = "Сынак " + mark + " " + at;
        Browser.Filled form = open(browser, page).with(task.field(), words);
        underWay = words;
        HttpResponse<String> answer = browser.send(form);
        answers.merge(answer.statusCode(), 1, Integer::sum);
        if (at == 1) {
            begun.countDown();
        }
        if (answer.statusCode() == 303 || answer.statusCode() == 204) {
            acknowledged.add(words);
        }
    }

    /** The form anew for each record; what is only kept is typed on and on in one and the same opening of its form. */
    private Browser.Filled open(Browser browser, String page) throws IOException, InterruptedException {
        Browser.Filled form = typing;
        if (form == null) {
            form = unspoken(browser.form(page, task.field()));
            form.fields().remove("planLine");
        }
        if (task.kind() == Kind.KEEPS && typing == null) {
            form = new Browser.Filled("/drafts", form.fields());
            typing = form;
        }
        return form;
    }

    /** Without rows of who spoke: what stands in them is not hers to fill. */
    private static Browser.Filled unspoken(Browser.Filled form) {
        List.copyOf(form.fields().keySet()).stream()
                .filter(name -> name.startsWith("spoke["))
                .forEach(form.fields()::remove);
        return form;
    }

    /** What was answered with a yes and is not there, or is there twice. */
    List<String> missing(Stored stored) throws SQLException {
        List<String> missing = new ArrayList<>();
        switch (task.kind()) {
            case ADDS -> {
                for (String words : acknowledged) {
                    long found = stored.count(task.table(), task.column(), words);
                    if (found != 1) {
                        missing.add(task.table() + ": «" + words + "» stands " + found + " times");
                    }
                }
            }
            case SAVES, KEEPS -> {
                if (!acknowledged.isEmpty()
                        && !stands(stored, last())
                        && (underWay == null || !stands(stored, underWay))) {
                    missing.add(task.table() + ": the last words are lost: «" + last() + "»");
                }
            }
        }
        return missing;
    }

    private boolean stands(Stored stored, String words) throws SQLException {
        return task.kind() == Kind.KEEPS
                ? stored.within(task.table(), task.column(), words) > 0
                : stored.count(task.table(), task.column(), words) > 0;
    }

    private String last() {
        return acknowledged.get(acknowledged.size() - 1);
    }

    int acknowledgedCount() {
        return acknowledged.size();
    }

    /** How often each status was answered; 0 for a connection that broke. */
    String answers() {
        return task.kind() + " " + task.table() + " " + answers;
    }
}
