package kg.birikme.demo;

import java.util.concurrent.atomic.AtomicInteger;
import kg.birikme.web.Preparation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the demonstration is built. Until it is known to be whole, nobody sees a page of it. */
@Component
@Profile("demo")
class DemoProgress implements Preparation {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int all = 1;
    private volatile boolean whole;

    /** So many parts are to be built. */
    void begin(int parts) {
        all = parts;
        done.set(0);
        whole = false;
    }

    /** One more part is built. */
    void step() {
        done.incrementAndGet();
    }

    /** The pages may be shown. */
    void finish() {
        whole = true;
    }

    @Override
    public String messageKey() {
        return "demo.preparing";
    }

    @Override
    public @Nullable Progress progress() {
        return whole ? null : new Progress(Math.min(done.get(), all), all);
    }
}
