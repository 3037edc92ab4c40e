package kg.birikme.activity.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kg.birikme.activity.ActivityKind;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an activity before it takes place.
 *
 * @param form      its form in the school's words: «дебат», «оюн-саат»
 * @param until     the last day; none if it takes one day
 * @param schoolClass the class or the grades
 * @param planLine  the line of the plan behind it; none for what was not planned
 * @param programme what it is for and how it goes
 * @param open      whether colleagues are asked to come and see it, where its kind allows that (R49)
 */
public record ActivityDetails(
        ActivityKind kind,
        String title,
        String form,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalTime time,
        String place,
        SchoolClass schoolClass,
        @Nullable UUID planLine,
        String programme,
        boolean open) {

    public static final int TITLE_MAX = 300;
    public static final int FORM_MAX = 100;
    public static final int PLACE_MAX = 150;
    public static final int TEXT_MAX = 4000;

    /** The last day. */
    public LocalDate lastDay() {
        return until == null ? from : until;
    }
}
