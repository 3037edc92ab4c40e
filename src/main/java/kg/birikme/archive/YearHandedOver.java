package kg.birikme.archive;

import java.time.Instant;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The chair handed a year over for storage: the deputy has to accept it (R12). Published within the transaction. */
public record YearHandedOver(YearId year, String yearSlug, StaffId handedBy, String handedName, Instant at) {}
