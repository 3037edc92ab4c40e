package kg.birikme.web.error;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What a person can be told when an address gives no page. */
enum ErrorKind {
    NOT_FOUND(HttpStatus.NOT_FOUND),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    STALE_FORM(HttpStatus.FORBIDDEN),
    OTHER_PERSON(HttpStatus.FORBIDDEN),
    SIGNED_OUT(HttpStatus.UNAUTHORIZED),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TOO_MUCH(HttpStatus.CONTENT_TOO_LARGE),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    CONFLICT(HttpStatus.CONFLICT),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    DISK_FULL(HttpStatus.SERVICE_UNAVAILABLE),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ErrorKind(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** As in the keys of its words: web.error.not-found.title. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to tell for a status that the server itself answered with. */
    static ErrorKind of(int status) {
        for (ErrorKind kind : values()) {
            if (kind.status.value() == status) {
                return kind;
            }
        }
        HttpStatus known = HttpStatus.resolve(status);
        return known != null && known.is4xxClientError() ? BAD_REQUEST : FAILED;
    }
}
