package kg.birikme.newyear.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.newyear.domain.NewYearService.Preview;
import kg.birikme.school.QuarterView;

/** The next year's quarters, to be put right; the id makes a second click do nothing. */
record NewYearForm(@NotNull UUID id, @NotNull Integer firstYear, @NotNull List<@Valid Quarter> quarters) {

    /** First and last day of a quarter. */
    record Quarter(@NotNull LocalDate start, @NotNull LocalDate end) {}

    static NewYearForm of(Preview preview) {
        return new NewYearForm(
                UUID.randomUUID(),
                preview.firstYear(),
                preview.quarters().stream().map(one -> new Quarter(one.start(), one.end())).toList());
    }

    List<QuarterView> views() {
        List<QuarterView> views = new ArrayList<>();
        for (Quarter quarter : quarters) {
            views.add(new QuarterView(views.size() + 1, quarter.start(), quarter.end()));
        }
        return views;
    }
}
