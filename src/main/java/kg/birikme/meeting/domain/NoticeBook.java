package kg.birikme.meeting.domain;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingId;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.school.Schools;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices to the deputy for methodical work (R4): sent, repeated after a change, acknowledged, never altered. */
@Component
class NoticeBook {

    private final JdbcClient jdbc;
    private final MeetingNumbers numbers;
    private final People people;
    private final Schools schools;
    private final MeetingHistory history;
    private final SentPapers papers;
    private final ApplicationEventPublisher events;

    NoticeBook(
            JdbcClient jdbc,
            MeetingNumbers numbers,
            People people,
            Schools schools,
            MeetingHistory history,
            SentPapers papers,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.people = people;
        this.schools = schools;
        this.history = history;
        this.papers = papers;
        this.events = events;
    }

    /** To whom notices go today; nobody where the post is vacant. */
    Optional<OfficeHolder> recipient(LocalDate today) {
        return people.officeOn(Role.DEPUTY_METHODICAL, today);
    }

    /** How long before a meeting its notice ought to go out in this school (A25). */
    LeadTime leadTime() {
        return new LeadTime(schools.profile().settings().noticeLeadDays());
    }

    /**
     * Sends a notice of the meeting as it stands; after an earlier one it tells of the change and cites it (B8).
     *
     * @throws RuleViolation if nobody is deputy for methodical work (R4)
     */
    void send(Meeting meeting, By by) {
        Map<Role, OfficeHolder> offices = people.officesOn(by.today());
        OfficeHolder deputy = Optional.ofNullable(offices.get(Role.DEPUTY_METHODICAL))
                .orElseThrow(() -> new RuleViolation(Clause.r(4), "meeting.refusal.noDeputy").goTo("/members"));
        Schedule schedule = meeting.schedule();
        LocalDate date = Objects.requireNonNull(schedule.date());
        boolean late = leadTime().late(by.today(), date);
        @Nullable Integer former = last(meeting.id());
        int number = numbers.nextNotice(meeting.year());
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into meeting_notice (id, year_id, meeting_id, number, replaces, day, start_time, place,
                            theme, recipient_id, recipient_name, sender_name, sent_at, late, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, meeting.year().value(), meeting.id().value(), number)
                .param(former)
                .params(
                        date,
                        Objects.requireNonNull(schedule.time()),
                        schedule.place(),
                        meeting.texts().theme(),
                        deputy.staff().value(),
                        deputy.name().signature(),
                        by.name(),
                        Timestamp.from(by.at()),
                        late,
                        papers.notice(meeting))
                .update();
        history.note(
                meeting.id(),
                former == null ? HistoryEvent.NOTICE_SENT : HistoryEvent.NOTICE_REPEATED,
                by,
                "№ " + number + ", " + deputy.name().signature());
        events.publishEvent(new MeetingEvent.NoticeSent(
                id,
                meeting.id(),
                meeting.year(),
                meeting.no(),
                number,
                deputy.staff(),
                date,
                Objects.requireNonNull(schedule.time()),
                schedule.place(),
                former != null,
                late));
    }

    /** The deputy has read the meeting's notices. Does nothing where all are acknowledged. */
    void acknowledge(MeetingId meeting, By by) {
        int seen = jdbc.sql("""
                        update meeting_notice set seen_at = ?, seen_by = ? where meeting_id = ? and seen_at is null
                        """)
                .params(Timestamp.from(by.at()), by.name(), meeting.value())
                .update();
        if (seen > 0) {
            history.note(meeting, HistoryEvent.NOTICE_SEEN, by, "");
        }
    }

    /** The deputy takes that back. Does nothing where nothing is acknowledged. */
    void unacknowledge(MeetingId meeting, By by) {
        int unseen = jdbc.sql("""
                        update meeting_notice set seen_at = null, seen_by = null
                        where meeting_id = ? and seen_at is not null
                        """).params(meeting.value()).update();
        if (unseen > 0) {
            history.note(meeting, HistoryEvent.NOTICE_UNSEEN, by, "");
        }
    }

    private @Nullable Integer last(MeetingId meeting) {
        return jdbc.sql("select number from meeting_notice where meeting_id = ? order by number desc limit 1")
                .param(meeting.value())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /**
     * How long before a meeting its notice ought to go out (A25).
     *
     * @param workingDays working days between the notice and the meeting, Monday to Friday
     */
    record LeadTime(int workingDays) {

        /** Whether a notice of that day comes too late for the meeting; it is sent all the same. */
        boolean late(LocalDate sent, LocalDate meeting) {
            if (!meeting.isAfter(sent)) {
                return workingDays > 0 || meeting.isBefore(sent);
            }
            return between(sent, meeting) < workingDays;
        }

        private static long between(LocalDate sent, LocalDate meeting) {
            return sent.plusDays(1)
                    .datesUntil(meeting)
                    .filter(LeadTime::isWorkingDay)
                    .count();
        }

        private static boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }
}
