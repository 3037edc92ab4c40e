package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.plan.LineWork.Made;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of meetings. */
@Component
public class MeetingHouseReader {

    /** Days before a planned meeting from which its convening is asked for: the members want to prepare themselves. */
    private static final int CONVENE_BEFORE = 10;

    /**
     * The moved lines, {@code offset 0}, are found once, before they are joined: they are few, which a planner without statistics
     * does not know.
     */
    private static final String SIGNALS = """
            select 'agendaProposals' as key, null::uuid as staff_id, m.no::text as ref, m.day as day,
                   count(*)::text as words
            from meeting m
            join agenda_item i on i.school_id = m.school_id and i.meeting_id = m.id and i.status = 'PROPOSED'
            where m.year_id = :year and m.status in ('PLANNED', 'CONVENED') and :everybody
            group by m.id, m.no, m.day
            union all
            select 'meetingOffPlan' as key, null::uuid as staff_id, m.no::text as ref, l.last_day as day, m.theme as words
            from (select * from plan_moved_line_view where year_id = :year offset 0) l
            join meeting m on m.school_id = l.school_id and m.plan_line = l.line
            where m.year_id = :year and m.status in ('PLANNED', 'CONVENED') and :everybody
                and (m.day is null or m.day > l.last_day or m.day < l.first_day)
                and not exists (select 1 from meeting_history h where h.school_id = m.school_id and h.meeting_id = m.id
                    and h.what = 'MOVED' and h.at >= l.since)
            union all
            select case when m.status = 'CONVENED' then 'meetingToHold' when m.day < :today then 'meetingPassed'
                       else 'meetingToConvene' end, null::uuid, m.no::text, m.day, m.theme
            from meeting m
            where m.year_id = :year and :everybody
                and (m.status = 'CONVENED' and m.day <= :today or m.status = 'PLANNED' and m.day <= :today::date + %d)
            union all
            select 'meetingNotice', null::uuid, m.no::text, m.day, ''
            from meeting m
            where m.year_id = :year and :everybody and m.status not in ('PLANNED', 'CANCELLED')
                and exists (select 1 from meeting_notice n where n.school_id = m.school_id and n.meeting_id = m.id
                    and n.seen_at is null)
            """.formatted(CONVENE_BEFORE);

    private final JdbcClient jdbc;

    MeetingHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of meetings: proposals of members that the chair has not decided (R57), and meetings to come that stand
     * on another day than the approved plan now says (R1); what is to be convened, held or moved to another day; of which notice
     * the deputy for methodical work has not taken note (R4). Whoever moved the meeting since the plan was approved has decided,
     * whatever the day.
     */
    public List<Signal> signals(YearView year, Look look) {
        return !look.everybody()
                ? List.of()
                : jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                        .map(signal -> signal.asked(isAsked(signal, year, look)))
                        .toList();
    }

    private static boolean isAsked(Signal signal, YearView year, Look look) {
        return switch (signal.key()) {
            case "agendaProposals" -> may(MeetingAction.EDIT_AGENDA, MeetingStatus.PLANNED, year, look);
            case "meetingToConvene" -> may(MeetingAction.CONVENE, MeetingStatus.PLANNED, year, look);
            case "meetingToHold" -> may(MeetingAction.HOLD, MeetingStatus.CONVENED, year, look);
            case "meetingNotice" -> may(MeetingAction.ACKNOWLEDGE, MeetingStatus.CONVENED, year, look);
            default -> may(MeetingAction.MOVE, MeetingStatus.PLANNED, year, look);
        };
    }

    private static boolean may(MeetingAction action, MeetingStatus status, YearView year, Look look) {
        return new MeetingPermissions(look.actor(), status, year.stored()).may(action);
    }

    /** The meetings that were made of lines of the plan (R1). */
    public List<Made> made(YearView year) {
        return jdbc.sql("""
                        select no, day, plan_line from meeting
                        where year_id = ? and plan_line is not null and status <> 'CANCELLED' order by day, no
                        """)
                .param(year.id().value())
                .query((row, number) -> new Made(
                        row.getObject("plan_line", UUID.class),
                        "meeting.made",
                        row.getObject("day", LocalDate.class),
                        "/years/" + year.slug() + "/meetings/" + row.getInt("no")))
                .list();
    }

    /** A year is stored when none of its meetings is still to come (B17). */
    public List<ClosingGap> gaps(YearView year) {
        return jdbc.sql("select no, theme from meeting where year_id = ? and status in ('PLANNED', 'CONVENED')")
                .param(year.id().value())
                .query((row, number) -> ClosingGap.blocking(
                        "meetingOpen", row.getString("theme"), year, "/meetings/" + row.getInt("no")))
                .list();
    }

    /** The held meetings at which a member was there (R48): a membership is not ended behind them. */
    public List<Deed> deeds(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.MEMBER
                ? List.of()
                : jdbc.sql("""
                                select m.day, 'attended' as deed, m.number from meeting m
                                join attendance a on a.school_id = m.school_id and a.meeting_id = m.id
                                where a.staff_id = ? and a.mark in ('PRESENT', 'ONLINE') and m.status in ('HELD', 'CLOSED')
                                  and m.day between ? and ?
                                order by m.day desc limit 5
                                """)
                        .params(person.value(), first, last)
                        .query(Deed.numbered("meeting.deed."))
                        .list();
    }
}
