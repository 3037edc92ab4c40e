package kg.birikme.school;

import java.time.LocalDate;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/** The school as papers name it, in Kyrgyz and in Russian, with the settings of its association. */
public record SchoolProfile(
        SchoolId id,
        String fullNameKy,
        String fullNameRu,
        String shortNameKy,
        String shortNameRu,
        String placeKy,
        String placeRu,
        String districtKy,
        String districtRu,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        String usualRoom,
        AssociationSettings settings,
        int version) {

    public String fullName(Language language) {
        return language == Language.KY ? fullNameKy : fullNameRu;
    }

    public String shortName(Language language) {
        return language == Language.KY ? shortNameKy : shortNameRu;
    }

    public String place(Language language) {
        return language == Language.KY ? placeKy : placeRu;
    }

    public String district(Language language) {
        return language == Language.KY ? districtKy : districtRu;
    }
}
