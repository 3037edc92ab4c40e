package kg.birikme.school;

import java.time.LocalDate;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a year that waits or is late, as a {@link SignalSource} tells it.
 *
 * @param key   what it is, beginning with the module: {@code growth.programmeLate}
 * @param staff whom it concerns; nobody in particular if null
 * @param ref   what the place to act is found by: a number or an id
 * @param day   its due date or its day, if it has one
 * @param words its name, as a person typed it
 */
public record Signal(String key, @Nullable StaffId staff, String ref, @Nullable LocalDate day, String words) {}
