package kg.birikme.activity.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.domain.ActivityDetails;
import kg.birikme.activity.domain.ActivityRow;
import kg.birikme.activity.domain.SchoolClass;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What is planned.
 *
 * @param id      of a new activity, made when the form was shown; the present one's else
 * @param version none for a new one
 */
record ActivityForm(
        @NotNull @Nullable UUID id,
        @Nullable Integer version,
        @NotNull @Nullable ActivityKind kind,
        @NotBlank @Nullable @Size(max = ActivityDetails.TITLE_MAX) String title,
        @Nullable @Size(max = ActivityDetails.FORM_MAX) String form,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalTime time,
        @Nullable @Size(max = ActivityDetails.PLACE_MAX) String place,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        @Nullable String letter,
        @Nullable UUID planLine,
        @Nullable @Size(max = ActivityDetails.TEXT_MAX) String programme,
        @NotEmpty @Nullable List<UUID> holders,
        boolean open) {

    static ActivityForm blank(List<UUID> holders) {
        return new ActivityForm(
                UUID.randomUUID(), null, ActivityKind.OPEN_CLASS_HOUR, "", "", null, null, null, "", null, null, "",
                null, "", holders, true);
    }

    static ActivityForm of(ActivityRow row) {
        SchoolClass of = row.schoolClass();
        return new ActivityForm(
                row.id().value(), row.version(), row.kind(), row.title(), row.form(), row.from(),
                row.until().equals(row.from()) ? null : row.until(), row.time(), row.place(), of.gradeFrom(),
                Objects.equals(of.gradeFrom(), of.gradeTo()) ? null : of.gradeTo(),
                Objects.requireNonNullElse(of.letter(), ""), row.planLine(), row.programme(),
                row.holders().stream().map(holder -> holder.id().value()).toList(), row.open());
    }

    ActivityDetails details() {
        return new ActivityDetails(
                Objects.requireNonNull(kind),
                said(title),
                said(form),
                Objects.requireNonNull(from),
                until,
                time,
                said(place),
                SchoolClass.of(gradeFrom, gradeTo, said(letter)),
                planLine,
                said(programme),
                open);
    }

    List<StaffId> people() {
        return Objects.requireNonNullElse(holders, List.<UUID>of()).stream().map(StaffId::new).toList();
    }
}
