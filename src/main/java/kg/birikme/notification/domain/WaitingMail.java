package kg.birikme.notification.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.shared.Language;

/**
 * A mail claimed for sending.
 *
 * @param language the language of the reader's pages
 * @param target   the address; empty where there is none
 * @param wanted   whether the reader still wishes mail and has not read the entry meanwhile
 * @param school   the school's name, for the last line
 */
record WaitingMail(
        UUID entry,
        EntryKind kind,
        List<String> arguments,
        Language language,
        String target,
        boolean wanted,
        int attempts,
        String school) {}
