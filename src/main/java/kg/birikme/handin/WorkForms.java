package kg.birikme.handin;

import java.util.Objects;
import java.util.function.Supplier;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What the forms and buttons of a written work do, for the controllers of its kinds. */
@Component
public class WorkForms {

    private final Submission submission;

    WorkForms(Submission submission) {
        this.submission = submission;
    }

    /**
     * Where a work's pages lead and where its words begin.
     *
     * @param words     as in {@link WorkFlow#words}
     * @param list      the address of its list, where it goes out of one's hands
     * @param here      the address of its own page
     * @param submitted the key of what is said when it was handed in
     */
    public record Place(String words, String list, String here, String submitted) {

        public Place(String words, String list, String here) {
            this(words, list, here, words + ".flash.submitted");
        }

        private String flash(String what) {
            return words + ".flash." + what;
        }
    }

    /** The one call of a service that gives a work back. */
    @FunctionalInterface
    public interface GivingBack {
        void giveBack(int version, String remark);
    }

    /**
     * Saves what was written, or hands it in.
     *
     * @param step   the one service call
     * @param again  fills the model and names the view of the form
     * @param stored reads the form afresh, as the work stands now
     */
    public String write(
            Place place,
            boolean handIn,
            BindingResult errors,
            Runnable step,
            Supplier<String> again,
            Supplier<?> stored) {
        return submission.send(
                errors,
                step,
                () -> {
                    if (handIn) {
                        Flash.good(place.submitted());
                        return "redirect:" + place.list();
                    }
                    Flash.saved();
                    return "redirect:" + place.here();
                },
                again,
                stored);
    }

    /**
     * The writer takes it back.
     *
     * @param step the one service call
     */
    public String takeBack(Place place, Runnable step) {
        step.run();
        Flash.note(place.flash("withdrawn"));
        return "redirect:" + place.here();
    }

    /**
     * Its reader has seen it or accepts it.
     *
     * @param step the one service call
     * @param what the end of the key of what is said
     */
    public String decide(Place place, String what, Runnable step) {
        step.run();
        Flash.good(place.flash(what));
        return "redirect:" + place.list();
    }

    /**
     * Its reader gives it back with a remark.
     *
     * @param step  the one service call
     * @param again fills the model and names the view of the page with the form
     */
    public String giveBack(
            Place place, RemarkForm form, BindingResult errors, GivingBack step, Supplier<String> again) {
        return submission.send(
                errors,
                () -> step.giveBack(
                        Objects.requireNonNullElse(form.version(), -1), Objects.requireNonNullElse(form.remark(), "")),
                () -> {
                    Flash.note(place.flash("returned"));
                    return "redirect:" + place.list();
                },
                again);
    }
}
