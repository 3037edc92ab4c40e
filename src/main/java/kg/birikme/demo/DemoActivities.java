package kg.birikme.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.ActivityAnalysisService;
import kg.birikme.activity.domain.ActivityFiles;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.activity.domain.Sheet;
import kg.birikme.demo.DemoData.ActivitiesFile;
import kg.birikme.demo.DemoData.Event;
import kg.birikme.demo.DemoData.Item;
import kg.birikme.demo.DemoData.Opinion;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.Files;
import kg.birikme.file.Upload;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.Plans;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The chair plans the year's activities in September; who holds them says how they went, visitors hand in their sheets. */
public class DemoActivities implements DemoChapter {

    private static final int ORDER = 10;
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final String EARLIER_ONLY = "earlier";
    /** Members come and go over the years, leaders are always there. */
    private static final String MEMBER = "M";
    /** Those in whose files the demonstration shows a picture. */
    private static final Set<String> PICTURED = Set.of("O01", "E1");
    /** One of its hours was held without an analysis. */
    private static final String PARTLY = "P15";

    private final ActivityService activities;
    private final ActivityAnalysisService analyses;
    private final Files files;
    private final Plans plans;
    private final People people;

    public DemoActivities(
            ActivityService activities, ActivityAnalysisService analyses, Files files, Plans plans, People people) {
        this.activities = activities;
        this.analyses = analyses;
        this.files = files;
        this.plans = plans;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        ActivitiesFile file = DemoData.activities();
        Set<StaffId> members =
                people.membersOf(year.id()).stream().map(MemberView::staff).collect(Collectors.toSet());
        List<Event> events = file.activities().stream()
                .filter(event -> year.back() > 0 || !EARLIER_ONLY.equals(event.only()))
                .filter(event -> !present(cast, members, event.holders()).isEmpty())
                .sorted(Comparator.comparing(DemoActivities::last))
                .toList();
        Map<String, UUID> lines = lines(year);
        clock.accept(year.day(file.planned()).atTime(MORNING));
        Acting.as(
                cast.chair(year.back()),
                () -> events.forEach(event -> activities.plan(
                        id(year, event),
                        year.id(),
                        details(year, event, lines),
                        present(cast, members, event.holders()))));
        for (Event event : events) {
            if (year.day(last(event)).isBefore(until)) {
                clock.accept(year.day(last(event)).atTime(EVENING));
                hold(cast, year, event, members);
            }
        }
        settle(cast, year, lines);
    }

    private void hold(DemoCast cast, DemoYear year, Event event, Set<StaffId> members) {
        ActivityId id = id(year, event);
        StaffId first = present(cast, members, event.holders()).get(0);
        StaffId teller = members.contains(first) ? first : cast.chair(year.back());
        List<StaffId> visitors = present(cast, members, event.visitors());
        Acting.as(teller, () -> {
            activities.hold(id, 0, new ActivityOutcome(event.pupils(), event.result()), visitors);
            if (year.back() == 0 && PICTURED.contains(event.id())) {
                files.store(
                        ActivityFiles.owner(id),
                        files.accept(List.of(new Upload(event.title() + ".jpg", picture())))
                                .get(0));
            }
        });
        int sheets = Math.min(visitors.size(), year.back() == 0 ? event.sheets() : Math.min(event.sheets(), 1));
        for (int at = 0; at < sheets; at++) {
            Sheet sheet = sheet(event, at);
            Acting.as(visitors.get(at), () -> analyses.handIn(id, UUID.randomUUID(), 0, sheet));
        }
        if (sheets > 0 && (event.seen() || year.back() > 0)) {
            Acting.as(first, () -> analyses.acknowledge(id));
        }
    }

    /** What the chair wrote of the year's last class hours stands. */
    private void settle(DemoCast cast, DemoYear year, Map<String, UUID> lines) {
        UUID line = lines.get(PARTLY);
        if (year.back() > 0 && line != null) {
            LocalDate last = year.day(LocalDate.of(2027, 5, 12));
            Acting.as(
                    cast.chair(year.back()),
                    () -> plans.markLine(line, DoneState.PARTLY, last, "8-А классындагы саат талдоосуз өттү"));
        }
    }

    /** The lines of the plan by the short ids of the sample items. */
    private Map<String, UUID> lines(DemoYear year) {
        Map<String, UUID> byContent = plans.itemChoices(year.id()).stream()
                .collect(Collectors.toMap(PlanItemChoice::content, PlanItemChoice::line, (one, other) -> one));
        return DemoData.plan().items().stream()
                .filter(item -> byContent.containsKey(year.words(item.content())))
                .collect(Collectors.toMap(
                        Item::id, item -> Objects.requireNonNull(byContent.get(year.words(item.content())))));
    }

    private static ActivityDetails details(DemoYear year, Event event, Map<String, UUID> lines) {
        @Nullable LocalDate until = event.until();
        return new ActivityDetails(
                event.kind(),
                event.title(),
                event.form(),
                year.day(event.from()),
                until == null ? null : year.day(until),
                event.time(),
                event.place(),
                SchoolClass.of(event.gradeFrom(), event.gradeTo(), event.letter()),
                event.plan() == null ? null : lines.get(event.plan()),
                event.programme(),
                event.kind().open());
    }

    private static Sheet sheet(Event event, int at) {
        List<Opinion> opinions = DemoData.activities().sheets();
        int first = event.id().equals("O01") ? 0 : 1 + event.title().length() % 2;
        Opinion opinion = opinions.get((first + at) % opinions.size());
        return new Sheet(
                opinion.words(), opinion.marks(), opinion.strengths(), opinion.shortcomings(), opinion.advice());
    }

    private static List<StaffId> present(DemoCast cast, Set<StaffId> members, List<String> shortIds) {
        return shortIds.stream()
                .filter(shortId -> !shortId.startsWith(MEMBER) || members.contains(cast.person(shortId)))
                .map(cast::person)
                .toList();
    }

    private static LocalDate last(Event event) {
        return Objects.requireNonNullElse(event.until(), event.from());
    }

    private static byte[] picture() {
        try (InputStream in = Objects.requireNonNull(DemoActivities.class.getResourceAsStream("/demo/autumn.jpg"))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The id follows from the school, so that other chapters find the activity. */
    static ActivityId id(DemoYear year, Event event) {
        String name = SchoolContext.required().value() + "/activity " + event.id() + " " + year.back();
        return new ActivityId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
