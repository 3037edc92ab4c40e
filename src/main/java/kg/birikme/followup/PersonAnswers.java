package kg.birikme.followup;

/**
 * What was asked of one person by recommendations, and how much of it was answered.
 *
 * @param given    recommendations addressed to the person
 * @param answered of these, answered
 */
public record PersonAnswers(int given, int answered) {}
