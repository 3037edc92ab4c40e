package kg.birikme.growth.domain;

import java.time.LocalDate;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a course.
 *
 * @param hours       how many; none where it is not known
 * @param certificate the certificate's number; empty where there is none
 */
public record CourseContent(
        String name, String place, @Nullable Integer hours, LocalDate from, LocalDate until, String certificate) {

    public static final int NAME_MAX = 300;
    public static final int PLACE_MAX = 200;
    public static final int CERTIFICATE_MAX = 100;
    public static final int HOURS_MAX = 5000;

    public CourseContent {
        name = KyrgyzText.clean(name);
        place = KyrgyzText.clean(place);
        certificate = KyrgyzText.clean(certificate);
    }

    /** @throws InvalidInput if it has no name or place, ends before it begins, or is still to come */
    void check(LocalDate today) {
        if (name.isEmpty()) {
            throw new InvalidInput("name", "growth.invalid.courseName");
        }
        if (place.isEmpty()) {
            throw new InvalidInput("place", "growth.invalid.coursePlace");
        }
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "growth.invalid.order");
        }
        if (until.isAfter(today)) {
            throw new InvalidInput("until", "growth.invalid.future");
        }
        if (hours != null && (hours < 1 || hours > HOURS_MAX)) {
            throw new InvalidInput("hours", "growth.invalid.courseHours");
        }
    }
}
