package kg.birikme.paper.render;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads the converter's messages into our log. It reports each step of its work as news and prints to the console on
 * its own; here its steps are details and only its failures are errors.
 */
final class ConverterLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger("kg.birikme.paper.converter");

    static void install() {
        XRLog.setLoggingEnabled(true);
        XRLog.setLoggerImpl(new ConverterLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            LOG.error("{}: {}", where, message, cause);
        } else if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message, cause);
        } else {
            LOG.debug("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // The level is set where all of ours are, in the application's configuration.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
    }
}
