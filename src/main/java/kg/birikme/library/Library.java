package kg.birikme.library;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;

/** The library, for the modules above. */
public interface Library {

    /** Who has not yet read what was to be read by the day, of those who are members or at work on it. One SQL statement. */
    List<Unread> unread(LocalDate day, LocalDate today);

    /** An announcement that a person has not read. */
    record Unread(UUID announcement, StaffId person, String title, LocalDate readBy) {}
}
