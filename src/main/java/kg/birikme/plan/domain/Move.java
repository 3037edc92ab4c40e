package kg.birikme.plan.domain;

/** Where an item goes within its section. */
public enum Move {
    TOP,
    UP,
    DOWN,
    BOTTOM
}
