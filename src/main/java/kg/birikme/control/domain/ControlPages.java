package kg.birikme.control.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.control.RemarkAbout;
import kg.birikme.meeting.MeetingName;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads remarks of control for their page, for those who may read them. */
@Service
@Transactional(readOnly = true)
public class ControlPages {

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    ControlPages(JdbcClient jdbc, Meetings meetings, Years years, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A remark.
     *
     * @param meeting what its meeting is called; none where it is about none
     * @param place   where what it is about stands, below the address of the year
     */
    public record Row(
            UUID id,
            RemarkAbout about,
            @Nullable MeetingName meeting,
            String place,
            String words,
            LocalDate due,
            String byName,
            Instant at,
            String answer,
            String answeredByName,
            @Nullable Instant answeredAt,
            String releasedByName,
            @Nullable Instant releasedAt,
            RemarkStatus status,
            ControlPermissions may,
            int version) {

        /** Whether its day has passed without an answer. */
        public boolean late(LocalDate today) {
            return status == RemarkStatus.OPEN && due.isBefore(today);
        }
    }

    /** The year's remarks: those to be answered first, by their days. */
    public record ListPage(YearView year, List<Row> rows, boolean mayRemark, LocalDate today) {}

    /**
     * What a remark may be about.
     *
     * @param value «MEETING:3», as in the form
     */
    public record About(
            String value, RemarkAbout about, @Nullable MeetingName meeting) {}

    /** @throws NotFound if there is no such year */
    public ListPage list(String slug) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ControlPermissions.mayRead(actor), "read remarks of control");
        YearView year = years.bySlug(slug);
        List<Row> rows = jdbc.sql("""
                        select r.*, m.number, m.status as meeting_status, m.day as meeting_day
                        from control_remark r
                        left join meeting_view m on m.school_id = r.school_id and m.year_id = r.year_id and m.no = r.meeting_no
                        where r.year_id = :year
                        order by r.released_at is not null, r.answered_at is not null, r.due, r.written_at, r.id
                        """)
                .param("year", year.id().value())
                .query((row, number) -> row(row, actor, year))
                .list();
        return new ListPage(year, rows, !year.stored() && ControlPermissions.mayRemark(actor), LocalDate.now(clock));
    }

    /** @throws NotFound if the year has no such remark */
    public Row one(String slug, UUID id) {
        return list(slug).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("remark"));
    }

    /** What a remark in the year may be about: the plan, the report, the work as a whole, each meeting and each protocol. */
    public List<About> choices(YearView year) {
        ActionForbidden.unless(ControlPermissions.mayRemark(currentActor.get()), "remark on the association's work");
        List<About> choices = new ArrayList<>();
        for (RemarkAbout about : RemarkAbout.values()) {
            if (!about.ofMeeting()) {
                choices.add(new About(about.name(), about, null));
            }
        }
        for (MeetingSummary meeting : meetings.ofYear(year.id())) {
            if (meeting.status() != MeetingStatus.CANCELLED) {
                choices.add(new About("MEETING:" + meeting.no(), RemarkAbout.MEETING, meeting.name()));
            }
            if (meeting.status().held()) {
                choices.add(new About("PROTOCOL:" + meeting.no(), RemarkAbout.PROTOCOL, meeting.name()));
            }
        }
        return choices;
    }

    public YearView year(String slug) {
        return years.bySlug(slug);
    }

    private static Row row(ResultSet row, Actor actor, YearView year) throws SQLException {
        RemarkAbout about = RemarkAbout.valueOf(row.getString("about"));
        String meeting = row.getString("meeting_status");
        Instant answered = Moments.atIf(row, "answered_at");
        Instant released = Moments.atIf(row, "released_at");
        RemarkStatus status =
                released != null ? RemarkStatus.RELEASED : answered == null ? RemarkStatus.OPEN : RemarkStatus.ANSWERED;
        StaffId author = new StaffId(row.getObject("written_by", UUID.class));
        return new Row(
                row.getObject("id", UUID.class),
                about,
                meeting == null
                        ? null
                        : MeetingName.of(
                                row.getInt("number"),
                                MeetingStatus.valueOf(meeting),
                                row.getObject("meeting_day", LocalDate.class)),
                about.place(row.getInt("meeting_no")),
                row.getString("words"),
                row.getObject("due", LocalDate.class),
                row.getString("written_by_name"),
                Moments.at(row, "written_at"),
                row.getString("answer"),
                row.getString("answered_by_name"),
                answered,
                row.getString("released_by_name"),
                released,
                status,
                new ControlPermissions(actor, actor.isPerson(author), status, year.stored()),
                row.getInt("version"));
    }
}
