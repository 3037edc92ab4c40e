package kg.birikme.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kg.birikme.school.YearView;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an activity before it takes place: what the record keeps, pages show and other modules count. A new component
 * is a column of the table {@code activity}, read in {@link #of}.
 *
 * @param form      its form in the school's words: «дебат», «оюн-саат»
 * @param from      the first day
 * @param until     the last day; none given, or the first, if it takes one day
 * @param schoolClass the class or the grades
 * @param planLine  the line of the plan behind it; none for what was not planned
 * @param programme what it is for and how it goes
 * @param open      whether colleagues are asked to come and see it, where its kind allows that (R49)
 */
@Embeddable
public record ActivityDetails(
        @Enumerated(EnumType.STRING) ActivityKind kind,
        String title,
        String form,
        @Column(name = "first_day") LocalDate from,
        @Column(name = "last_day") @Nullable LocalDate until,
        @Column(name = "start_time") @Nullable LocalTime time,
        String place,
        @Embedded SchoolClass schoolClass,
        @Nullable UUID planLine,
        String programme,
        boolean open) {

    public static final int TITLE_MAX = 300;
    public static final int FORM_MAX = 100;
    public static final int PLACE_MAX = 150;
    public static final int TEXT_MAX = 4000;

    /** Hibernate knows of no class where its columns are empty. */
    public ActivityDetails {
        if (schoolClass == null) {
            schoolClass = SchoolClass.none();
        }
    }

    /** What is taken down after it was: of one day, without hour, place and programme. */
    public static ActivityDetails logged(
            ActivityKind kind,
            String title,
            LocalDate on,
            SchoolClass schoolClass,
            @Nullable UUID planLine,
            boolean open) {
        return new ActivityDetails(kind, title, "", on, null, null, "", schoolClass, planLine, "", open);
    }

    /** Reads it from a row of the table. */
    public static ActivityDetails of(ResultSet row) throws SQLException {
        return new ActivityDetails(
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("form"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("start_time", LocalTime.class),
                row.getString("place"),
                SchoolClass.stored(
                        row.getObject("grade_from", Integer.class),
                        row.getObject("grade_to", Integer.class),
                        row.getString("letter")),
                row.getObject("plan_line", UUID.class),
                row.getString("programme"),
                row.getBoolean("open"));
    }

    /**
     * The same as it is kept.
     *
     * @throws InvalidInput if it has no title, or its days are none of the year
     */
    public ActivityDetails checked(YearView year) {
        if (title.isBlank()) {
            throw new InvalidInput("title", "activity.invalid.title");
        }
        if (lastDay().isBefore(from)) {
            throw new InvalidInput("until", "activity.invalid.order");
        }
        if (!year.contains(from) || !year.contains(lastDay())) {
            throw new InvalidInput("from", "activity.invalid.year", year.label());
        }
        return new ActivityDetails(
                kind,
                KyrgyzText.clean(title),
                KyrgyzText.clean(form),
                from,
                lastDay(),
                time,
                KyrgyzText.clean(place),
                schoolClass,
                planLine,
                KyrgyzText.clean(programme),
                kind == ActivityKind.OPEN_CLASS_HOUR || open && kind.open());
    }

    /** The last day. */
    public LocalDate lastDay() {
        return until == null ? from : until;
    }

    /** The last day, where there is another than the first. */
    public @Nullable LocalDate laterDay() {
        return from.equals(until) ? null : until;
    }
}
