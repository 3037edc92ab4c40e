package kg.birikme.activity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.plan.UnplannedWork;
import kg.birikme.school.YearView;
import org.springframework.stereotype.Component;

/** Activities that were held without a line of the plan (R9, F21). */
@Component
class ActivitiesBesidePlan implements UnplannedWork {

    private final ActivityReader reader;

    ActivitiesBesidePlan(ActivityReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Done> between(YearView year, LocalDate from, LocalDate until) {
        return reader.between(from, until).stream()
                .filter(row -> row.status().held() && row.planLine() == null && year.contains(row.from()))
                .map(ActivitiesBesidePlan::done)
                .toList();
    }

    private static Done done(ActivityRow row) {
        String by = row.holders().stream().map(one -> one.name().signature()).collect(Collectors.joining(", "));
        return new Done(row.from(), row.title(), by, row.result());
    }
}
