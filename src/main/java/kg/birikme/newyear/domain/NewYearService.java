package kg.birikme.newyear.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearCarrying;
import kg.birikme.school.YearCarrying.Carried;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.school.domain.SchoolPermissions;
import kg.birikme.school.domain.YearService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the year after the newest one and takes over what goes on: classes a grade up, unfinished topics. */
@Service
public class NewYearService {

    /** Quarters keep their weekdays. */
    private static final int WEEKS = 52;

    private final YearService opening;
    private final Years years;
    private final List<YearCarrying> carrying;
    private final CurrentActor currentActor;

    NewYearService(YearService opening, Years years, List<YearCarrying> carrying, CurrentActor currentActor) {
        this.opening = opening;
        this.years = years;
        this.carrying = List.copyOf(carrying);
        this.currentActor = currentActor;
    }

    /**
     * What would be done.
     *
     * @param last      the newest year there is
     * @param firstYear the calendar year in which the next one begins
     * @param quarters  its quarters, as those of the last one a year later
     * @param carried   what goes over
     */
    public record Preview(YearView last, int firstYear, List<QuarterView> quarters, List<Carried> carried) {

        /** As on paper. */
        public String label() {
            return firstYear + "–" + (firstYear + 1);
        }
    }

    /**
     * The year that would begin, before anything is done.
     *
     * @throws ActionForbidden if the actor does not keep the years
     * @throws NotFound in a school without any year
     */
    @Transactional(readOnly = true)
    public Preview preview() {
        requireKeeper();
        YearView last = last();
        return new Preview(
                last,
                last.end().getYear(),
                last.quarters().stream()
                        .map(one -> new QuarterView(
                                one.number(),
                                one.start().plusWeeks(WEEKS),
                                one.end().plusWeeks(WEEKS)))
                        .toList(),
                carrying.stream().flatMap(part -> part.preview(last).stream()).toList());
    }

    /**
     * Opens the next year and takes over what goes on, all or nothing. A repeated call with the same id does nothing.
     *
     * @param firstYear as it was shown
     * @throws ActionForbidden if the actor does not keep the years
     * @throws InvalidInput if somebody else opened that year meanwhile, or the quarters make no sense
     */
    @Transactional
    public void begin(UUID id, int firstYear, List<QuarterView> quarters) {
        requireKeeper();
        if (years.all().stream().anyMatch(year -> year.id().value().equals(id))) {
            return;
        }
        YearView last = last();
        if (last.end().getYear() != firstYear) {
            throw new InvalidInput("firstYear", "newyear.refusal.opened");
        }
        YearId next = opening.open(id, firstYear, quarters);
        opening.settle();
        carrying.forEach(part -> part.carry(last, next));
    }

    private YearView last() {
        return years.all().stream().findFirst().orElseThrow(() -> new NotFound("year"));
    }

    private void requireKeeper() {
        ActionForbidden.unless(new SchoolPermissions(currentActor.get()).mayKeepYears(), "begin a year");
    }
}
