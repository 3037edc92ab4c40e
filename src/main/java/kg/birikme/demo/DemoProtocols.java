package kg.birikme.demo;

import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoData.Adopted;
import kg.birikme.demo.DemoData.Agenda;
import kg.birikme.demo.DemoData.Meeting;
import kg.birikme.demo.DemoData.Spoke;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.protocol.domain.ExtractService;
import kg.birikme.protocol.domain.MinutesService;
import kg.birikme.protocol.domain.MinutesText;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.protocol.domain.ProtocolPage.Writing;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.RecommendationText;
import kg.birikme.protocol.domain.SigningService;
import kg.birikme.protocol.domain.Speech;
import kg.birikme.protocol.domain.Votes;
import kg.birikme.school.Years;
import kg.birikme.seal.Shown;
import org.jspecify.annotations.Nullable;

/** Writes the minutes of the sample meetings, item by item, and lets the chair sign. */
public class DemoProtocols {

    private final MinutesService minutes;
    private final SigningService signing;
    private final ExtractService extracts;
    private final ProtocolPages pages;
    private final Meetings meetings;
    private final Years years;

    public DemoProtocols(
            MinutesService minutes,
            SigningService signing,
            ExtractService extracts,
            ProtocolPages pages,
            Meetings meetings,
            Years years) {
        this.minutes = minutes;
        this.signing = signing;
        this.extracts = extracts;
        this.pages = pages;
        this.meetings = meetings;
        this.years = years;
    }

    /** The secretary writes what was said and recommended. */
    public void write(DemoCast cast, DemoYear year, Meeting meeting, MeetingId id) {
        Acting.as(cast.secretary(year.back()), () -> {
            MeetingView view = meetings.get(id);
            Writing writing = pages.writing(years.get(year.id()).slug(), view.no());
            List<AgendaItemView> items = view.agenda();
            for (int at = 0; at < items.size(); at++) {
                Agenda sample = meeting.agenda().get(at);
                int version = writing.items().get(at).version();
                minutes.write(
                        writing.id(),
                        items.get(at).id(),
                        version,
                        text(cast, year, sample, view.attendance().present()));
                for (Adopted adopted : sample.recommendations()) {
                    minutes.recommend(
                            writing.id(),
                            items.get(at).id(),
                            new RecommendationId(UUID.randomUUID()),
                            recommendation(cast, year, adopted));
                }
            }
        });
    }

    /** The chair of the meeting's day signs. */
    public void sign(DemoCast cast, DemoYear year, MeetingId id) {
        Acting.as(cast.chair(year.back()), () -> {
            ProtocolPage page =
                    pages.page(years.get(year.id()).slug(), meetings.get(id).no());
            signing.sign(page.id(), Shown.of(page.content()), "");
        });
    }

    /** The secretary gives an extract of an item for the district. */
    public void extract(DemoCast cast, DemoYear year, MeetingId id, int item, String givenTo, String purpose) {
        Acting.as(
                cast.secretary(year.back()),
                () -> extracts.give(
                        years.get(year.id()).slug(),
                        meetings.get(id).no(),
                        null,
                        new ExtractService.Wish(UUID.randomUUID(), item, givenTo, purpose)));
    }

    private static MinutesText text(DemoCast cast, DemoYear year, Agenda sample, int present) {
        return new MinutesText(
                year.words(sample.heard()),
                sample.spoke().stream().map(spoke -> speech(cast, spoke)).toList(),
                "",
                Outcome.CONSIDERED,
                "",
                votes(sample.votes(), present));
    }

    private static Speech speech(DemoCast cast, Spoke spoke) {
        UUID staff = spoke.id() == null ? null : cast.person(spoke.id()).value();
        return new Speech(staff, spoke.name(), spoke.what());
    }

    /** In the years when the association was smaller, fewer voted for. */
    private static Votes votes(@Nullable List<Integer> counted, int present) {
        return counted == null
                ? Votes.NONE
                : new Votes(
                        Math.min(counted.get(0), present - counted.get(1) - counted.get(2)),
                        counted.get(1),
                        counted.get(2));
    }

    private static RecommendationText recommendation(DemoCast cast, DemoYear year, Adopted adopted) {
        Party party = null;
        Integer from = null;
        Integer to = null;
        if ("ALL_MEMBERS".equals(adopted.group())) {
            party = Party.ALL_MEMBERS;
        } else if (adopted.group() != null && adopted.grades() == null) {
            party = Party.ALL_CLASS_TEACHERS;
        } else if (adopted.grades() != null) {
            party = Party.CLASS_TEACHERS_OF_GRADES;
            from = adopted.grades().get(0);
            to = adopted.grades().get(1);
        }
        return new RecommendationText(
                year.words(adopted.text()),
                Addressee.MEMBERS,
                adopted.responsible().stream().map(cast::person).toList(),
                party,
                from,
                to,
                year.day(adopted.due()));
    }
}
