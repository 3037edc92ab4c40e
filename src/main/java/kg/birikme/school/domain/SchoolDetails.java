package kg.birikme.school.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of the school on its papers, in Kyrgyz and in Russian. */
public record SchoolDetails(
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
        String usualRoom) {}
