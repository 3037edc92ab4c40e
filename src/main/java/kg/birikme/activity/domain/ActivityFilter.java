package kg.birikme.activity.domain;

import java.util.UUID;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import org.jspecify.annotations.Nullable;

/** What a list of activities is narrowed to; null narrows nothing. */
public record ActivityFilter(
        @Nullable ActivityKind kind,
        @Nullable ActivityStatus status,
        @Nullable Integer quarter,
        @Nullable UUID person) {

    /** As the end of an address, beginning with «?». */
    public String query() {
        return "?kind=" + said(kind) + "&status=" + said(status) + "&quarter=" + said(quarter) + "&person="
                + said(person);
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
