package kg.birikme.web;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What the database refuses because two did the same at once, in words. Rules refuse before; only who came a moment too late
 * meets the constraint itself.
 */
public final class LostRace {

    private static final String UNIQUE = "23505";
    private static final String OVERLAP = "23P01";

    /** The constraint that stood in the way, and what to say. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("academic_year_slug_once", "web.refused.year"),
            Map.entry("academic_year_days_once", "web.refused.yearDays"),
            Map.entry("academic_year_pkey", "web.refused.year"),
            Map.entry("quarter_days_once", "web.refused.quarterDays"),
            Map.entry("year_is_stored", "web.refused.stored"),
            Map.entry("other_association_name_once", "web.refused.association"),
            Map.entry("post_holding_one_at_a_time", "web.refused.post"),
            Map.entry("membership_once_a_day", "web.refused.membership"),
            Map.entry("class_leading_pkey", "web.refused.class"),
            Map.entry("class_leading_one_class_each", "web.refused.class"),
            Map.entry("appointment_one_at_a_time", "web.refused.appointment"),
            Map.entry("account_login_once", "web.refused.login"),
            Map.entry("account_one_a_person", "web.refused.account"));

    private LostRace() {}

    /** Whether doing it once more, after whoever was faster, has a meaning: then it is as if one had come after the other. */
    static boolean mayBeTriedAgain(RuntimeException refused) {
        return refused instanceof DataIntegrityViolationException
                || refused instanceof ConcurrencyFailureException
                        && !(refused instanceof OptimisticLockingFailureException);
    }

    /** The key of what to say. */
    public static String messageKey(Throwable refused) {
        SQLException sql = cause(refused);
        String known = sql == null ? null : constraint(sql).map(WORDS::get).orElse(null);
        if (known != null) {
            return known;
        }
        return isTaken(sql) ? "web.refused.once" : "web.refused.data";
    }

    private static boolean isTaken(@Nullable SQLException sql) {
        return sql != null && (UNIQUE.equals(sql.getSQLState()) || OVERLAP.equals(sql.getSQLState()));
    }

    private static Optional<String> constraint(SQLException sql) {
        return sql instanceof PSQLException told
                ? Optional.ofNullable(told.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    private static @Nullable SQLException cause(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
