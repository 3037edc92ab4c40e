package kg.birikme.meeting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.ItemOrigin;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.NormBreach;
import kg.birikme.meeting.NormBreachFact;
import kg.birikme.meeting.PersonAttendance;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.UnseenNotice;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings as other modules see them. */
@Service
class JdbcMeetings implements Meetings {

    private static final String FACTS = """
            select m.year_id, m.id, m.no, m.number, m.status, m.quarter, m.day, m.theme, m.plan_line,
                   (select count(*) from attendance a where a.school_id = m.school_id and a.meeting_id = m.id
                        and a.mark in ('PRESENT', 'ONLINE')) as present,
                   (select count(*) from attendance a where a.school_id = m.school_id and a.meeting_id = m.id) as members,
                   n.sent as notices, n.late, n.seen
            from meeting m
            cross join lateral (select count(*) as sent, count(*) filter (where o.late) as late,
                    count(*) filter (where o.seen_at is not null) as seen
                from meeting_notice o where o.school_id = m.school_id and o.meeting_id = m.id) n
            where m.year_id = any (:years)
            order by m.no
            """;

    private final JdbcClient jdbc;
    private final MeetingPages pages;
    private final MeetingDesk desk;
    private final MeetingClosure closure;
    private final AgendaWork agenda;
    private final Clock clock;

    JdbcMeetings(
            JdbcClient jdbc,
            MeetingPages pages,
            MeetingDesk desk,
            MeetingClosure closure,
            AgendaWork agenda,
            Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.desk = desk;
        this.closure = closure;
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingView byNo(YearId year, int no) {
        return pages.byNo(year, no, true).meeting();
    }

    @Override
    @Transactional
    public void hold(MeetingId id) {
        desk.locked(id);
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingView get(MeetingId id) {
        return pages.get(id).meeting();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeetingSummary> ofYear(YearId year) {
        return pages.summaries(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MeetingSummary> previousHeld(MeetingId id) {
        String inItsYear = MeetingRows.SUMMARIES.replace(":year", "(select o.year_id from meeting o where o.id = :id)");
        return jdbc.sql(inItsYear + """
                         where x.status in ('HELD', 'CLOSED') and x.id <> :id
                           and x.number < coalesce((select o.number from meeting o where o.id = :id), 100000)
                         order by x.number desc limit 1
                        """)
                .param("id", id.value())
                .query(MeetingRows::summary)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MeetingSummary> nextPlanned(YearId year) {
        return MeetingNorm.nextOf(pages.summaries(year));
    }

    @Override
    @Transactional
    public Optional<AgendaItemStatus> putForward(YearId year, AgendaItemId item, String title, ItemOrigin origin) {
        ItemContent content = ItemContent.titled(AgendaKind.GENERAL, title, TalkForm.INFORMATION);
        return nextPlanned(year)
                .map(meeting -> agenda.add(meeting.id(), item, content, origin)
                        ? AgendaItemStatus.CONFIRMED
                        : AgendaItemStatus.PROPOSED);
    }

    @Override
    @Transactional
    public void reopen(MeetingId id, Collection<AgendaItemId> settled) {
        closure.reopen(id, settled);
    }

    @Override
    @Transactional
    public void close(MeetingId id) {
        closure.close(id);
    }

    @Override
    @Transactional
    public void moveOn(AgendaItemId item, String reason) {
        closure.moveOn(item, reason);
    }

    @Override
    @Transactional
    public void withdraw(AgendaItemId item, String reason) {
        closure.withdraw(item, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public MeetingNorm norm(YearId year) {
        NormRows rows = NormRows.of(jdbc, year, clock.getZone());
        List<MeetingSummary> all = rows.meetings();
        return new MeetingNorm(MeetingNorm.quartersOf(all, LocalDate.now(clock)), rows.unseen(), rows.breaches(), all);
    }

    @Override
    public Map<YearId, List<MeetingFact>> facts(Collection<YearId> years) {
        return ByYear.read(jdbc.sql(FACTS), years, (row, number) -> fact(row));
    }

    private static MeetingFact fact(ResultSet row) throws SQLException {
        return new MeetingFact(
                row.getObject("id", UUID.class),
                row.getInt("no"),
                row.getObject("number", Integer.class),
                MeetingStatus.valueOf(row.getString("status")),
                row.getInt("quarter"),
                row.getObject("day", LocalDate.class),
                row.getString("theme"),
                row.getObject("plan_line", UUID.class),
                row.getInt("present"),
                row.getInt("members"),
                row.getInt("notices"),
                row.getInt("late"),
                row.getInt("seen"));
    }

    @Override
    public List<AttendanceFact> attendance(YearId year) {
        return jdbc.sql("""
                        select m.no, m.number, m.day, m.theme, a.staff_id, a.mark, a.reason
                        from meeting m join attendance a on a.school_id = m.school_id and a.meeting_id = m.id
                        where m.year_id = :year and m.status in ('HELD', 'CLOSED')
                        order by m.number
                        """)
                .param("year", year.value())
                .query((row, number) -> new AttendanceFact(
                        row.getInt("no"),
                        row.getInt("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("theme"),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        AttendanceMark.valueOf(row.getString("mark")),
                        row.getString("reason")))
                .list();
    }

    @Override
    public List<NormBreachFact> normBreaches(YearId year) {
        return jdbc.sql("select quarter, by_name, reason from norm_breach where year_id = :year")
                .param("year", year.value())
                .query((row, number) ->
                        new NormBreachFact(row.getInt("quarter"), row.getString("by_name"), row.getString("reason")))
                .list();
    }

    @Override
    public Map<YearId, List<PersonAttendance>> attendanceOf(Collection<YearId> years, StaffId person) {
        return ByYear.read(
                jdbc.sql("""
                        select m.year_id, m.no, m.number, m.day, a.mark, a.reason
                        from attendance a join meeting m on m.school_id = a.school_id and m.id = a.meeting_id
                        where m.year_id = any(:years) and a.staff_id = :person and m.number is not null
                        order by m.number
                        """).param("person", person.value()),
                years,
                (row, number) -> new PersonAttendance(
                        row.getInt("no"),
                        row.getInt("number"),
                        row.getObject("day", LocalDate.class),
                        AttendanceMark.valueOf(row.getString("mark")),
                        row.getString("reason")));
    }

    @Override
    public List<Talk> talksOf(YearId year, StaffId person) {
        return jdbc.sql("""
                        select m.id, m.no, m.number, m.day, i.title
                        from agenda_speaker s
                        join agenda_item i on i.school_id = s.school_id and i.id = s.item_id
                        join meeting m on m.school_id = i.school_id and m.id = i.meeting_id
                        where s.staff_id = :person and m.year_id = :year and m.number is not null
                            and i.status = 'CONFIRMED' and i.kind <> 'FOLLOWUP'
                        order by m.number, i.position
                        """)
                .param("year", year.value())
                .param("person", person.value())
                .query((row, number) -> new Talk(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getInt("no"),
                        row.getInt("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("title")))
                .list();
    }

    /**
     * The year's meetings with the notices not acknowledged and the norms broken with a reason, read in one statement: every first
     * page of a leader asks for all three.
     */
    record NormRows(List<MeetingSummary> meetings, List<UnseenNotice> unseen, List<NormBreach> breaches) {

        private static final String SQL = """
                select s.*, r.noted_at, r.noted_late, r.broken_quarter, r.broken_by, r.broken_because
                from (%s) s
                left join lateral (
                    (select n.sent_at as noted_at, n.late as noted_late, null::integer as broken_quarter, '' as broken_by,
                        '' as broken_because
                    from meeting_notice n
                    where n.school_id = s.school_id and n.meeting_id = s.id and n.seen_at is null and s.status <> 'CANCELLED'
                    order by n.number desc limit 1)
                    union all
                    (select b.at, false, b.quarter, b.by_name, b.reason
                    from norm_breach b
                    where b.school_id = s.school_id and b.meeting_id = s.id order by b.at desc limit :breaches)) r on true
                order by s.place_in_year, r.noted_at desc
                """.formatted(MeetingRows.SUMMARIES);

        /** More than a meeting can break. */
        private static final int BREACHES = 20;

        static NormRows of(JdbcClient jdbc, YearId year, ZoneId zone) {
            Map<MeetingId, MeetingSummary> meetings = new LinkedHashMap<>();
            List<UnseenNotice> unseen = new ArrayList<>();
            List<NormBreach> breaches = new ArrayList<>();
            jdbc.sql(SQL)
                    .param("year", year.value())
                    .param("breaches", BREACHES)
                    .query(row -> {
                        MeetingSummary meeting = MeetingRows.summary(row, 0);
                        meetings.putIfAbsent(meeting.id(), meeting);
                        if (row.getObject("noted_at") != null) {
                            noted(row, meeting, zone, unseen, breaches);
                        }
                    });
            unseen.sort(Comparator.comparing(UnseenNotice::date));
            breaches.sort(Comparator.comparing(NormBreach::on).reversed());
            return new NormRows(List.copyOf(meetings.values()), unseen, breaches);
        }

        private static void noted(
                ResultSet row,
                MeetingSummary meeting,
                ZoneId zone,
                List<UnseenNotice> unseen,
                List<NormBreach> breaches)
                throws SQLException {
            LocalDate day = Moments.at(row, "noted_at").atZone(zone).toLocalDate();
            Integer quarter = row.getObject("broken_quarter", Integer.class);
            if (quarter == null) {
                unseen.add(new UnseenNotice(
                        meeting.id(),
                        meeting.no(),
                        Objects.requireNonNull(meeting.date()),
                        day,
                        row.getBoolean("noted_late")));
            } else {
                breaches.add(new NormBreach(
                        meeting.id(),
                        meeting.no(),
                        quarter,
                        day,
                        row.getString("broken_by"),
                        row.getString("broken_because")));
            }
        }
    }
}
