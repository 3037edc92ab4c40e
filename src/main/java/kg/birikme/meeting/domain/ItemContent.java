package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.TalkForm;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.InvalidInput;

/**
 * What an agenda item says.
 *
 * @param minutes the time meant for it, 0 where nobody says
 * @param touches other associations whose interests it touches (R7)
 */
public record ItemContent(
        AgendaKind kind,
        String title,
        TalkForm form,
        int minutes,
        List<Speaker> speakers,
        Set<OtherAssociationId> touches) {

    private static final int TITLE_MAX = 500;
    private static final int MINUTES_MAX = 480;
    private static final int SPEAKERS_MAX = 10;

    /** @throws InvalidInput if the title is missing, the time is longer than a day's work, or too many speak */
    public ItemContent {
        title = Words.required(title, "title", TITLE_MAX);
        if (minutes < 0 || minutes > MINUTES_MAX) {
            throw new InvalidInput("minutes", "meeting.refusal.minutes", MINUTES_MAX);
        }
        speakers = List.copyOf(speakers);
        if (speakers.size() > SPEAKERS_MAX) {
            throw new InvalidInput("guestSpeakers", "meeting.refusal.tooManySpeakers", SPEAKERS_MAX);
        }
        speakers.forEach(speaker -> Words.optional(speaker.words(), "guestSpeakers", Words.NAME));
        touches = Set.copyOf(touches);
    }

    /** An item with a title and nothing else yet. */
    static ItemContent titled(AgendaKind kind, String title, TalkForm form) {
        return new ItemContent(kind, title, form, 0, List.of(), Set.of());
    }

    Set<UUID> touchedIds() {
        return touches.stream().map(OtherAssociationId::value).collect(java.util.stream.Collectors.toSet());
    }
}
