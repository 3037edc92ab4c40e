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

/** A recommendation: text, who is responsible, by when (R5). */
public record RecommendationForm(
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

    static RecommendationForm of(WrittenRecommendation one) {
        RecommendationText text = one.text();
        return new RecommendationForm(
                one.id().value(),
                one.version(),
                text.text(),
                text.addressee(),
                text.responsible().stream().map(StaffId::value).toList(),
                text.party(),
                text.gradeFrom(),
                text.gradeTo(),
                text.due());
    }

    RecommendationText content() {
        List<UUID> people = responsible == null ? List.of() : responsible;
        return new RecommendationText(
                text,
                Objects.requireNonNullElse(addressee, Addressee.MEMBERS),
                people.stream().map(StaffId::new).toList(),
                party,
                gradeFrom,
                gradeTo,
                due);
    }
}
