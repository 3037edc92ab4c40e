package kg.birikme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.domain.AgendaWork;
import kg.birikme.meeting.domain.ItemContent;
import kg.birikme.meeting.domain.MeetingAttendance;
import kg.birikme.meeting.domain.MeetingConvening;
import kg.birikme.meeting.domain.MeetingPlanning;
import kg.birikme.meeting.domain.MeetingTexts;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.meeting.domain.Speaker;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.YearId;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.springframework.stereotype.Component;

/** Brings meetings to a state by the steps that people would take. Works within the school of the moment. */
@Component
public class MeetingFixture {

    private final MeetingPlanning planning;
    private final AgendaWork agenda;
    private final MeetingConvening convening;
    private final MeetingAttendance attendance;
    private final Meetings meetings;
    private final SampleSchool sample;
    private final MutableClock clock;

    MeetingFixture(
            MeetingPlanning planning,
            AgendaWork agenda,
            MeetingConvening convening,
            MeetingAttendance attendance,
            Meetings meetings,
            SampleSchool sample,
            MutableClock clock) {
        this.planning = planning;
        this.agenda = agenda;
        this.convening = convening;
        this.attendance = attendance;
        this.meetings = meetings;
        this.sample = sample;
        this.clock = clock;
    }

    public YearId year() {
        return sample.year();
    }

    /** A planned meeting without an item of its own. */
    public MeetingId bare(DemoCast cast, LocalDate date) {
        MeetingId id = new MeetingId(UUID.randomUUID());
        Acting.as(cast.chair(), () -> planning.plan(id, year(), texts("Жыйын " + date), at(date)));
        return id;
    }

    /** A planned meeting with one item. */
    public MeetingId planned(DemoCast cast, LocalDate date) {
        MeetingId id = bare(cast, date);
        add(cast, id, "Тарбия иши");
        return id;
    }

    /** One planned meeting in each quarter. */
    public List<MeetingId> plannedYear(DemoCast cast) {
        return List.of(
                planned(cast, LocalDate.of(2026, 10, 8)), planned(cast, LocalDate.of(2026, 11, 19)),
                planned(cast, LocalDate.of(2027, 1, 14)), planned(cast, LocalDate.of(2027, 4, 8)));
    }

    public MeetingId convened(DemoCast cast, LocalDate date) {
        MeetingId id = planned(cast, date);
        convene(cast, id);
        return id;
    }

    /** Convenes a week before the meeting and leaves the clock there. */
    public void convene(DemoCast cast, MeetingId id) {
        clock.set(meetings.get(id).date().minusDays(7));
        Acting.as(cast.chair(), () -> convening.convene(id, ""));
    }

    /** A meeting held with everybody present; the clock stands at its hour. */
    public MeetingId held(DemoCast cast, LocalDate date) {
        MeetingId id = convened(cast, date);
        hold(cast, id);
        return id;
    }

    public void hold(DemoCast cast, MeetingId id) {
        clock.set(meetings.get(id).date().atTime(meetings.get(id).time()));
        Acting.as(cast.secretary(), () -> {
            attendance.allPresent(id, meetings.get(id).version());
            attendance.hold(id);
        });
    }

    public AgendaItemId add(DemoCast cast, MeetingId id, String title, OtherAssociationId... touches) {
        AgendaItemId item = new AgendaItemId(UUID.randomUUID());
        ItemContent content = new ItemContent(
                AgendaKind.GENERAL,
                title,
                TalkForm.TALK,
                20,
                List.of(Speaker.ofStaff(cast.chair().value())),
                Set.of(touches));
        Acting.as(cast.chair(), () -> agenda.add(id, item, content));
        return item;
    }

    public static MeetingTexts texts(String theme) {
        return new MeetingTexts(theme, "тегерек стол", false, null);
    }

    public static ScheduleWish at(LocalDate date) {
        return new ScheduleWish(date, LocalTime.of(14, 30), "12-кабинет", null);
    }
}
