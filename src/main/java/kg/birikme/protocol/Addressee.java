package kg.birikme.protocol;

/** To whom a recommendation is addressed (R20, R67, R79, R81). */
public enum Addressee {
    MEMBERS,
    ADMINISTRATION,
    METHOD_COUNCIL
}
