package kg.birikme.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.domain.ActivityPages;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.Plans;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
import kg.birikme.web.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the fields of the activities' forms offer. */
@Component
class ActivityChoices {

    private static final int LINE_LENGTH = 90;

    private final People people;
    private final Plans plans;
    private final Choices enums;
    private final ActivityPages reader;
    private final Clock clock;

    ActivityChoices(People people, Plans plans, Choices enums, ActivityPages reader, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.enums = enums;
        this.reader = reader;
        this.clock = clock;
    }

    /** For planning: everybody at work, and the events of the year's plan, the person's own first. */
    void fillPlanning(YearView year, StaffId self, @Nullable UUID chosen, Model model) {
        model.addAttribute("kinds", enums.of(ActivityKind.values(), "activity.kind"));
        model.addAttribute("lines", lines(year, self, chosen));
        model.addAttribute("staff", staff());
    }

    /** For logging one's own: the colleagues who came, and the events of the year's plan, the person's own first. */
    void fillLog(YearView year, StaffId self, Model model) {
        model.addAttribute("kinds", kinds(kind -> !kind.visit()));
        model.addAttribute("lines", lines(year, self, null));
        model.addAttribute("staff", others(self));
    }

    /** For taking down a visit: of whom, with whom, and the events of the year's plan (R87). */
    void fillVisit(YearView year, StaffId self, Model model) {
        model.addAttribute("kinds", kinds(ActivityKind::visit));
        model.addAttribute("lines", lines(year, self, null));
        model.addAttribute("staff", others(self));
    }

    private List<Choice> kinds(Predicate<ActivityKind> wanted) {
        return enums.of(
                Arrays.stream(ActivityKind.values()).filter(wanted).toArray(ActivityKind[]::new), "activity.kind");
    }

    private List<Choice> others(StaffId self) {
        return staff().stream()
                .filter(choice -> !choice.value().equals(self.value().toString()))
                .toList();
    }

    /** For the filter of the list. */
    void fillFilter(YearView year, Model model) {
        model.addAttribute("kinds", enums.of(ActivityKind.values(), "activity.kind"));
        model.addAttribute("statuses", enums.of(ActivityStatus.values(), "activity.status"));
        model.addAttribute(
                "members",
                people.membersOf(year.id()).stream()
                        .map(member -> Choice.of(member.staff(), member.name()))
                        .toList());
    }

    /** The class that the person leads, «7-А»; empty if none. */
    String ownClass(StaffId person, LocalDate today) {
        return people.membersOn(today).stream()
                .filter(member -> member.staff().equals(person))
                .map(MemberView::classLabel)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The item of the plan of which an event is made; nothing where the plan has none such. */
    Optional<PlanItemChoice> event(YearView year, @Nullable UUID line) {
        return plans.itemChoices(year.id()).stream()
                .filter(item -> item.kind() == ItemKind.EVENT && item.line().equals(line))
                .findFirst();
    }

    /** Everybody at work but those who only run the accounts: they hold nothing and come to nothing. */
    List<Choice> staff() {
        LocalDate today = LocalDate.now(clock);
        Set<StaffId> administrators = reader.administratorsOnly(today);
        return people.atWork(today).stream()
                .filter(person -> !administrators.contains(person.id()))
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    /** @param chosen stays on offer where it stands in the form already */
    private List<Choice> lines(YearView year, StaffId self, @Nullable UUID chosen) {
        return plans.itemChoices(year.id()).stream()
                .filter(item -> item.kind() == ItemKind.EVENT || item.line().equals(chosen))
                .sorted(Comparator.comparing((PlanItemChoice item) -> !item.isOf(self)))
                .map(item -> new Choice(item.line().toString(), item.number() + ". " + shortened(item.content())))
                .toList();
    }

    private static String shortened(String content) {
        return content.length() <= LINE_LENGTH ? content : content.substring(0, LINE_LENGTH) + "…";
    }
}
