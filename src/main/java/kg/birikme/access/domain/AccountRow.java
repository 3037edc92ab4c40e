package kg.birikme.access.domain;

import java.time.Instant;
import kg.birikme.access.AccountStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Language;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator's page shows it.
 *
 * @param name          the person's name as in lists
 * @param login         the user name
 * @param status        what can be done with the account
 * @param administrator whether it runs accounts and settings
 * @param language      the language of its pages
 * @param inviteExpires until when the open one-time code can be used; none if there is none
 * @param own           whether it is the reader's own
 * @param version       for the forms
 */
public record AccountRow(
        AccountId id,
        String name,
        String login,
        AccountStatus status,
        boolean administrator,
        Language language,
        @Nullable Instant inviteExpires,
        boolean own,
        int version) {

    /** How the status looks. */
    public Tone tone() {
        return switch (status) {
            case INVITED -> Tone.GOING;
            case ACTIVE -> Tone.GOOD;
            case BLOCKED -> Tone.BAD;
        };
    }

    /** Whether unblocking is the move to offer. */
    public boolean blocked() {
        return status == AccountStatus.BLOCKED;
    }
}
