package kg.birikme.transfer.domain;

/** The columns of a list of members. Their headings stand in the bundle under {@code transfer.column.} and the name. */
public enum MemberColumn {
    SURNAME(true, 100),
    GIVEN(true, 100),
    PATRONYMIC(false, 100),
    LED_CLASS(false, 10),
    KIND(false, 60),
    SUBJECT(false, 200),
    EDUCATION(false, 200),
    TEACHING(false, 10),
    CLASS_TEACHING(false, 10),
    CATEGORY(false, 60),
    YOUNG(false, 10),
    PHONE(false, 50),
    EMAIL(false, 200),
    JOINED(false, 12);

    private final boolean required;
    private final int longest;

    MemberColumn(boolean required, int longest) {
        this.required = required;
        this.longest = longest;
    }

    /** Whether a list without it says nothing. */
    public boolean required() {
        return required;
    }

    /** How long a cell may be. */
    int longest() {
        return longest;
    }

    /** The key of its heading. */
    public String messageKey() {
        return "transfer.column." + name();
    }
}
