package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.growth.StudyGroupKind;
import kg.birikme.growth.domain.AttestationPlan;
import kg.birikme.growth.domain.AttestationService;
import kg.birikme.growth.domain.CourseContent;
import kg.birikme.growth.domain.CourseService;
import kg.birikme.growth.domain.MentoringContent;
import kg.birikme.growth.domain.MentoringMeeting;
import kg.birikme.growth.domain.MentoringPages;
import kg.birikme.growth.domain.MentoringPages.Pair;
import kg.birikme.growth.domain.MentoringService;
import kg.birikme.growth.domain.StudyGroupContent;
import kg.birikme.growth.domain.StudyGroupContent.Outcome;
import kg.birikme.growth.domain.StudyGroupService;
import kg.birikme.people.Category;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What the members take from courses, who is whose mentor, which groups they join, and how their attestations stand: one ready, one near, one a year away, one held. */
public class DemoCareers implements DemoChapter {

    /** Before the programmes, which name the last course. */
    private static final int ORDER = 19;

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final CourseService courses;
    private final AttestationService attestations;
    private final MentoringService pairs;
    private final StudyGroupService groups;
    private final MentoringPages pages;
    private final People people;

    public DemoCareers(
            CourseService courses,
            AttestationService attestations,
            MentoringService pairs,
            StudyGroupService groups,
            MentoringPages pages,
            People people) {
        this.courses = courses;
        this.attestations = attestations;
        this.pairs = pairs;
        this.groups = groups;
        this.pages = pages;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        CareerFile file = DemoData.read("careers.json", CareerFile.class);
        file.pairs().forEach(pair -> pair(cast, year, pair, clock));
        if (year.back() > 0) {
            return;
        }
        file.courses().forEach(course -> {
            clock.accept(course.on().atTime(NOON));
            Acting.as(cast.person(course.by()), () -> courses.add(UUID.randomUUID(), course.content(), List.of()));
        });
        file.groups().forEach(group -> group(cast, group, clock));
        file.attestations().forEach(one -> attest(cast, one, clock));
    }

    /** A pair works from the first year on in which both were members, each year by a new plan. */
    private void pair(DemoCast cast, DemoYear year, Mentored pair, Consumer<LocalDateTime> clock) {
        StaffId mentor = cast.person(pair.mentor());
        StaffId mentee = cast.person(pair.mentee());
        List<StaffId> members =
                people.membersOf(year.id()).stream().map(MemberView::staff).toList();
        if (!members.contains(mentor) || !members.contains(mentee)) {
            return;
        }
        Optional<Pair> known = Acting.as(cast.chair(year.back()), () -> pages.list()).pairs().stream()
                .filter(one -> one.mentor().equals(mentor) && one.mentee().equals(mentee))
                .findFirst();
        clock.accept(year.day(pair.from()).atTime(NOON));
        List<MentoringMeeting> meetings = pair.meetings().stream()
                .map(meeting ->
                        new MentoringMeeting(meeting.day() == null ? null : year.day(meeting.day()), meeting.topic()))
                .toList();
        Acting.as(
                cast.chair(year.back()),
                () -> known.ifPresentOrElse(
                        one -> pairs.describe(
                                one.id(),
                                one.version(),
                                new MentoringContent(mentor, mentee, one.from(), pair.aim(), meetings)),
                        () -> pairs.pair(
                                UUID.randomUUID(),
                                new MentoringContent(mentor, mentee, year.day(pair.from()), pair.aim(), meetings))));
    }

    private void group(DemoCast cast, Joined group, Consumer<LocalDateTime> clock) {
        UUID id = UUID.randomUUID();
        StaffId leader = cast.person(group.leader());
        clock.accept(group.made().atTime(NOON));
        Acting.as(
                cast.chair(),
                () -> groups.make(
                        id,
                        new StudyGroupContent(
                                group.kind(),
                                group.name(),
                                group.problem(),
                                leader,
                                group.members().stream().map(cast::person).toList(),
                                group.from(),
                                group.expected())));
        if (group.told() != null) {
            clock.accept(group.told().atTime(NOON));
            Acting.as(leader, () -> groups.tell(id, 0, new Outcome(group.result(), null, null)));
        }
    }

    private void attest(DemoCast cast, Career one, Consumer<LocalDateTime> clock) {
        StaffId person = cast.person(one.person());
        UUID id = UUID.randomUUID();
        clock.accept(one.written().atTime(NOON));
        Acting.as(
                cast.deputyMethodical(),
                () -> attestations.plan(
                        person, id, 0, new AttestationPlan(one.since(), one.planned(), one.materials())));
        if (one.ready() != null) {
            clock.accept(one.ready().atTime(NOON));
            Acting.as(person, () -> attestations.ready(person, true));
        }
        if (one.held() != null) {
            clock.accept(one.held().plusDays(1).atTime(NOON));
            Acting.as(
                    cast.deputyMethodical(),
                    () -> attestations.held(
                            person,
                            id,
                            0,
                            Objects.requireNonNull(one.category()),
                            Objects.requireNonNull(one.held()),
                            Objects.requireNonNullElse(one.result(), "")));
        }
    }

    record CareerFile(List<Taken> courses, List<Mentored> pairs, List<Joined> groups, List<Career> attestations) {}

    record Joined(
            StudyGroupKind kind,
            LocalDate made,
            String name,
            String problem,
            String leader,
            List<String> members,
            LocalDate from,
            String expected,
            String result,
            @Nullable LocalDate told) {}

    record Mentored(String mentor, String mentee, LocalDate from, String aim, List<MentoringMeeting> meetings) {}

    record Taken(
            String by,
            LocalDate on,
            String name,
            String place,
            @Nullable Integer hours,
            LocalDate from,
            LocalDate until,
            String certificate) {

        CourseContent content() {
            return new CourseContent(name, place, hours, from, until, certificate);
        }
    }

    record Career(
            String person,
            @Nullable LocalDate since,
            LocalDate planned,
            LocalDate written,
            String materials,
            @Nullable LocalDate ready,
            @Nullable LocalDate held,
            @Nullable Category category,
            @Nullable String result) {}
}
