package kg.birikme.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.birikme.demo.DemoData.Meeting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.plan.PlanId;

/**
 * The sample school as it stands on 22.11.2026: earlier years played to their end, the present one to that day, each
 * step through the services, by the person whose step it is, on its day.
 */
public class DemoSchool {

    private static final List<Integer> EARLIER = List.of(4, 2, 1);
    private static final int HELD_BY_NOVEMBER = 2;
    private static final LocalDate YEARS_END = LocalDate.of(2027, 6, 30);

    private final DemoPeople people;
    private final DemoPlan plans;
    private final DemoMeetings meetings;
    private final DemoNotices notices;
    private final DemoProtocols protocols;
    private final DemoFollowups followups;
    private final DemoStage stage;

    public DemoSchool(
            DemoPeople people,
            DemoPlan plans,
            DemoMeetings meetings,
            DemoNotices notices,
            DemoProtocols protocols,
            DemoFollowups followups,
            DemoStage stage) {
        this.people = people;
        this.plans = plans;
        this.meetings = meetings;
        this.notices = notices;
        this.protocols = protocols;
        this.followups = followups;
        this.stage = stage;
    }

    /** How many parts {@link #build} tells of: the founding, each year's meetings that were held, and its chapters. */
    public int parts() {
        int played = stage.chapters().size();
        int meetings = DemoData.meetings().meetings().size();
        return 1 + EARLIER.size() * (meetings + played) + HELD_BY_NOVEMBER + played;
    }

    /** Builds all of it in the school of the moment; the clock is left somewhere in the past. */
    public DemoCast build() {
        stage.at(LocalDate.of(2026, 8, 1).atTime(9, 0));
        DemoCast cast = people.found();
        stage.told().run();
        EARLIER.forEach(back -> playToTheEnd(cast, year(back)));
        playToNovember(cast, year(0));
        return cast;
    }

    private DemoYear year(int back) {
        return new DemoYear(people.year(2026 - back), back);
    }

    private void playToTheEnd(DemoCast cast, DemoYear year) {
        List<Meeting> sample = DemoData.meetings().meetings();
        at(year, LocalDate.of(2026, 8, 20));
        PlanId plan = plans.draft(cast, year.id(), year.back());
        MeetingId first = meetings.plan(cast, year, sample.get(0), null);
        convene(cast, year, sample.get(0), first);
        holdAndSign(cast, year, sample.get(0), first);
        followups.carryOut(cast, year, sample.get(0), Set.of(), stage.clock());
        stage.told().run();
        at(year, LocalDate.of(2026, 9, 1));
        plans.send(cast, year.id(), plan, year.back());
        plans.agree(cast, year.id(), plan);
        plans.approve(cast, year.id(), plan);
        at(year, LocalDate.of(2026, 9, 4));
        Map<Integer, MeetingId> later = planLater(cast, year, sample);
        for (Meeting meeting : sample.subList(1, sample.size())) {
            MeetingId id = requireNonNull(later.get(meeting.no()));
            convene(cast, year, meeting, id);
            holdAndSign(cast, year, meeting, id);
            followups.carryOut(cast, year, meeting, Set.of(), stage.clock());
            stage.told().run();
        }
        at(year, LocalDate.of(2027, 6, 4));
        plans.mark(cast, plan, year.back(), year.day(LocalDate.of(2027, 5, 25)));
        stage.play(cast, year, year.day(YEARS_END));
    }

    private Map<Integer, MeetingId> planLater(DemoCast cast, DemoYear year, List<Meeting> sample) {
        Map<Integer, MeetingId> ids = new HashMap<>();
        for (Meeting meeting : sample.subList(1, sample.size())) {
            LocalTime first = meeting.moved() == null || year.back() > 0
                    ? null
                    : meeting.moved().fromTime();
            ids.put(meeting.no(), meetings.plan(cast, year, meeting, first));
        }
        return ids;
    }

    private void convene(DemoCast cast, DemoYear year, Meeting meeting, MeetingId id) {
        at(year, meeting.date().minusDays(6));
        notices.convene(cast, year, id);
        meetings.nameReporter(cast, year, id);
        at(year, meeting.date().minusDays(4));
        notices.acknowledge(cast, id);
    }

    private void holdAndSign(DemoCast cast, DemoYear year, Meeting meeting, MeetingId id) {
        stage.at(year.day(meeting.date()).atTime(meeting.time()));
        meetings.hold(cast, year, meeting, id);
        protocols.write(cast, year, meeting, id);
        stage.at(year.day(meeting.date()).atTime(17, 0));
        protocols.sign(cast, year, id);
        if (meeting.no() == 1) {
            protocols.extract(cast, year, id, 1, "Райондук билим берүү бөлүмү", "аттестация үчүн");
        }
    }

    private void playToNovember(DemoCast cast, DemoYear year) {
        List<Meeting> sample = DemoData.meetings().meetings();
        Meeting first = sample.get(0);
        at(year, LocalDate.of(2026, 8, 20));
        PlanId plan = plans.draft(cast, year.id(), 0);
        MeetingId opening = meetings.plan(cast, year, first, null);
        stage.at(requireNonNull(first.noticeSent()));
        notices.convene(cast, year, opening);
        stage.at(requireNonNull(first.noticeSeen()));
        notices.acknowledge(cast, opening);
        holdAndSign(cast, year, first, opening);
        at(year, LocalDate.of(2026, 8, 31));
        plans.send(cast, year.id(), plan, 0);
        at(year, LocalDate.of(2026, 9, 1));
        plans.returnAndMend(cast, year.id(), plan);
        at(year, LocalDate.of(2026, 9, 2));
        plans.send(cast, year.id(), plan, 0);
        plans.agree(cast, year.id(), plan);
        at(year, LocalDate.of(2026, 9, 3));
        plans.approve(cast, year.id(), plan);
        followups.carryOut(cast, year, first, Set.of(cast.person("M12")), stage.clock());
        stage.told().run();
        at(year, LocalDate.of(2026, 9, 5));
        Map<Integer, MeetingId> later = planLater(cast, year, sample);
        cancelExtraordinary(cast, year);
        second(cast, year, sample.get(1), requireNonNull(later.get(2)));
        stage.told().run();
        at(year, LocalDate.of(2026, 11, 20));
        plans.mark(cast, plan, 0, LocalDate.of(2026, 11, 20));
        stage.play(cast, year, LocalDate.of(2026, 11, 22));
    }

    private void cancelExtraordinary(DemoCast cast, DemoYear year) {
        at(year, LocalDate.of(2026, 10, 26));
        MeetingId id = notices.planExtraordinary(
                cast,
                year,
                "Күзгү каникулдагы иш-чаралар",
                new ScheduleWish(LocalDate.of(2026, 11, 5), LocalTime.of(11, 0), "12-кабинет", null));
        at(year, LocalDate.of(2026, 11, 3));
        notices.cancel(cast, id, "кабинет оңдоодо");
    }

    /** Its time changes after the notice; held, written, and not signed yet. */
    private void second(DemoCast cast, DemoYear year, Meeting meeting, MeetingId id) {
        stage.at(requireNonNull(meeting.noticeSent()));
        notices.convene(cast, year, id);
        meetings.nameReporter(cast, year, id);
        stage.at(requireNonNull(meeting.noticeSeen()));
        notices.acknowledge(cast, id);
        DemoData.Move moved = requireNonNull(meeting.moved());
        stage.at(moved.at());
        notices.changeTime(cast, id, meeting.time());
        stage.at(moved.seen());
        notices.acknowledge(cast, id);
        stage.at(meeting.date().atTime(meeting.time()));
        meetings.hold(cast, year, meeting, id);
        protocols.write(cast, year, meeting, id);
    }

    private void at(DemoYear year, LocalDate sample) {
        stage.at(year.day(sample).atTime(9, 30));
    }
}
