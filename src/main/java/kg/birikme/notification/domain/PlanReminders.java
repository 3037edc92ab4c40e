package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.plan.OpenPlanItem;
import kg.birikme.plan.Plans;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import org.springframework.stereotype.Component;

/** Reminds whoever answers for an item of the plan by name: three days before its term ends, and once when it has passed (R60). */
@Component
class PlanReminders implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    private final Plans plans;

    PlanReminders(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Told> due(YearView year, LocalDate today) {
        return plans.openItems(year).stream()
                .filter(item -> !item.lastDay().isAfter(today.plusDays(DAYS_BEFORE)))
                .flatMap(item -> told(item, year, today))
                .toList();
    }

    private static Stream<Told> told(OpenPlanItem item, YearView year, LocalDate today) {
        boolean late = item.lastDay().isBefore(today);
        News news = News.once(
                late ? EntryKind.REMIND_PLAN_ITEM_LATE : EntryKind.REMIND_PLAN_ITEM_SOON,
                item.line() + " " + item.lastDay(),
                "/years/" + year.slug() + "/plan?show=mine",
                item.content(),
                SchoolDates.shortDate(item.lastDay()));
        return item.responsible().stream().map(person -> new Told(person, news));
    }
}
