package kg.birikme.library;

import java.util.UUID;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** What happens in the library. */
public sealed interface LibraryEvent {

    /** Something was announced (R32). */
    record Announced(UUID id, String title, LibraryAudience audience, String byName) implements LibraryEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("library.trace.announced", "/library/announcements/" + id, title);
        }
    }
}
