package kg.birikme.school.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import kg.birikme.school.AssociationSettings;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.domain.SchoolDetails;
import org.jspecify.annotations.Nullable;

/** The school's names and the terms that its association has settled. */
public record ProfileForm(
        int version,
        @NotBlank @Size(max = 300) String fullNameKy,
        @NotBlank @Size(max = 300) String fullNameRu,
        @NotBlank @Size(max = 100) String shortNameKy,
        @NotBlank @Size(max = 100) String shortNameRu,
        @NotBlank @Size(max = 150) String placeKy,
        @NotBlank @Size(max = 150) String placeRu,
        @Nullable @Size(max = 150) String districtKy,
        @Nullable @Size(max = 150) String districtRu,
        @Nullable @Size(max = 30) String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable @Size(max = 100) String usualRoom,
        @NotNull @Min(0) @Max(30) Integer noticeLeadDays,
        @NotNull @Min(0) @Max(60) Integer protocolReminderDays,
        @NotNull @Min(1) @Max(90) Integer dueSoonDays,
        @Nullable @Min(1) @Max(100) Integer quorumPercent,
        @NotNull MonthDay programmesDue,
        @NotNull MonthDay yearAnalysisDue,
        @NotNull @Min(3) @Max(100) Integer storageYears) {

    static ProfileForm of(SchoolProfile profile) {
        return new ProfileForm(
                profile.version(),
                profile.fullNameKy(),
                profile.fullNameRu(),
                profile.shortNameKy(),
                profile.shortNameRu(),
                profile.placeKy(),
                profile.placeRu(),
                profile.districtKy(),
                profile.districtRu(),
                profile.orderNumber(),
                profile.orderDate(),
                profile.usualRoom(),
                profile.settings().noticeLeadDays(),
                profile.settings().protocolReminderDays(),
                profile.settings().dueSoonDays(),
                profile.settings().quorumPercent(),
                profile.settings().programmesDue(),
                profile.settings().yearAnalysisDue(),
                profile.settings().storageYears());
    }

    SchoolDetails details() {
        return new SchoolDetails(
                fullNameKy,
                fullNameRu,
                shortNameKy,
                shortNameRu,
                placeKy,
                placeRu,
                said(districtKy),
                said(districtRu),
                orderNumber,
                orderDate,
                said(usualRoom));
    }

    AssociationSettings settings() {
        return new AssociationSettings(
                noticeLeadDays,
                protocolReminderDays,
                dueSoonDays,
                quorumPercent,
                programmesDue,
                yearAnalysisDue,
                storageYears);
    }
}
