package kg.birikme.transfer.domain;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a list of members. Their headings stand in the bundle under {@code transfer.column.} and the name. */
public enum MemberColumn {
    SURNAME(true, 100),
    GIVEN(true, 100),
    /** Surname, given name and patronymic in one cell, as most schools keep it; in the place of the three. */
    FULL_NAME(false, 200),
    PATRONYMIC(false, 100),
    LED_CLASS(false, 30),
    KIND(false, 60),
    SUBJECT(false, 200),
    EDUCATION(false, 200),
    TEACHING(false, 40),
    CLASS_TEACHING(false, 40),
    CATEGORY(false, 60),
    YOUNG(false, 30),
    PHONE(false, 50),
    EMAIL(false, 200),
    JOINED(false, 40);

    private final boolean required;
    private final int longest;

    MemberColumn(boolean required, int longest) {
        this.required = required;
        this.longest = longest;
    }

    /** Those that lists of ours have: a full name is only read. */
    public static List<MemberColumn> listed() {
        return Stream.of(values()).filter(column -> column != FULL_NAME).toList();
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
