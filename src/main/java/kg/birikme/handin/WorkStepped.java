package kg.birikme.handin;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A written work took a step: handed in, taken back, returned, seen or accepted.
 *
 * @param writer whose it is; none where it is an office's
 * @param byName who took the step
 * @param remark what was said with it; empty where nothing was
 */
public record WorkStepped(
        WorkFlow flow, UUID id, YearId year, @Nullable StaffId writer, WorkStep step, String byName, String remark) {}
