package kg.birikme.web.error;

import kg.birikme.web.UnreadableInput;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Requests that cannot be read at all: broken encoding, too many fields, a form cut off. The fault is not the server's. */
final class Unreadable {

    private Unreadable() {}

    /** What to tell, or nothing where the fault is another. */
    static @Nullable ErrorKind kindOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException broken) {
                return broken.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                        ? ErrorKind.TOO_MUCH
                        : ErrorKind.BAD_REQUEST;
            }
            if (cause instanceof UnreadableInput) {
                return ErrorKind.BAD_REQUEST;
            }
        }
        return null;
    }
}
