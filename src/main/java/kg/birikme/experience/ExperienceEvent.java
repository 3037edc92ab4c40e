package kg.birikme.experience;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** What happens to an entry of experience. */
public sealed interface ExperienceEvent {

    /** It was written down (R26). */
    record Told(UUID id, YearId year, StaffId whose, String theme, StaffId by, String byName)
            implements ExperienceEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("experience.trace.told", "/years/#" + year.value() + "/experience/" + id, theme);
        }
    }

    /** A colleague has brought it into her practice (R95). */
    record Practised(UUID id, YearId year, StaffId whose, String theme, StaffId by, String byName)
            implements ExperienceEvent {}

    /** It was taken out. */
    record Removed(UUID id, YearId year, String theme, String reason) implements ExperienceEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("experience.trace.removed", "/years/#" + year.value() + "/experience", theme, reason);
        }
    }
}
