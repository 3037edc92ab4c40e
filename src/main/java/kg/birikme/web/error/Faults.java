package kg.birikme.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

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

    private final ErrorPage pages;
    private final SecureRandom random = new SecureRandom();

    Faults(ErrorPage pages) {
        this.pages = pages;
    }

    /** Logs the fault and answers with its page, unless part of another answer is already under way. */
    void answer(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        String reference = reference();
        LOG.error("{} at {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
        if (!response.isCommitted()) {
            pages.write(request, response, kindOf(fault), Map.of("reference", reference));
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
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isLostDatabase(cause)) {
                return ErrorKind.UNAVAILABLE;
            }
        }
        return ErrorKind.FAILED;
    }

    private static boolean isLostDatabase(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState();
            return sql instanceof java.sql.SQLTransientConnectionException
                    || state != null && (state.startsWith(CONNECTION_CLASS) || state.startsWith(OPERATOR_CLASS));
        }
        return cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof NonTransientDataAccessResourceException;
    }
}
