package kg.birikme.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.plan.Plans;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
import kg.birikme.web.Choices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the fields of the activities' forms offer. */
@Component
class ActivityChoices {

    private static final int LINE_LENGTH = 90;

    private final People people;
    private final Plans plans;
    private final Choices enums;
    private final Clock clock;

    ActivityChoices(People people, Plans plans, Choices enums, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.enums = enums;
        this.clock = clock;
    }

    /** For planning: everybody at work, and the lines of the year's plan. */
    void fillPlanning(YearView year, Model model) {
        model.addAttribute("kinds", enums.of(ActivityKind.values(), "activity.kind"));
        model.addAttribute("lines", lines(year));
        model.addAttribute("staff", staff());
    }

    /** For logging one's own: the colleagues who came, and the lines of the year's plan. */
    void fillLog(YearView year, StaffId self, Model model) {
        model.addAttribute("kinds", enums.of(ActivityKind.values(), "activity.kind"));
        model.addAttribute("lines", lines(year));
        model.addAttribute(
                "staff",
                staff().stream()
                        .filter(choice -> !choice.value().equals(self.value().toString()))
                        .toList());
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

    List<Choice> staff() {
        return people.atWork(LocalDate.now(clock)).stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    private List<Choice> lines(YearView year) {
        return plans.itemChoices(year.id()).stream()
                .map(item -> new Choice(item.line().toString(), item.number() + ". " + shortened(item.content())))
                .toList();
    }

    private static String shortened(String content) {
        return content.length() <= LINE_LENGTH ? content : content.substring(0, LINE_LENGTH) + "…";
    }
}
