package kg.birikme.people;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.StaffId;

/**
 * What a module knows of a person's deeds. Asked before the dates of a membership, an office or a post are moved: the past
 * does not change behind what was attended, agreed or signed in it.
 */
public interface Deeds {

    /** The deeds of the person in that capacity on the days from the first to the last, the earliest first; a few are enough. */
    List<Deed> of(StaffId person, Capacity capacity, LocalDate first, LocalDate last);
}
