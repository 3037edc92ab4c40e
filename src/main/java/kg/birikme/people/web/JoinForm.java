package kg.birikme.people.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.MemberKind;
import org.jspecify.annotations.Nullable;

/** A person to be taken into the association. */
public record JoinForm(
        UUID id,
        @Nullable @NotNull MemberKind kind,
        @Nullable @NotNull LocalDate from) {}
