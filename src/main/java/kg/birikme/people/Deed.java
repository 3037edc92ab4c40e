package kg.birikme.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Something a person did that rests on having been what they were on that day.
 *
 * @param on         its day
 * @param messageKey its words, without a full stop: «2-протоколго кол койгон»
 * @param arguments  what they are filled with
 */
public record Deed(LocalDate on, String messageKey, List<String> arguments) {}
