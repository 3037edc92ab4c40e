package kg.birikme.meeting;

/**
 * A norm that the chair broke knowingly, by moving or cancelling a meeting (R3, R8).
 *
 * @param quarter the quarter whose meeting went
 * @param reason  the chair's words
 */
public record NormBreachFact(int quarter, String by, String reason) {}
