package kg.birikme.activity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.domain.ActivityDetails;
import kg.birikme.activity.domain.ActivityOutcome;
import kg.birikme.activity.domain.SchoolClass;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What has happened, in as few fields as a teacher fills in on a phone in the evening. */
record LogForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable ActivityKind kind,
        @NotBlank @Nullable @Size(max = ActivityDetails.TITLE_MAX) String title,
        @NotNull @Nullable LocalDate from,
        @Nullable Integer gradeFrom,
        @Nullable String letter,
        @Nullable UUID planLine,
        @Nullable Integer pupils,
        @Nullable @Size(max = ActivityDetails.TEXT_MAX) String result,
        @Nullable List<UUID> visitors,
        boolean open,
        @Nullable List<MultipartFile> files) {

    static LogForm blank(LocalDate today, @Nullable Integer grade, String letter) {
        return new LogForm(
                UUID.randomUUID(), ActivityKind.EXTRACURRICULAR_EVENT, "", today, grade, letter, null, null, "",
                List.of(), false, null);
    }

    ActivityDetails details() {
        return new ActivityDetails(
                Objects.requireNonNull(kind),
                Objects.requireNonNullElse(title, ""),
                "",
                Objects.requireNonNull(from),
                null,
                null,
                "",
                SchoolClass.of(gradeFrom, null, Objects.requireNonNullElse(letter, "")),
                planLine,
                "",
                open);
    }

    ActivityOutcome outcome() {
        return new ActivityOutcome(
                pupils,
                Objects.requireNonNullElse(result, ""),
                Objects.requireNonNullElse(visitors, List.<UUID>of()).stream().map(StaffId::new).toList());
    }
}
