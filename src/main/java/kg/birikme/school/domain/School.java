package kg.birikme.school.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.UUID;
import kg.birikme.school.AssociationSettings;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/** The school itself, with what its association has settled where the regulation leaves it open. */
@Entity
@Table(name = "school")
class School {

    /** Every month has it. */
    private static final int LAST_DAY = 30;

    @Id
    private UUID id;

    @Column(name = "full_name_ky")
    private String fullNameKy = "";

    @Column(name = "full_name_ru")
    private String fullNameRu = "";

    @Column(name = "short_name_ky")
    private String shortNameKy = "";

    @Column(name = "short_name_ru")
    private String shortNameRu = "";

    @Column(name = "place_ky")
    private String placeKy = "";

    @Column(name = "place_ru")
    private String placeRu = "";

    @Column(name = "district_ky")
    private String districtKy = "";

    @Column(name = "district_ru")
    private String districtRu = "";

    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;
    private String usualRoom = "";
    private int noticeLeadDays = AssociationSettings.DEFAULT.noticeLeadDays();
    private int protocolReminderDays = AssociationSettings.DEFAULT.protocolReminderDays();
    private int dueSoonDays = AssociationSettings.DEFAULT.dueSoonDays();
    private @Nullable Integer quorumPercent;
    private int programmeDueMonth = AssociationSettings.DEFAULT.programmesDue().getMonthValue();
    private int programmeDueDay = AssociationSettings.DEFAULT.programmesDue().getDayOfMonth();
    private int yearAnalysisDueMonth =
            AssociationSettings.DEFAULT.yearAnalysisDue().getMonthValue();
    private int yearAnalysisDueDay =
            AssociationSettings.DEFAULT.yearAnalysisDue().getDayOfMonth();
    private int storageYears = AssociationSettings.DEFAULT.storageYears();

    /** The day from which something may be asked of the school here. */
    @Column(updatable = false)
    private LocalDate begunOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected School() {}

    School(SchoolId id, SchoolDetails details, LocalDate begunOn) {
        this.id = id.value();
        this.begunOn = begunOn;
        describe(details);
    }

    final void describe(SchoolDetails details) {
        fullNameKy = KyrgyzText.clean(details.fullNameKy());
        fullNameRu = KyrgyzText.clean(details.fullNameRu());
        shortNameKy = KyrgyzText.clean(details.shortNameKy());
        shortNameRu = KyrgyzText.clean(details.shortNameRu());
        placeKy = KyrgyzText.clean(details.placeKy());
        placeRu = KyrgyzText.clean(details.placeRu());
        districtKy = KyrgyzText.clean(details.districtKy());
        districtRu = KyrgyzText.clean(details.districtRu());
        orderNumber = details.orderNumber();
        orderDate = details.orderDate();
        usualRoom = KyrgyzText.clean(details.usualRoom());
    }

    /** @throws InvalidInput if a day is not in its half of the school year, or is not in every month */
    void settle(AssociationSettings settings) {
        require(settings.programmesDue(), Month.AUGUST, Month.DECEMBER, "programmesDue");
        require(settings.yearAnalysisDue(), Month.APRIL, Month.JULY, "yearAnalysisDue");
        noticeLeadDays = settings.noticeLeadDays();
        protocolReminderDays = settings.protocolReminderDays();
        dueSoonDays = settings.dueSoonDays();
        quorumPercent = settings.quorumPercent();
        programmeDueMonth = settings.programmesDue().getMonthValue();
        programmeDueDay = settings.programmesDue().getDayOfMonth();
        yearAnalysisDueMonth = settings.yearAnalysisDue().getMonthValue();
        yearAnalysisDueDay = settings.yearAnalysisDue().getDayOfMonth();
        storageYears = settings.storageYears();
    }

    private static void require(MonthDay due, Month first, Month last, String field) {
        if (due.getMonth().compareTo(first) < 0
                || due.getMonth().compareTo(last) > 0
                || due.getDayOfMonth() > LAST_DAY) {
            throw new InvalidInput(field, "school.refusal." + field);
        }
    }

    int version() {
        return version == null ? 0 : version;
    }
}
