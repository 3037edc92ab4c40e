package kg.birikme.web;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Answers a form that saves itself while somebody writes: only its state comes back, with both texts in it where somebody else
 * was faster. The page has the place {@code self-saved} for it.
 */
@Component
public class SelfSaving {

    private final Submission submission;
    private final Clock clock;

    SelfSaving(Submission submission, Clock clock) {
        this.submission = submission;
        this.clock = clock;
    }

    /** A form that saves itself. */
    public interface Words {

        /** The version that it was opened with, or that its last saving gave it. */
        int carried();

        /** What it holds, for whoever was slower to read. */
        List<String> texts();
    }

    /**
     * @param write  the one service call; its result is the version from now on
     * @param stored the form as it is stored now
     * @param words  where its words begin in the bundles: {@code savedAt}, {@code notSaved}, {@code conflict}
     */
    public String send(
            Words form,
            BindingResult errors,
            IntSupplier write,
            Supplier<? extends Words> stored,
            String words,
            Model model) {
        int[] version = {form.carried()};
        model.addAttribute("words", words);
        return submission.send(
                errors,
                () -> version[0] = write.getAsInt(),
                () -> {
                    model.addAttribute("savedVersion", version[0]).addAttribute("savedAt", LocalTime.now(clock));
                    return "web/self-saved :: saved";
                },
                () -> {
                    model.addAttribute("savedVersion", version[0]);
                    return "web/self-saved :: notSaved";
                },
                stored);
    }
}
