package kg.birikme.access.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kg.birikme.access.AccountStatus;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A person's means of signing in. Knows its password and its one-time code by their hashes only. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private UUID staffId;
    private String login = "";
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Language language = Language.KY;

    private boolean administrator;
    private boolean blocked;
    private @Nullable String invitationHash;
    private @Nullable Instant invitationExpiresAt;
    private @Nullable String usedInvitationHash;
    private int sessionStamp;
    private @Nullable Instant resetAt;
    private @Nullable String resetBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Account() {}

    Account(UUID id, StaffId person, String login, Language language, Instant now) {
        this.id = id;
        this.staffId = person.value();
        this.login = login;
        this.language = language;
        this.createdAt = now;
        this.changedAt = now;
    }

    /**
     * Gives the account a one-time code, in place of any earlier one. A password set before no longer signs in: that is
     * what makes it a reset.
     */
    void invite(String codeHash, Instant expires, Instant now) {
        passwordHash = null;
        invitationHash = codeHash;
        invitationExpiresAt = expires;
        changedAt = now;
    }

    /** Sessions that began before are over, those too that are being opened at this moment. */
    void endSessions() {
        sessionStamp++;
    }

    /** Remembers who gave a new code in place of a password: the person is told at the next sign-in. */
    void resetBy(String name, Instant now) {
        resetBy = name;
        resetAt = now;
    }

    int sessionStamp() {
        return sessionStamp;
    }

    /** Whether the code is the one given last and can still be used. */
    boolean invites(String codeHash, Instant now) {
        return !blocked
                && codeHash.equals(invitationHash)
                && invitationExpiresAt != null
                && now.isBefore(invitationExpiresAt);
    }

    /** Whether the password was set by this code. */
    boolean hasUsed(String codeHash) {
        return codeHash.equals(usedInvitationHash);
    }

    /** Whether the code is the one given last, and its time is over. */
    boolean invitedUntilBefore(String codeHash, Instant now) {
        return codeHash.equals(invitationHash) && invitationExpiresAt != null && !now.isBefore(invitationExpiresAt);
    }

    /** Sets the password and uses up the one-time code, if there was one. */
    void setPassword(String hash, Instant now) {
        passwordHash = hash;
        if (invitationHash != null) {
            usedInvitationHash = invitationHash;
        }
        invitationHash = null;
        invitationExpiresAt = null;
        changedAt = now;
    }

    void block(Instant now) {
        blocked = true;
        changedAt = now;
    }

    void unblock(Instant now) {
        blocked = false;
        changedAt = now;
    }

    void makeAdministrator(boolean wanted, Instant now) {
        administrator = wanted;
        changedAt = now;
    }

    void speak(Language wanted) {
        language = wanted;
    }

    AccountStatus status() {
        return status(blocked, passwordHash != null);
    }

    static AccountStatus status(boolean blocked, boolean passwordSet) {
        if (blocked) {
            return AccountStatus.BLOCKED;
        }
        return passwordSet ? AccountStatus.ACTIVE : AccountStatus.INVITED;
    }

    AccountId id() {
        return new AccountId(id);
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    String login() {
        return login;
    }

    boolean isAdministrator() {
        return administrator;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
