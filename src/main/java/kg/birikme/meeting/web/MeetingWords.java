package kg.birikme.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingNorm.QuarterNorm;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.TalkForm;
import kg.birikme.plan.PlannedMeeting;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Choice;
import kg.birikme.web.Light;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Words, tones and choices of the meetings' pages, in the language of the page. */
@Component
class MeetingWords {

    private final MessageSource messages;

    MeetingWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /**
     * A message about a convened meeting, ready to be sent by whoever opens it in a messenger: the server calls none.
     *
     * @param text     the words
     * @param whatsApp address that opens WhatsApp with them
     * @param telegram address that opens Telegram with them
     */
    public record Share(String text, String whatsApp, String telegram) {}

    /** The message that tells of the meeting, whose page stands at the address. */
    Share share(MeetingView meeting, String address) {
        String agenda = meeting.items().stream()
                .filter(item -> item.position() > 0)
                .map(item -> item.position() + ") " + item.title())
                .collect(Collectors.joining("; "));
        LocalDate date = meeting.date();
        LocalTime time = meeting.time();
        String text = say(
                "meeting.share.text",
                date == null ? "" : SchoolDates.shortDate(date),
                time == null ? "" : SchoolDates.time(time),
                meeting.place(),
                meeting.theme(),
                agenda);
        return new Share(
                text + " " + address,
                UriComponentsBuilder.fromUriString("https://wa.me/")
                        .queryParam("text", "{text}")
                        .encode()
                        .buildAndExpand(text + " " + address)
                        .toUriString(),
                UriComponentsBuilder.fromUriString("https://t.me/share/url")
                        .queryParam("url", "{address}")
                        .queryParam("text", "{text}")
                        .encode()
                        .buildAndExpand(address, text)
                        .toUriString());
    }

    /** How a status looks. */
    public Tone tone(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> Tone.QUIET;
            case CONVENED -> Tone.GOING;
            case HELD -> Tone.WARNING;
            case CLOSED -> Tone.GOOD;
            case CANCELLED -> Tone.BAD;
        };
    }

    /** The tone of that name, for templates. */
    public Tone look(String name) {
        return Tone.valueOf(name);
    }

    /** One light a quarter (R3) and one for the year (R8). */
    List<Light> lights(List<QuarterNorm> quarters) {
        List<Light> lights = new java.util.ArrayList<>();
        quarters.forEach(quarter -> lights.add(light(quarter)));
        int held = quarters.stream().mapToInt(QuarterNorm::held).sum();
        int counted = quarters.stream()
                .mapToInt(one -> one.held() + one.planned() + one.late())
                .sum();
        int wanted = kg.birikme.meeting.MeetingNorm.PER_YEAR;
        Tone tone = held >= wanted ? Tone.GOOD : counted >= wanted ? Tone.GOING : Tone.WARNING;
        lights.add(new Light(
                tone, say("meeting.light.year"), say("meeting.light.yearState", held, wanted, counted), null, null));
        return lights;
    }

    private Light light(QuarterNorm quarter) {
        String label = say("meeting.quarter", quarter.quarter());
        if (quarter.met()) {
            String held = say("meeting.light.held", quarter.held());
            String state = quarter.planned() == 0 ? held : held + ", " + say("meeting.light.still", quarter.planned());
            return new Light(Tone.GOOD, label, state, null, null);
        }
        if (quarter.late() > 0) {
            return new Light(
                    Tone.BAD, label, say("meeting.light.late", quarter.late()), say("meeting.role.chair"), null);
        }
        if (quarter.planned() > 0) {
            return new Light(Tone.GOING, label, say("meeting.light.planned", quarter.planned()), null, null);
        }
        return new Light(Tone.WARNING, label, say("meeting.light.none"), say("meeting.role.chair"), null);
    }

    List<Choice> kinds() {
        return Arrays.stream(AgendaKind.values())
                .filter(AgendaKind::chosenByPerson)
                .map(kind -> new Choice(kind.name(), say("meeting.kind." + kind.name())))
                .toList();
    }

    List<Choice> talks() {
        return Arrays.stream(TalkForm.values())
                .map(form -> new Choice(form.name(), say("meeting.talk." + form.name())))
                .toList();
    }

    List<Choice> quarters() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> new Choice(String.valueOf(quarter), say("meeting.quarter", quarter)))
                .toList();
    }

    List<Choice> lines(List<PlannedMeeting> lines) {
        return lines.stream()
                .map(line -> new Choice(line.line().toString(), line.ordinal() + ". " + line.title()))
                .toList();
    }

    List<Choice> associations(List<OtherAssociationView> associations) {
        return associations.stream()
                .map(other -> new Choice(other.id().value().toString(), name(other)))
                .toList();
    }

    /** An association's name in the language of the page. */
    public String name(@Nullable OtherAssociationView association) {
        if (association == null) {
            return "";
        }
        return Language.of(LocaleContextHolder.getLocale()) == Language.KY
                ? association.nameKy()
                : association.nameRu();
    }
}
