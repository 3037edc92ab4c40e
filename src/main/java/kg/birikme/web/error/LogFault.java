package kg.birikme.web.error;

import ch.qos.logback.classic.pattern.ExtendedThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/**
 * Writes a fault with all its causes into the log: what their messages say stays on one line and can neither end it nor look
 * like the next (attack H7). Logback makes it by its name, see logback-spring.xml.
 */
public class LogFault extends ExtendedThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy fault) {
        return super.throwableProxyToString(new OneLine(fault));
    }

    /** A fault whose message has become text of one line. */
    private record OneLine(IThrowableProxy fault) implements IThrowableProxy {

        @Override
        public @Nullable String getMessage() {
            return oneLine(fault.getMessage());
        }

        @Override
        public @Nullable String getOverridingMessage() {
            return oneLine(fault.getOverridingMessage());
        }

        private static @Nullable String oneLine(@Nullable String told) {
            return told == null ? null : LogText.of(told);
        }

        @Override
        public String getClassName() {
            return fault.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return fault.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return fault.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            return fault.getCause() == null ? null : new OneLine(fault.getCause());
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            IThrowableProxy[] suppressed = fault.getSuppressed();
            IThrowableProxy[] encoded = new IThrowableProxy[suppressed.length];
            for (int i = 0; i < suppressed.length; i++) {
                encoded[i] = new OneLine(suppressed[i]);
            }
            return encoded;
        }

        @Override
        public boolean isCyclic() {
            return fault.isCyclic();
        }
    }
}
