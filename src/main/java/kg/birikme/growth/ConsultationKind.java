package kg.birikme.growth;

/** Ways of helping one another (R37, R38, R93). */
public enum ConsultationKind {
    MENTORING,
    INDIVIDUAL,
    GROUP,
    PRACTICE
}
