package kg.birikme.plan;

import java.util.UUID;
import kg.birikme.school.YearId;

/** A line of the plan got another mark of fulfilment. */
public record PlanLineMarked(UUID line, YearId year, DoneState state, String byName) {}
