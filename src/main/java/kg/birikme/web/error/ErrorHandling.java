package kg.birikme.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import kg.birikme.web.LostRace;
import kg.birikme.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns what controllers let through into pages. Everything a form can be blamed for is caught before, by Submission. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorHandling {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandling.class);

    private final ErrorPage pages;
    private final Faults faults;
    private final TypedWords words;

    ErrorHandling(ErrorPage pages, Faults faults, TypedWords words) {
        this.pages = pages;
        this.faults = faults;
        this.words = words;
    }

    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.write(request, response, ErrorKind.NOT_FOUND);
    }

    @ExceptionHandler(ActionForbidden.class)
    void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.write(request, response, ErrorKind.FORBIDDEN, words.of(request));
    }

    /** An id in the address that is none is an address that leads nowhere; anywhere else it is a broken request. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void malformed(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean inAddress = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        pages.write(request, response, inAddress ? ErrorKind.NOT_FOUND : ErrorKind.BAD_REQUEST);
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
    void upload(MultipartException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean tooLarge = broken instanceof MaxUploadSizeExceededException;
        pages.write(request, response, tooLarge ? ErrorKind.TOO_LARGE : ErrorKind.BAD_REQUEST);
    }

    /** A rule refused an action that has no form of its own to say so. */
    @ExceptionHandler(RuleViolation.class)
    void refused(RuleViolation violation, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(Refusal.of(violation), request, response);
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> model = new HashMap<>(words.of(request));
        model.put(Refusal.NAME, refusal);
        pages.write(request, response, ErrorKind.REFUSED, model);
    }

    /** Somebody was a moment faster, and the database had to say so. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    void raced(DataIntegrityViolationException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse(new Refusal("", LostRace.messageKey(refused), List.of(), null, null), request, response);
    }

    @ExceptionHandler(InvalidInput.class)
    void invalid(InvalidInput invalid, HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(
                new Refusal("", invalid.messageKey(), List.of(invalid.arguments()), invalid.field(), null),
                request,
                response);
    }

    /** Somebody was faster, and the controller has no form to show both texts in: at least nothing typed is lost. */
    @ExceptionHandler({StaleVersion.class, ConcurrencyFailureException.class})
    void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.write(request, response, ErrorKind.CONFLICT, words.of(request));
    }

    /** Security's own exceptions are answered by its filters: they know who has to sign in first. */
    @ExceptionHandler(Exception.class)
    void anything(Exception fault, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            throw fault;
        }
        if (Unreadable.kindOf(fault) != null) {
            faults.answer(request, response, fault);
            return;
        }
        boolean ofNothing = fault instanceof NullPointerException
                || fault instanceof IllegalArgumentException
                || fault instanceof InvalidDataAccessApiUsageException;
        if (ofNothing && words.isIncomplete(request)) {
            LOG.warn("A form without a field that its page sends: {}", LogText.of(request.getRequestURI()), fault);
            pages.write(request, response, ErrorKind.BAD_REQUEST, words.shown(request));
            return;
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            pages.write(request, response, ErrorKind.of(known.getStatusCode().value()));
            return;
        }
        faults.answer(request, response, fault, () -> words.shown(request));
    }
}
