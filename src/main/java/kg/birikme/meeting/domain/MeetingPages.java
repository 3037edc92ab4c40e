package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.TalkForm;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages and papers of meetings show, for those who may see it. */
@Service
public class MeetingPages {

    private final JdbcClient jdbc;
    private final MeetingRows rows;
    private final MeetingReader reader;
    private final Years years;
    private final CurrentActor currentActor;

    MeetingPages(JdbcClient jdbc, MeetingRows rows, MeetingReader reader, Years years, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reader = reader;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** A meeting in its year, before anything of it is read. */
    public record Located(YearView year, MeetingId id) {}

    /**
     * The meeting at an address. Two SQL statements.
     *
     * @throws NotFound if there is no such meeting
     * @throws kg.birikme.shared.ActionForbidden unless meetings open to the actor
     */
    @Transactional(readOnly = true)
    public Located locate(String slug, int no) {
        MeetingPermissions.requireRead(currentActor.get());
        YearView year = years.bySlug(slug);
        return jdbc.sql("select id from meeting where year_id = ? and no = ?")
                .params(year.id().value(), no)
                .query(UUID.class)
                .optional()
                .map(id -> new Located(year, new MeetingId(id)))
                .orElseThrow(() -> new NotFound("meeting"));
    }

    /** What the actor may do with the meeting. */
    public MeetingPermissions may(MeetingView meeting, YearView year) {
        return new MeetingPermissions(currentActor.get(), meeting.status(), year.stored());
    }

    /** Whether the actor may put meetings into the year. */
    public boolean mayPlan(YearView year) {
        return MeetingPermissions.mayPlan(currentActor.get(), year.stored());
    }

    /**
     * The meetings of the year in their order, cancelled ones too. One SQL statement.
     *
     * @throws kg.birikme.shared.ActionForbidden unless meetings open to the actor
     */
    @Transactional(readOnly = true)
    public List<MeetingSummary> list(YearId year) {
        MeetingPermissions.requireRead(currentActor.get());
        return summaries(year);
    }

    /**
     * A meeting for its page, without the offices of its day. Two SQL statements.
     *
     * @throws NotFound if the year has no such meeting
     * @throws kg.birikme.shared.ActionForbidden unless meetings open to the actor
     */
    @Transactional(readOnly = true)
    public MeetingFile file(YearId year, int no) {
        return seen(byNo(year, no, false));
    }

    /** A meeting for its papers, with the offices of its day. Three SQL statements. */
    @Transactional(readOnly = true)
    public MeetingFile paper(YearId year, int no) {
        return seen(byNo(year, no, true));
    }

    /** Address number and year of a meeting known by its id. */
    @Transactional(readOnly = true)
    public MeetingFile file(MeetingId id) {
        return seen(get(id));
    }

    /**
     * A question that an earlier meeting considered.
     *
     * @param date the day of that meeting
     */
    public record EarlierItem(UUID id, AgendaKind kind, String title, TalkForm form, int minutes, LocalDate date) {}

    /** What meetings held before have considered, the newest first, each title once: to be put on an agenda again. One SQL statement. */
    @Transactional(readOnly = true)
    public List<EarlierItem> earlierItems(MeetingView meeting) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (lower(i.title)) i.id, i.kind, i.title, i.form, i.minutes, m.day
                            from agenda_item i join meeting m on m.school_id = i.school_id and m.id = i.meeting_id
                            where i.status = 'CONFIRMED' and i.kind in ('GENERAL', 'EXPERIENCE', 'NORMATIVE', 'MISC')
                              and m.status in ('HELD', 'CLOSED') and m.id <> :meeting and m.day is not null
                            order by lower(i.title), m.day desc) one
                        order by day desc, title limit 40
                        """)
                .param("meeting", meeting.id().value())
                .query((row, number) -> new EarlierItem(
                        row.getObject("id", UUID.class),
                        AgendaKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        TalkForm.valueOf(row.getString("form")),
                        row.getInt("minutes"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    List<MeetingSummary> summaries(YearId year) {
        return jdbc.sql(MeetingRows.SUMMARIES + " order by x.place_in_year")
                .param("year", year.value())
                .query(MeetingRows::summary)
                .list();
    }

    MeetingFile byNo(YearId year, int no, boolean withOffices) {
        return jdbc.sql(MeetingRows.WHOLE + " where x.no = :no")
                .param("year", year.value())
                .param("no", no)
                .query(rows::whole)
                .optional()
                .map(row -> reader.file(row, withOffices))
                .orElseThrow(() -> new NotFound("meeting"));
    }

    MeetingFile get(MeetingId id) {
        String sql = MeetingRows.WHOLE.replace(":year", "(select o.year_id from meeting o where o.id = :id)");
        return jdbc.sql(sql + " where x.id = :id")
                .param("id", id.value())
                .query(rows::whole)
                .optional()
                .map(row -> reader.file(row, true))
                .orElseThrow(() -> new NotFound("meeting"));
    }

    /** Leaves out what the actor may not see (R43). */
    private MeetingFile seen(MeetingFile file) {
        Actor actor = currentActor.get();
        MeetingPermissions.requireRead(actor);
        MeetingView all = file.meeting();
        List<AgendaItemView> items = all.items().stream()
                .filter(item -> MeetingPermissions.maySee(actor, item.kind()))
                .toList();
        MeetingView view = new MeetingView(
                all.id(),
                all.year(),
                all.no(),
                all.number(),
                all.theme(),
                all.form(),
                all.extraordinary(),
                all.quarter(),
                all.date(),
                all.time(),
                all.place(),
                all.planLine(),
                all.status(),
                all.enteredLater(),
                all.chair(),
                all.secretary(),
                items,
                all.attendance(),
                all.guests(),
                all.version());
        return new MeetingFile(
                view, file.guestLines(), file.notices(), file.history(), file.cancelReason(), file.sheet());
    }
}
