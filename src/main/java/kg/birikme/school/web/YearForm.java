package kg.birikme.school.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearView;

/** An academic year's quarters; {@code id} and {@code firstYear} count when it is opened, {@code version} when changed. */
public record YearForm(
        UUID id,
        int version,
        @NotNull @Min(2000) @Max(2100) Integer firstYear,
        @NotNull List<@Valid Quarter> quarters) {

    /** First and last day of a quarter. */
    public record Quarter(@NotNull LocalDate start, @NotNull LocalDate end) {}

    /** A new year with the customary dates, to be put right. */
    static YearForm proposed(int firstYear) {
        return new YearForm(
                UUID.randomUUID(),
                0,
                firstYear,
                List.of(
                        new Quarter(LocalDate.of(firstYear, 9, 1), LocalDate.of(firstYear, 11, 4)),
                        new Quarter(LocalDate.of(firstYear, 11, 9), LocalDate.of(firstYear, 12, 30)),
                        new Quarter(LocalDate.of(firstYear + 1, 1, 11), LocalDate.of(firstYear + 1, 3, 19)),
                        new Quarter(LocalDate.of(firstYear + 1, 3, 29), LocalDate.of(firstYear + 1, 5, 25))));
    }

    static YearForm of(YearView year, int version) {
        return new YearForm(
                year.id().value(),
                version,
                year.start().getYear(),
                year.quarters().stream()
                        .map(quarter -> new Quarter(quarter.start(), quarter.end()))
                        .toList());
    }

    List<QuarterView> views() {
        List<QuarterView> views = new ArrayList<>();
        for (Quarter quarter : quarters) {
            views.add(new QuarterView(views.size() + 1, quarter.start(), quarter.end()));
        }
        return views;
    }
}
