package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.domain.StudyGroupContent.Outcome;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of groups show (R73, R86). */
@Service
@Transactional(readOnly = true)
public class StudyGroupPages {

    private final StudyGroupReader reader;
    private final People people;
    private final Meetings meetings;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    StudyGroupPages(
            StudyGroupReader reader,
            People people,
            Meetings meetings,
            Years years,
            CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.people = people;
        this.meetings = meetings;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A group. */
    public record Group(UUID id, StudyGroupContent content, PersonName leader, Outcome outcome, int version) {

        public boolean going() {
            return outcome.to() == null;
        }
    }

    /** All groups, those at work first. */
    public record ListPage(List<Group> groups, StudyGroupPermissions may, Optional<YearView> year) {}

    /**
     * One group.
     *
     * @param names    of those who take part
     * @param told     where its result was told, if in this year
     * @param meetings those of the year that were held, where the result may have been told; none unless the reader tells
     * @param next     the next one that is planned, for whose agenda it may be proposed
     */
    public record GroupPage(
            Group group,
            Map<StaffId, PersonName> names,
            @Nullable MeetingSummary told,
            List<MeetingSummary> meetings,
            @Nullable MeetingSummary next,
            Optional<YearView> year,
            StudyGroupPermissions may) {

        public boolean mayChange() {
            return may.mayMake() && group.going();
        }

        /** Where its result is proposed for the next meeting; nowhere before there is one, or once it was told. */
        public @Nullable String proposeHref() {
            return !mayTell() || next == null || group.outcome().result().isEmpty() || told != null
                    ? null
                    : year.filter(now -> !now.stored())
                            .map(now -> "/years/" + now.slug() + "/meetings/" + next.no() + "/agenda/new")
                            .orElse(null);
        }

        /** The page of the meeting at which it was told. */
        public @Nullable String toldHref() {
            return told == null
                    ? null
                    : year.map(now -> "/years/" + now.slug() + "/meetings/" + told.no())
                            .orElse(null);
        }

        /** Not where it was told in an earlier year: that stands. */
        public boolean mayTell() {
            return may.mayTell(group.content().leader()) && (group.outcome().toldAt() == null || told != null);
        }
    }

    public ListPage list() {
        StudyGroupPermissions may = sight();
        return new ListPage(reader.all(), may, years.current());
    }

    /** @throws NotFound if there is none */
    public GroupPage one(UUID id) {
        StudyGroupPermissions may = sight();
        Group group = reader.one(id).orElseThrow(() -> new NotFound("group"));
        UUID told = group.outcome().toldAt();
        Optional<YearView> year = years.current();
        List<MeetingSummary> known = told != null || may.mayTell(group.content().leader())
                ? year.map(YearView::id).map(meetings::ofYear).orElse(List.of())
                : List.of();
        return new GroupPage(
                group,
                people.names(group.content().members()),
                known.stream()
                        .filter(meeting -> Objects.equals(meeting.id(), told == null ? null : new MeetingId(told)))
                        .findFirst()
                        .orElse(null),
                known.stream().filter(meeting -> meeting.status().held()).toList(),
                known.stream()
                        .filter(meeting -> meeting.status().upcoming())
                        .findFirst()
                        .orElse(null),
                year,
                may);
    }

    /** Everybody at work, for the form. */
    public List<PersonView> staff() {
        sight().requireMaker();
        return people.atWork(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private StudyGroupPermissions sight() {
        StudyGroupPermissions may = new StudyGroupPermissions(currentActor.get());
        may.requireSight();
        return may;
    }
}
