package kg.birikme.meeting;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks on an item.
 *
 * @param staff the person, where on the staff
 * @param name  the name in its parts, where on the staff
 * @param text  as printed: initials and surname, or a guest in the words typed
 */
public record SpeakerView(@Nullable StaffId staff, @Nullable PersonName name, String text) {}
