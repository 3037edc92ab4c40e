package kg.birikme.notification.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.access.RoleSource;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.oversight.Asks;
import kg.birikme.oversight.Task;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Filling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds each person of what her first page asks of her by a day: once when the day is near, and once when it has passed. Whom a
 * step is asked of the rules of its own button say, here as there. What has reminders of its own is left to those.
 */
@Component
class TaskReminders implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    /** What a task's key begins with. */
    private static final String TASK = "oversight.task.";

    /** What is reminded of, by the ends of the tasks' keys (R3, R8, R11, R12, R21, R51–R53, R61, R62, R97). */
    private static final Set<String> REMINDED = Set.of(
            "step.planNone",
            "step.plan.DRAFT",
            "step.plan.CONSIDERED",
            "step.plan.RETURNED",
            "step.plan.TO_AGREE",
            "step.plan.TO_APPROVE",
            "step.quarterEmpty",
            "step.quarterUndated",
            "step.yearShort",
            "meetingToConvene",
            "meetingToHold",
            "meetingPassed",
            "activityUntold",
            "activityUnanalysed",
            "activityNoProgramme",
            "activityNoResult",
            "classPlanMissing",
            "controlToAnswer",
            "growthEventMissing",
            "growthYearMissing",
            "attestationAhead",
            "attestationNear",
            "attestationDue",
            "evaluationMissing",
            "reportAssociationMissing",
            "reportCouncil",
            "analysis",
            "archiveOpen",
            "archiveHandedOver",
            "archiveDisposalProposed",
            "chairEnding",
            "yearNextMissing");

    /** What is asked long before its day, and is reminded of when the asking begins (R72: a year, and three months before). */
    private static final Set<String> REMINDED_AT_ONCE = Set.of("attestationAhead", "attestationNear", "attestationDue");

    private final Asks asks;
    private final People people;
    private final RoleSource roles;
    private final JdbcClient jdbc;

    TaskReminders(Asks asks, People people, RoleSource roles, JdbcClient jdbc) {
        this.asks = asks;
        this.people = people;
        this.roles = roles;
        this.jdbc = jdbc;
    }

    /** Looks at one person after another, each with her own rights; hence once a day. */
    @Override
    public List<Told> due(YearView year, LocalDate today) {
        return firstOf(today)
                ? people.atWork(today).stream()
                        .map(PersonView::id)
                        .flatMap(person -> asked(roles.actorOf(person, today), year, today))
                        .toList()
                : List.of();
    }

    private boolean firstOf(LocalDate today) {
        return jdbc.sql("""
                        insert into reminder_day (day) values (?)
                        on conflict (school_id) do update set day = excluded.day where reminder_day.day <> excluded.day
                        """).param(today).update() > 0;
    }

    private Stream<Told> asked(Actor actor, YearView year, LocalDate today) {
        Stream<Task> tasks = actor.roles().isEmpty() ? Stream.empty() : asks.of(actor, year).stream();
        return tasks.filter(task -> task.messageKey().startsWith(TASK)
                        && REMINDED.contains(task.messageKey().substring(TASK.length())))
                .filter(task -> task.due() == null
                        || !task.due().isAfter(today.plusDays(DAYS_BEFORE))
                        || REMINDED_AT_ONCE.contains(task.messageKey().substring(TASK.length())))
                .map(task -> new Told(actor.staff(), news(task, today)));
    }

    private static News news(Task task, LocalDate today) {
        String words = Filling.words(task.messageKey(), task.arguments());
        LocalDate due = task.due();
        if (due == null) {
            return News.once(EntryKind.REMIND_TASK, once(task.href() + words), task.href(), words);
        }
        String day = Filling.words(task.messageKey() + ".due", List.of(SchoolDates.shortDate(due)));
        return News.once(
                EntryKind.REMIND_TASK_OF_DAY,
                once(task.messageKey() + task.href() + due + due.isBefore(today)),
                task.href(),
                words,
                day);
    }

    /** What tells one reminder from another, in the length that is kept. */
    private static String once(String whole) {
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
