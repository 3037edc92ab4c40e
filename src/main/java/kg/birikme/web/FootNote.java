package kg.birikme.web;

import java.util.List;

/** A line in the foot of every page, such as the day on which the demonstration's clock stands. Must not ask the database. */
public interface FootNote {

    /** The key of the line's words. */
    String messageKey();

    /** What the words are filled with, ready for reading. */
    List<String> arguments();
}
