package kg.birikme.web.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One component for each field of the kit. */
record SampleForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 2000) String words,
        @Nullable @Max(90) Integer minutes,
        @NotNull LocalDate day,
        @Nullable LocalTime time,
        @Nullable Kind kind,
        @Nullable List<String> people,
        @Nullable Kind radio,
        boolean agreed) {

    enum Kind {
        FIRST,
        SECOND
    }
}
