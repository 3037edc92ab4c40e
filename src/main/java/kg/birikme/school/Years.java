package kg.birikme.school;

import java.util.List;
import java.util.Optional;

/** The academic years of the school of the moment. Each call is one SQL statement. */
public interface Years {

    /** The year that runs today, else the last one that began; none in an installation not yet set up. */
    Optional<YearView> current();

    /** @throws kg.birikme.shared.NotFound if the school has no such year */
    YearView bySlug(String slug);

    /** @throws kg.birikme.shared.NotFound if the school has no such year */
    YearView get(YearId id);

    /** The year before the given one, by its first day. */
    Optional<YearView> before(YearView year);

    /** All years, the newest first; a school has a few dozen at the most. */
    List<YearView> all();
}
