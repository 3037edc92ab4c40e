package kg.birikme.calendar.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.access.OneTimeCode;
import kg.birikme.access.RoleSource;
import kg.birikme.access.RoleSource.Standing;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The private address of each person's calendar: made, revoked, and answered to whoever knows it. */
@Service
public class CalendarFeeds {

    private final JdbcClient jdbc;
    private final CalendarReader reader;
    private final Meetings meetings;
    private final Years years;
    private final RoleSource roles;
    private final CurrentActor currentActor;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient jdbc,
            CalendarReader reader,
            Meetings meetings,
            Years years,
            RoleSource roles,
            CurrentActor currentActor,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.meetings = meetings;
        this.years = years;
        this.roles = roles;
        this.currentActor = currentActor;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Since when the actor has an address; none where she has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return jdbc.sql("select made_at from calendar_feed where staff_id = ?")
                .param(currentActor.get().staff().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Makes the actor's address, or a new one in place of the old, which answers no longer.
     *
     * @return what nobody can guess; it is told this once and kept as its hash
     */
    @Transactional
    public String make(Language language) {
        Actor actor = currentActor.get();
        OneTimeCode token = OneTimeCode.random();
        jdbc.sql("""
                        insert into calendar_feed (staff_id, account_id, token_hash, language, made_at) values (?, ?, ?, ?, ?)
                        on conflict (school_id, staff_id) do update set account_id = excluded.account_id,
                            token_hash = excluded.token_hash, language = excluded.language, made_at = excluded.made_at
                        """)
                .params(
                        actor.staff().value(),
                        actor.account().value(),
                        token.hash(),
                        language.name(),
                        Timestamp.from(clock.instant()))
                .update();
        return token.value();
    }

    /** The actor's address answers no longer. Does nothing where there is none. */
    @Transactional
    public void revoke() {
        jdbc.sql("delete from calendar_feed where staff_id = ?")
                .param(currentActor.get().staff().value())
                .update();
    }

    private record Door(SchoolId school, StaffId person, AccountId account, Language language) {}

    /**
     * The calendar behind an address, whoever asks.
     *
     * @param site the address of the application as the asker reached it
     * @throws NotFound if there is no such address, or its person works here no longer, or her account is blocked
     */
    public String read(String token, String site) {
        Door door = jdbc.sql("select * from calendar_feed_for(?)")
                .param(new OneTimeCode(token).hash())
                .query((row, number) -> new Door(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Language.valueOf(row.getString("language"))))
                .optional()
                .orElseThrow(() -> new NotFound("calendar"));
        return SchoolContext.within(
                door.school(),
                () -> transaction.execute(status -> {
                    Standing standing = roles.standingOf(door.person(), LocalDate.now(clock), door.account());
                    if (!standing.atWork()
                            || standing.account() == null
                            || standing.account().blocked()) {
                        throw new NotFound("calendar");
                    }
                    return file(reader.of(door.person(), standing.roles(), door.language()), site, door.language());
                }));
    }

    /**
     * One meeting for the reader's calendar.
     *
     * @throws NotFound if there is no such meeting, or nobody has been told of it
     * @throws ActionForbidden if meetings are nothing for the reader
     */
    @Transactional(readOnly = true)
    public String meeting(String slug, int no, String site, Language language) {
        if (!currentActor.get().isAny(Role.ASSOCIATION)) {
            throw new ActionForbidden("see a meeting");
        }
        YearView year = years.bySlug(slug);
        MeetingSummary found = meetings.ofYear(year.id()).stream()
                .filter(meeting -> meeting.no() == no && meeting.date() != null)
                .filter(meeting ->
                        meeting.status() != MeetingStatus.PLANNED && meeting.status() != MeetingStatus.CANCELLED)
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting"));
        return file(List.of(reader.meeting(year, found, language)), site, language);
    }

    private String file(List<CalendarEntry> entries, String site, Language language) {
        String name = messages.getMessage("calendar.name", null, language.locale());
        return Ics.of(entries, name, site, clock.getZone(), clock.instant());
    }
}
