package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.plan.PlannedMeeting;
import kg.birikme.plan.Plans;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.By;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts meetings into the year, from the plan or beside it, and says what they are about. */
@Service
public class MeetingPlanning {

    private final MeetingDesk desk;
    private final MeetingMaker maker;
    private final MeetingHistory history;
    private final Plans plans;
    private final AgendaWork agenda;
    private final JdbcClient jdbc;

    MeetingPlanning(
            MeetingDesk desk,
            MeetingMaker maker,
            MeetingHistory history,
            Plans plans,
            AgendaWork agenda,
            JdbcClient jdbc) {
        this.desk = desk;
        this.maker = maker;
        this.history = history;
        this.plans = plans;
        this.agenda = agenda;
        this.jdbc = jdbc;
    }

    /**
     * Plans a meeting; a repeated call with the same id makes no second one.
     *
     * @return its number in addresses
     * @throws InvalidInput if the schedule does not fit the year
     */
    @Transactional
    public int plan(MeetingId id, YearId yearId, MeetingTexts texts, ScheduleWish wish) {
        return plan(id, yearId, texts, wish, false);
    }

    /**
     * As {@link #plan(MeetingId, YearId, MeetingTexts, ScheduleWish)}.
     *
     * @param withPlan whether the meeting is to consider the year's plan (R2)
     */
    @Transactional
    public int plan(MeetingId id, YearId yearId, MeetingTexts texts, ScheduleWish wish, boolean withPlan) {
        YearView year = desk.year(yearId);
        By by = desk.planner(year);
        requirePlanned(texts.planLine(), year.id());
        int no = maker.make(id, year, texts, wish.in(year), by).no();
        if (withPlan) {
            agenda.addPlan(id);
        }
        return no;
    }

    /**
     * Plans the meeting that the plan's line names, in one step.
     *
     * @param place where the association usually meets
     * @throws NotFound if the plan has no such line
     * @throws InvalidInput if the line says neither day nor quarter, or has its meeting already
     */
    @Transactional
    public int planFromLine(MeetingId id, YearId yearId, UUID line, String place) {
        YearView year = desk.year(yearId);
        By by = desk.planner(year);
        PlannedMeeting planned = plans.meetingItems(yearId).stream()
                .filter(meeting -> meeting.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan line"));
        Optional<Integer> made = noOfLine(line, yearId);
        if (made.isPresent()) {
            return made.get();
        }
        MeetingTexts texts = new MeetingTexts(planned.title(), "", false, line);
        Schedule schedule = Schedule.in(year, planned.date(), null, place, planned.quarter());
        Meeting meeting = maker.make(id, year, texts, schedule, by);
        // A second click finds the questions there.
        boolean asked = meeting.confirmed().stream().anyMatch(item -> item.kind() == AgendaKind.GENERAL);
        planned.questions()
                .lines()
                .map(String::strip)
                .filter(question -> !asked && !question.isEmpty())
                .forEach(question -> meeting.addItem(
                        new AgendaItemId(UUID.randomUUID()),
                        ItemContent.titled(AgendaKind.GENERAL, question, TalkForm.TALK)));
        return meeting.no();
    }

    /** The lines of the plan that no living meeting of the year has taken up. */
    @Transactional(readOnly = true)
    public List<PlannedMeeting> linesWithoutMeeting(YearId year) {
        return linesFor(year, null);
    }

    /** As {@link #linesWithoutMeeting}, with the line that a meeting has taken up itself. */
    @Transactional(readOnly = true)
    public List<PlannedMeeting> linesFor(YearId year, @Nullable UUID own) {
        desk.reader();
        Set<UUID> taken =
                jdbc.sql("""
                        select plan_line from meeting
                        where year_id = ? and plan_line is not null and status <> 'CANCELLED'
                        """).param(year.value()).query(UUID.class).stream().collect(Collectors.toSet());
        return plans.meetingItems(year).stream()
                .filter(planned -> planned.line().equals(own) || !taken.contains(planned.line()))
                .toList();
    }

    /**
     * Says anew what the meeting is about.
     *
     * @throws StaleVersion if somebody changed it since
     * @throws kg.birikme.shared.RuleViolation if it has been held or cancelled (R10)
     */
    @Transactional
    public void describe(MeetingId id, int version, MeetingTexts texts) {
        Taken taken = desk.take(id, MeetingAction.EDIT);
        StaleVersion.check("meeting", taken.meeting().version(), version);
        if (texts.planLine() != null
                && !texts.planLine().equals(taken.meeting().texts().planLine())) {
            requirePlanned(texts.planLine(), taken.meeting().year());
        }
        taken.meeting().describe(texts);
        history.note(id, HistoryEvent.DESCRIBED, taken.by(), texts.theme());
    }

    private void requirePlanned(@Nullable UUID line, YearId year) {
        if (line != null
                && plans.meetingItems(year).stream()
                        .noneMatch(item -> item.line().equals(line))) {
            throw new InvalidInput("planLine", "meeting.refusal.noSuchLine");
        }
    }

    private Optional<Integer> noOfLine(UUID line, YearId year) {
        return jdbc.sql("""
                        select no from meeting where plan_line = ? and year_id = ? and status <> 'CANCELLED'
                        order by no limit 1
                        """).params(line, year.value()).query(Integer.class).optional();
    }
}
