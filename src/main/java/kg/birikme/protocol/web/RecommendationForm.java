package kg.birikme.protocol.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.domain.ProtocolPage.WrittenRecommendation;
import kg.birikme.protocol.domain.RecommendationText;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A recommendation (R5): who is responsible and by when may be left open until the signature. */
record RecommendationForm(
        UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = RecommendationText.TEXT_MAX) String text,
        @Nullable @NotNull Addressee addressee,
        @Nullable List<UUID> responsible,
        @Nullable Party party,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        @Nullable LocalDate due) {

    static RecommendationForm empty() {
        return new RecommendationForm(
                UUID.randomUUID(), 0, "", Addressee.MEMBERS, List.of(), null, null, null, null);
    }

    static RecommendationForm of(WrittenRecommendation written) {
        RecommendationText text = written.text();
        return new RecommendationForm(
                written.id().value(),
                written.version(),
                text.text(),
                text.addressee(),
                text.responsible().stream().map(StaffId::value).toList(),
                text.party(),
                text.gradeFrom(),
                text.gradeTo(),
                text.due());
    }

    int carried() {
        return Objects.requireNonNullElse(version, -1);
    }

    RecommendationText content() {
        return new RecommendationText(
                text,
                Objects.requireNonNull(addressee),
                responsible == null ? List.of() : responsible.stream().map(StaffId::new).toList(),
                party,
                gradeFrom,
                gradeTo,
                due);
    }
}
