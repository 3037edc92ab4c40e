package kg.birikme.petition;

/** Of what a contest is (F16, point 1). */
public enum ContestLevel {
    SCHOOL,
    DISTRICT,
    CITY,
    REGION,
    REPUBLIC
}
