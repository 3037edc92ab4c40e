package kg.birikme.growth.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/** A line of a pair's plan of meetings (F17). */
@Embeddable
public record MentoringMeeting(@Nullable LocalDate day, String topic) {

    public static final int TOPIC_MAX = 300;

    public MentoringMeeting {
        topic = KyrgyzText.clean(topic);
    }

    boolean isBlank() {
        return topic.isEmpty() && day == null;
    }
}
