package kg.birikme.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.demo.DemoData.Event;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.domain.ConsultationService;
import kg.birikme.growth.domain.ConsultationService.Given;
import kg.birikme.growth.domain.ProgrammeContent;
import kg.birikme.growth.domain.ProgrammeService;
import kg.birikme.growth.domain.SelfAnalysisService;
import kg.birikme.growth.domain.Stage;
import kg.birikme.handin.WorkStatus;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The members write their programmes in September and look back on their hours and, in May, on the year; the chair reads
 * them. In the sample year one programme was given back and one is late.
 */
public class DemoGrowth implements DemoChapter {

    private static final int ORDER = 20;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);

    private final ProgrammeService programmes;
    private final SelfAnalysisService analyses;
    private final ConsultationService consultations;
    private final Activities activities;
    private final People people;

    public DemoGrowth(
            ProgrammeService programmes,
            SelfAnalysisService analyses,
            ConsultationService consultations,
            Activities activities,
            People people) {
        this.programmes = programmes;
        this.analyses = analyses;
        this.consultations = consultations;
        this.activities = activities;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        GrowthFile file = DemoData.read("growth.json", GrowthFile.class);
        Set<StaffId> members =
                people.membersOf(year.id()).stream().map(MemberView::staff).collect(Collectors.toSet());
        List<Topic> topics = file.programmes().stream()
                .filter(topic -> members.contains(cast.person(topic.id())))
                .toList();
        clock.accept(year.day(file.handedIn()).atTime(AFTERNOON));
        topics.forEach(topic -> hand(cast, year, file, topic));
        clock.accept(year.day(file.seen()).atTime(AFTERNOON));
        topics.forEach(topic -> read(cast, year, file, topic));
        help(cast, year, file, members, clock);
        lookBack(cast, year, file, until, clock);
        if (!until.isBefore(year.day(file.yearRead()))) {
            end(cast, year, file, topics, clock);
        }
    }

    private void hand(DemoCast cast, DemoYear year, GrowthFile file, Topic topic) {
        UUID id = id(year, "programme " + topic.id());
        ProgrammeContent content = content(year, file, topic);
        Acting.as(cast.person(topic.id()), () -> {
            if (topic.stands(year) == WorkStatus.DRAFT) {
                programmes.write(year.id(), id, 0, content);
            } else {
                programmes.submit(year.id(), id, 0, content);
            }
        });
    }

    private void read(DemoCast cast, DemoYear year, GrowthFile file, Topic topic) {
        UUID id = id(year, "programme " + topic.id());
        Acting.as(reader(cast, year, topic.id()), () -> {
            switch (topic.stands(year)) {
                case SEEN -> programmes.seen(id, 1);
                case RETURNED -> programmes.giveBack(id, 1, file.remark());
                case DRAFT, SUBMITTED -> {}
            }
        });
    }

    /** The chair's own work is read by the deputy. */
    private static StaffId reader(DemoCast cast, DemoYear year, String writer) {
        StaffId chair = cast.chair(year.back());
        return chair.equals(cast.person(writer)) ? cast.deputyTeaching() : chair;
    }

    /** Each consultation is written down on its day. */
    private void help(
            DemoCast cast, DemoYear year, GrowthFile file, Set<StaffId> members, Consumer<LocalDateTime> clock) {
        file.consultations().stream()
                .filter(one -> members.contains(cast.person(one.by())))
                .filter(one -> one.helped().stream().allMatch(helped -> members.contains(cast.person(helped))))
                .forEach(one -> {
                    clock.accept(year.day(one.day()).atTime(AFTERNOON));
                    Acting.as(
                            cast.chair(year.back()),
                            () -> consultations.add(
                                    year.id(),
                                    id(year, "consultation " + one.day()),
                                    new Given(
                                            year.day(one.day()),
                                            one.kind(),
                                            cast.person(one.by()),
                                            one.helped().stream()
                                                    .map(cast::person)
                                                    .toList(),
                                            one.topic(),
                                            one.outcome())));
                });
    }

    /** In earlier years everybody looks back on the hours they held; in the sample year only the chair has so far. */
    private void lookBack(
            DemoCast cast, DemoYear year, GrowthFile file, LocalDate until, Consumer<LocalDateTime> clock) {
        List<ActivityFact> held = activities.ofYear(year.id());
        for (LookBack one : file.events()) {
            for (Event event : DemoData.activities().activities()) {
                ActivityId id = DemoActivities.id(year, event);
                boolean told = one.events().contains(event.id())
                        && (year.back() > 0 || one.events().size() == 1);
                held.stream()
                        .filter(activity -> told
                                && activity.id().equals(id)
                                && activity.status().held())
                        .filter(activity -> activity.until().plusDays(1).isBefore(until))
                        .forEach(activity -> lookBack(cast, year, activity, one, clock));
            }
        }
    }

    private void lookBack(
            DemoCast cast, DemoYear year, ActivityFact activity, LookBack one, Consumer<LocalDateTime> clock) {
        clock.accept(activity.until().plusDays(1).atTime(AFTERNOON));
        StaffId holder = activity.holders().get(0);
        UUID id = id(year, "self-analysis " + activity.no());
        Acting.as(holder, () -> analyses.submit(year.id(), activity.id(), id, 0, one.words(), one.marks()));
        StaffId chair = cast.chair(year.back());
        Acting.as(chair.equals(holder) ? cast.deputyTeaching() : chair, () -> analyses.seen(id, 1));
    }

    private void end(DemoCast cast, DemoYear year, GrowthFile file, List<Topic> topics, Consumer<LocalDateTime> clock) {
        clock.accept(year.day(file.finished()).atTime(AFTERNOON));
        topics.forEach(topic -> Acting.as(
                cast.person(topic.id()),
                () -> programmes.finish(id(year, "programme " + topic.id()), 2, file.fulfilment(), file.outcome())));
        clock.accept(year.day(file.yearAnalysed()).atTime(AFTERNOON));
        for (Topic topic : topics) {
            List<String> words =
                    file.year().get(topic.topic().length() % file.year().size());
            Acting.as(
                    cast.person(topic.id()),
                    () -> analyses.submit(year.id(), null, id(year, "year " + topic.id()), 0, words, List.of()));
        }
        clock.accept(year.day(file.yearRead()).atTime(AFTERNOON));
        topics.forEach(topic ->
                Acting.as(reader(cast, year, topic.id()), () -> analyses.seen(id(year, "year " + topic.id()), 1)));
    }

    /** Topics run over years: a year earlier it was a year younger, and before it came another. */
    private static ProgrammeContent content(DemoYear year, GrowthFile file, Topic topic) {
        int topicYear = topic.topicYear() - year.back();
        int before = -topicYear;
        List<String> others = file.earlierTopics();
        String words =
                topicYear > 0 ? topic.topic() : others.get((topic.topic().length() + before / 2) % others.size());
        List<Stage> stages = topic.stages() == null ? file.stages() : topic.stages();
        return new ProgrammeContent(
                words,
                topicYear > 0 ? topicYear : 2 - before % 2,
                file.reason(),
                topicYear > 0 ? topic.aim() : file.aim(),
                file.tasks(),
                year.day(file.from()),
                year.day(file.until()),
                new ArrayList<>(stages),
                file.literature(),
                topic.reportForm(),
                file.heardAt());
    }

    private static UUID id(DemoYear year, String what) {
        String name = SchoolContext.required().value() + "/growth " + what + " " + year.back();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The year's programmes and what is said alike in all of them.
     *
     * @param aim           of the topics of earlier years
     * @param earlierTopics what earlier years were about
     * @param year          what members answer at the year's end, by turns
     */
    record GrowthFile(
            LocalDate handedIn,
            LocalDate seen,
            LocalDate finished,
            LocalDate yearAnalysed,
            LocalDate yearRead,
            LocalDate from,
            LocalDate until,
            String reason,
            String aim,
            String tasks,
            String literature,
            String heardAt,
            String remark,
            String fulfilment,
            String outcome,
            List<Stage> stages,
            List<String> earlierTopics,
            List<Topic> programmes,
            List<LookBack> events,
            List<List<String>> year,
            List<Help> consultations) {}

    record Topic(
            String id,
            String topic,
            int topicYear,
            String reportForm,
            String aim,
            WorkStatus state,
            @Nullable List<Stage> stages) {

        /** Where it stands in the end: in earlier years everything was read. */
        WorkStatus stands(DemoYear year) {
            return year.back() == 0 ? state : WorkStatus.SEEN;
        }
    }

    record LookBack(List<String> events, List<String> words, List<@Nullable Short> marks) {}

    record Help(LocalDate day, ConsultationKind kind, String by, List<String> helped, String topic, String outcome) {}
}
