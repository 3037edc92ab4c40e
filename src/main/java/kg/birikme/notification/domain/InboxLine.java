package kg.birikme.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.birikme.web.Filling;

/**
 * An entry of the inbox.
 *
 * @param arguments what its words are filled with
 * @param href      where it leads
 */
public record InboxLine(UUID id, EntryKind kind, List<String> arguments, String href, Instant at, boolean read) {

    /** What the words are filled with, as the message source wants it. */
    public Object[] filling() {
        return Filling.of(arguments);
    }
}
