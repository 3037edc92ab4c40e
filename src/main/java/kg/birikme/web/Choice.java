package kg.birikme.web;

/**
 * One choice of a select, a radio group or a group of check boxes.
 *
 * @param value what the form sends
 * @param label what the person reads, already in their language
 */
public record Choice(String value, String label) {}
