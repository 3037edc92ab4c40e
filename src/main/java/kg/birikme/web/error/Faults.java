package kg.birikme.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Answers what nobody expected: a page with a reference number, and the same number with the whole story in the log. The
 * page tells nothing else.
 */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    /** No letters or digits that are mistaken for one another when read out on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final String CONNECTION_CLASS = "08";
    private static final String OPERATOR_CLASS = "57P";
    private static final String DISK_FULL = "53100";
    /** What the pool says of a connection that broke under it, without a state. */
    private static final String CLOSED = "Connection is closed";

    private final ErrorPage pages;
    private final SecureRandom random = new SecureRandom();

    Faults(ErrorPage pages) {
        this.pages = pages;
    }

    /** Logs the fault and answers with its page, unless part of another answer is already under way. */
    void answer(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        answer(request, response, fault, Map::of);
    }

    /**
     * Logs the fault and answers with its page, unless part of another answer is already under way. What cannot be read is
     * no fault of ours: one line, without what it held.
     *
     * @param words gives the texts that the form brought; not asked where the request cannot be read
     */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Throwable fault,
            Supplier<Map<String, Object>> words)
            throws IOException {
        ErrorKind unreadable = Unreadable.kindOf(fault);
        if (unreadable != null) {
            LOG.warn("Refused what cannot be read: {} {}", request.getMethod(), LogText.of(request.getRequestURI()));
            if (!response.isCommitted()) {
                pages.write(request, response, unreadable);
            }
            return;
        }
        String reference = reference();
        LOG.error("{} at {} {}", reference, request.getMethod(), LogText.of(request.getRequestURI()), fault);
        if (!response.isCommitted()) {
            Map<String, Object> model = new HashMap<>(words.get());
            model.put("reference", reference);
            pages.write(request, response, kindOf(fault), model);
        }
    }

    private String reference() {
        StringBuilder reference = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                reference.append('-');
            }
            reference.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }

    private static ErrorKind kindOf(Throwable fault) {
        List<Throwable> causes = new ArrayList<>();
        collect(fault, causes);
        if (causes.stream().anyMatch(Faults::isFullDisk)) {
            return ErrorKind.DISK_FULL;
        }
        return causes.stream().anyMatch(Faults::isLostDatabase) ? ErrorKind.UNAVAILABLE : ErrorKind.FAILED;
    }

    /** A rollback that fails for want of a connection hides what it was for; that lies beside it. */
    private static void collect(@Nullable Throwable fault, List<Throwable> found) {
        if (fault == null || found.contains(fault)) {
            return;
        }
        found.add(fault);
        collect(fault.getCause(), found);
        for (Throwable beside : fault.getSuppressed()) {
            collect(beside, found);
        }
        if (fault instanceof TransactionSystemException rolledBack) {
            collect(rolledBack.getOriginalException(), found);
        }
        if (fault instanceof SQLException sql) {
            collect(sql.getNextException(), found);
        }
    }

    private static boolean isFullDisk(Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState());
    }

    private static boolean isLostDatabase(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return sql instanceof java.sql.SQLTransientConnectionException
                    || state == null && CLOSED.equals(sql.getMessage())
                    || state != null && (state.startsWith(CONNECTION_CLASS) || state.startsWith(OPERATOR_CLASS));
        }
        return cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof NonTransientDataAccessResourceException;
    }
}
