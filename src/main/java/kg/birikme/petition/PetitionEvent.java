package kg.birikme.petition;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;
import org.jspecify.annotations.Nullable;

/** What happens to a petition. */
public sealed interface PetitionEvent {

    UUID id();

    YearId year();

    /** It was put before its addressee. */
    record HandedIn(UUID id, YearId year, PetitionKind kind, Role addressee, String byName) implements PetitionEvent {}

    /** Its author took it back before it was decided on. */
    record TakenBack(UUID id, YearId year, PetitionKind kind, Role addressee, String byName) implements PetitionEvent {}

    /** Its addressee gave it back to be mended. */
    record Returned(UUID id, YearId year, PetitionKind kind, StaffId author, String byName, String remark)
            implements PetitionEvent {}

    /** The candidate is asked whether she agrees (F16). */
    record ConsentAsked(UUID id, YearId year, StaffId candidate, String contest) implements PetitionEvent {}

    /** The candidate agrees: it can be handed in. */
    record Consented(UUID id, YearId year, StaffId author, String byName) implements PetitionEvent {}

    /** It was granted, declined or answered. */
    record Decided(
            UUID id,
            YearId year,
            PetitionKind kind,
            PetitionOutcome outcome,
            StaffId author,
            @Nullable StaffId subject,
            String orderNumber,
            String byName)
            implements PetitionEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("petition.trace." + outcome, "/years/#" + year.value() + "/petitions/" + id, orderNumber);
        }
    }
}
