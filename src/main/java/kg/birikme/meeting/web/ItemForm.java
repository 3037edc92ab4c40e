package kg.birikme.meeting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.SpeakerView;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.ItemContent;
import kg.birikme.meeting.domain.Speaker;
import kg.birikme.school.OtherAssociationId;
import org.jspecify.annotations.Nullable;

/** An agenda item; guests who speak are typed one a line. */
record ItemForm(
        @NotNull UUID id,
        @Nullable Integer version,
        @Nullable AgendaKind kind,
        @NotBlank @Size(max = 500) String title,
        @NotNull TalkForm talk,
        @Min(0) @Max(480) @Nullable Integer minutes,
        @Nullable List<UUID> speakers,
        @Size(max = 1000) @Nullable String guestSpeakers,
        @Nullable List<UUID> touches) {

    private static final int USUAL_MINUTES = 20;

    static ItemForm blank() {
        return new ItemForm(
                UUID.randomUUID(), 0, AgendaKind.GENERAL, "", TalkForm.TALK, USUAL_MINUTES, List.of(), "", List.of());
    }

    static ItemForm of(AgendaItemView item) {
        return new ItemForm(
                item.id().value(),
                item.version(),
                item.kind(),
                item.title(),
                item.form(),
                item.minutes(),
                item.speakers().stream()
                        .map(SpeakerView::staff)
                        .filter(Objects::nonNull)
                        .map(staff -> staff.value())
                        .toList(),
                item.speakers().stream()
                        .filter(speaker -> speaker.staff() == null)
                        .map(SpeakerView::text)
                        .collect(Collectors.joining("\n")),
                item.touches().stream().map(OtherAssociationId::value).toList());
    }

    /** @param fixed the kind that the person may not choose; none where they may */
    ItemContent content(@Nullable AgendaKind fixed) {
        Stream<Speaker> staff = list(speakers).stream().map(Speaker::ofStaff);
        Stream<Speaker> guests = guestSpeakers == null
                ? Stream.empty()
                : guestSpeakers.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Speaker::guest);
        AgendaKind chosen = fixed != null ? fixed : Objects.requireNonNullElse(kind, AgendaKind.GENERAL);
        return new ItemContent(
                chosen,
                title,
                talk,
                minutes == null ? 0 : minutes,
                Stream.concat(staff, guests).toList(),
                list(touches).stream().map(OtherAssociationId::new).collect(Collectors.toSet()));
    }

    private static List<UUID> list(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).distinct().toList();
    }
}
