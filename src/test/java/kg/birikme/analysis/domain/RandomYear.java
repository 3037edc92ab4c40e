package kg.birikme.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.SomeActivity;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts.Look;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanFact;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.protocol.ProtocolFact;
import kg.birikme.report.ReportFact;
import kg.birikme.report.ReportKind;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/** Makes a year up: everything that may happen in one, as often as it likes. */
final class RandomYear {

    static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    private static final LocalDate START = LocalDate.of(2026, 8, 15);
    private static final WorkStatus[] OWN = {
        WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.SEEN
    };
    private static final WorkStatus[] REPORT = {
        WorkStatus.ASKED, WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.ACCEPTED
    };

    private final Random random;
    private final List<StaffId> staff;
    private final List<MeetingFact> meetings = new ArrayList<>();

    private RandomYear(long seed) {
        this.random = new Random(seed);
        this.staff = many(1 + random.nextInt(20), i -> new StaffId(uuid()));
    }

    static YearFacts of(long seed) {
        return new RandomYear(seed).facts();
    }

    static YearView year() {
        return new YearView(
                new YearId(new UUID(1, 1)),
                "2026-2027",
                START,
                LocalDate.of(2027, 7, 31),
                List.of(
                        new QuarterView(1, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 4)),
                        new QuarterView(2, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 12, 30)),
                        new QuarterView(3, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 19)),
                        new QuarterView(4, LocalDate.of(2027, 3, 29), LocalDate.of(2027, 5, 25))),
                false);
    }

    private YearFacts facts() {
        int number = 0;
        for (int no = 1; no <= random.nextInt(9); no++) {
            MeetingStatus status = any(MeetingStatus.values());
            meetings.add(meeting(no, status.held() ? ++number : null, status));
        }
        return new YearFacts(
                year(),
                new Look(day(), ZONE, random.nextInt(6)),
                staff.stream().map(this::member).toList(),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(plan()),
                meetings,
                meetings.stream()
                        .filter(meeting -> meeting.status().held())
                        .map(this::protocol)
                        .toList(),
                meetings.isEmpty() ? List.of() : many(random.nextInt(30), i -> recommendation()),
                many(random.nextInt(40), i -> event()),
                many(
                        random.nextInt(20),
                        i -> new ProgrammeFact(uuid(), any(staff), "Тема", 1, any(OWN), day(), null, yes())),
                many(
                        random.nextInt(30),
                        i -> new SelfAnalysisFact(
                                uuid(), any(staff), yes() ? new ActivityId(uuid()) : null, any(OWN), null)),
                many(
                        random.nextInt(12),
                        i -> new ConsultationFact(
                                uuid(),
                                day(),
                                any(ConsultationKind.values()),
                                any(staff),
                                many(random.nextInt(3), at -> any(staff)),
                                random.nextInt(9) == 0,
                                "Тема",
                                "")),
                many(
                        random.nextInt(9),
                        i -> new CourseFact(
                                uuid(),
                                yes() ? any(staff) : new StaffId(uuid()),
                                "Курс",
                                "Ош",
                                null,
                                day(),
                                day(),
                                "")),
                many(
                        random.nextInt(40),
                        i -> new ReportFact(
                                uuid(),
                                any(staff),
                                any(ReportKind.values()),
                                null,
                                day(),
                                any(REPORT),
                                yes() ? day() : null,
                                null,
                                yes(),
                                random.nextInt(4))));
    }

    private MeetingFact meeting(int no, Integer number, MeetingStatus status) {
        int members = random.nextInt(3) == 0 ? 0 : staff.size();
        int notices = random.nextInt(3);
        return new MeetingFact(
                uuid(),
                no,
                number,
                status,
                1 + random.nextInt(4),
                day(),
                "Жыйын " + no,
                yes() ? uuid() : null,
                members == 0 ? 0 : random.nextInt(members + 1),
                members,
                notices,
                random.nextInt(notices + 1),
                random.nextInt(notices + 1));
    }

    private ProtocolFact protocol(MeetingFact meeting) {
        Instant signed = meeting.day()
                .plusDays(random.nextInt(9))
                .atTime(random.nextInt(24), 30)
                .atZone(ZONE)
                .toInstant();
        return new ProtocolFact(
                meeting.id(), meeting.no(), meeting.number(), meeting.day(), yes() ? signed : null, yes());
    }

    private RecommendationFact recommendation() {
        return new RecommendationFact(any(meetings).id(), any(AssignmentStatus.values()), day(), null);
    }

    private SchoolClass schoolClass() {
        return yes()
                ? SchoolClass.of(1 + random.nextInt(11), null, yes() ? "А" : "Б")
                : yes() ? SchoolClass.of(1, 4, "") : SchoolClass.none();
    }

    private ActivityFact event() {
        LocalDate day = day();
        return new ActivityFact(
                new ActivityId(uuid()),
                1,
                any(ActivityStatus.values()),
                SomeActivity.of(
                        any(ActivityKind.values()),
                        "Иш",
                        "",
                        day,
                        null,
                        null,
                        "",
                        schoolClass(),
                        yes() ? uuid() : null,
                        yes()),
                new ActivityOutcome(yes() ? random.nextInt(40) : null, ""),
                List.of(),
                List.of(),
                0);
    }

    private PlanFact plan() {
        return new PlanFact(
                1,
                PlanStatus.APPROVED,
                "Тема",
                "Максат",
                List.of("Бир", "Эки"),
                yes() ? day() : null,
                many(
                        random.nextInt(40),
                        i -> new PlanFact.Line(
                                uuid(),
                                i + 1,
                                any(PlanSection.values()),
                                "Пункт " + i,
                                any(DoneState.values()),
                                "Себеби " + i)));
    }

    private MemberView member(StaffId person) {
        return new MemberView(
                person,
                new PersonName("Асанова", "Айгүл", null),
                any(MemberKind.values()),
                null,
                "",
                "",
                yes() || yes() ? random.nextInt(40) : null,
                null,
                any(Category.values()),
                random.nextInt(4) == 0);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(330));
    }

    private boolean yes() {
        return random.nextBoolean();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> List<T> many(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }
}
