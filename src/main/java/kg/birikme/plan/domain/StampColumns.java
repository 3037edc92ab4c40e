package kg.birikme.plan.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.shared.By;

/** Who set their hand to the plan, and on which day. */
@Embeddable
record StampColumns(UUID staff, String name, LocalDate on) {

    static StampColumns of(By by) {
        return new StampColumns(by.person().value(), by.name(), by.today());
    }
}
