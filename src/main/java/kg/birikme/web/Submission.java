package kg.birikme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Carries a submitted form to its use case and knows the three ways back: onward (303) when it worked, the same form with
 * all that was typed and the faults at their fields (422), or the same form with both texts when somebody else was
 * faster (409). A form that is only opened with kept words ({@link WordKeeper#RESTORED}) is shown, and nothing carried out.
 *
 * <pre>{@code
 * return submission.send(errors, () -> plans.change(id, form), () -> "redirect:/years/…", () -> editPage(model));
 * }</pre>
 */
@Component
public class Submission {

    private final KeptWords words;

    public Submission(KeptWords words) {
        this.words = words;
    }

    /** The name under which the page finds the stored values when somebody else was faster. */
    public static final String STORED = "stored";

    /** As {@link #send(BindingResult, Runnable, Supplier, Supplier, Supplier)} for forms that cannot be stale. */
    public String send(BindingResult errors, Runnable useCase, Supplier<String> onward, Supplier<String> again) {
        return attempt(errors, useCase, onward, again, null);
    }

    /**
     * @param errors  what binding and bean validation found
     * @param useCase the one service call
     * @param onward  says where to go when it worked: {@code "redirect:/…"}
     * @param again   fills the model and names the view of the form
     * @param stored  reads the form afresh, as the record stands now; asked only when somebody else was faster
     */
    public String send(
            BindingResult errors,
            Runnable useCase,
            Supplier<String> onward,
            Supplier<String> again,
            Supplier<?> stored) {
        return attempt(errors, useCase, onward, again, stored);
    }

    private String attempt(
            BindingResult errors,
            Runnable useCase,
            Supplier<String> onward,
            Supplier<String> again,
            @Nullable Supplier<?> stored) {
        if (KeptWords.isRestored(request())) {
            return again.get();
        }
        if (errors.hasErrors()) {
            return refused(again);
        }
        try {
            carryOut(useCase);
        } catch (RuleViolation violation) {
            refuse(errors, violation);
            return refused(again);
        } catch (InvalidInput invalid) {
            reject(errors, invalid.field(), invalid.messageKey(), invalid.arguments());
            return refused(again);
        } catch (DataIntegrityViolationException refused) {
            errors.reject(LostRace.messageKey(refused));
            return refused(again);
        } catch (StaleVersion | ConcurrencyFailureException stale) {
            if (stored == null) {
                throw stale;
            }
            words.keep(request());
            request().setAttribute(STORED, stored.get());
            answer(HttpStatus.CONFLICT);
            return again.get();
        }
        words.taken(request(), response());
        return onward.get();
    }

    /**
     * Who meets somebody else's fresh work in the database tries once more, as if he had come after: a form sent twice is
     * done, a rule refuses in its words, a changed record shows both texts.
     */
    private static void carryOut(Runnable useCase) {
        try {
            useCase.run();
        } catch (RuntimeException refused) {
            if (!LostRace.mayBeTriedAgain(refused)) {
                throw refused;
            }
            useCase.run();
        }
    }

    /** Puts the refusal at its field and into the box at the top of the form, for controllers that catch it themselves. */
    public static void refuse(Errors errors, RuleViolation violation) {
        request().setAttribute(Refusal.NAME, Refusal.of(violation));
        if (violation.field() != null) {
            reject(errors, violation.field(), violation.messageKey(), violation.arguments());
        }
    }

    private String refused(Supplier<String> again) {
        words.keep(request());
        answer(HttpStatus.UNPROCESSABLE_CONTENT);
        return again.get();
    }

    private static void reject(Errors errors, String field, String key, Object... arguments) {
        if (has(errors, field)) {
            errors.rejectValue(field, key, arguments, null);
        } else {
            errors.reject(key, arguments, null);
        }
    }

    private static boolean has(Errors errors, String field) {
        try {
            errors.getFieldType(field);
            errors.getFieldValue(field);
            return true;
        } catch (InvalidPropertyException noSuchField) {
            return false;
        }
    }

    private static void answer(HttpStatus status) {
        HttpServletResponse response = response();
        if (response != null) {
            response.setStatus(status.value());
        }
    }

    private static @Nullable HttpServletResponse response() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
