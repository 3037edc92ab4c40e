package kg.birikme.school.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.access.Acting;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BirikmeTest
@Tag("R3")
class YearServiceTest {

    @Autowired
    private SampleSchool sample;

    @Autowired
    private YearService service;

    @Autowired
    private YearPages pages;

    @Autowired
    private Years years;

    @Test
    void aMovedQuarterIsLogged() {
        sample.within(cast -> {
            YearView year = years.get(sample.year());
            Acting.as(cast.deputyTeaching(), () -> service.moveQuarters(year.id(), 0, lastDayMoved(year)));

            assertThat(years.get(year.id()).quarter(4).end()).isEqualTo("2027-05-29");
            assertThat(pages.changes(year.id())).singleElement().satisfies(change -> {
                assertThat(change.number()).isEqualTo(4);
                assertThat(change.endBefore()).isEqualTo("2027-05-25");
                assertThat(change.endAfter()).isEqualTo("2027-05-29");
                assertThat(change.by()).isEqualTo("Н. Т. Чойбекова");
            });
        });
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        sample.within(cast -> {
            YearView year = years.get(sample.year());
            Acting.as(cast.deputyTeaching(), () -> service.moveQuarters(year.id(), 0, lastDayMoved(year)));

            assertThatThrownBy(
                            () -> Acting.as(cast.director(), () -> service.moveQuarters(year.id(), 0, year.quarters())))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void overlappingQuartersAndStrangersAreRefused() {
        sample.within(cast -> {
            YearView year = years.get(sample.year());
            List<QuarterView> overlapping = new ArrayList<>(year.quarters());
            overlapping.set(
                    1, new QuarterView(2, year.quarter(1).end(), year.quarter(2).end()));

            assertThatThrownBy(() -> Acting.as(cast.director(), () -> service.moveQuarters(year.id(), 0, overlapping)))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> service.moveQuarters(year.id(), 0, year.quarters())))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    void theRunningYearIsTheCurrentOne() {
        sample.within(cast -> assertThat(years.current().orElseThrow().slug()).isEqualTo("2026-2027"));
    }

    private static List<QuarterView> lastDayMoved(YearView year) {
        List<QuarterView> moved = new ArrayList<>(year.quarters());
        moved.set(3, new QuarterView(4, year.quarter(4).start(), LocalDate.of(2027, 5, 29)));
        return moved;
    }
}
