package kg.birikme.passport.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.experience.Experiences;
import kg.birikme.experience.Experiences.ExperienceFact;
import kg.birikme.followup.Followups;
import kg.birikme.followup.PersonAnswers;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.PersonAttendance;
import kg.birikme.people.domain.StaffPage.LedClass;
import kg.birikme.people.domain.StaffPage.Person;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.petition.PetitionFact;
import kg.birikme.petition.Petitions;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from all records what concerns one person; each module is asked once for all years. */
@Service
@Transactional(readOnly = true)
public class PassportPages {

    private final StaffPages staff;
    private final Years years;
    private final Activities activities;
    private final Meetings meetings;
    private final Growth growth;
    private final Reports reports;
    private final Followups followups;
    private final Petitions petitions;
    private final Experiences experiences;
    private final CurrentActor currentActor;
    private final Clock clock;

    PassportPages(
            StaffPages staff,
            Years years,
            Activities activities,
            Meetings meetings,
            Growth growth,
            Reports reports,
            Followups followups,
            Petitions petitions,
            Experiences experiences,
            CurrentActor currentActor,
            Clock clock) {
        this.staff = staff;
        this.years = years;
        this.activities = activities;
        this.meetings = meetings;
        this.growth = growth;
        this.reports = reports;
        this.followups = followups;
        this.petitions = petitions;
        this.experiences = experiences;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A person and her years in the association, the newest first.
     *
     * @param own whether it is the reader's
     */
    public record Passport(Person person, List<PassportYear> years, boolean own, LocalDate today) {}

    /**
     * One year of a member.
     *
     * @param classLabel the class led, «7-А»; none for who led none
     * @param attended   of the meetings, those that she came to
     * @param visited    colleagues' open events that she came to
     * @param given      help that she gave
     * @param taken      help that she was given
     * @param courses    that ended in the year
     * @param awards     rewards and nominations that were granted
     * @param experience her advanced experience (R95)
     */
    public record PassportYear(
            YearView year,
            @Nullable String classLabel,
            @Nullable ProgrammeFact programme,
            int meetings,
            int attended,
            List<ActivityFact> held,
            List<ActivityFact> visited,
            List<ConsultationFact> given,
            List<ConsultationFact> taken,
            List<ReportFact> reports,
            int selfAnalyses,
            PersonAnswers answers,
            List<CourseFact> courses,
            List<PetitionFact> awards,
            List<ExperienceFact> experience) {}

    /** @throws NotFound if there is no such person, or the passport is not the reader's to know of */
    public Passport passport(StaffId id) {
        PassportPermissions may = new PassportPermissions(currentActor.get());
        may.requireSightOf(id);
        Person person = staff.person(id);
        LocalDate today = LocalDate.now(clock);
        List<YearView> hers = years.all().stream()
                .filter(year -> !year.start().isAfter(today) && wasMember(person, year))
                .toList();
        return new Passport(person, gather(person, hers, today), may.actor().isPerson(id), today);
    }

    private static boolean wasMember(Person person, YearView year) {
        return person.memberships().stream()
                .anyMatch(joined -> !joined.from().isAfter(year.end())
                        && (joined.to() == null || !joined.to().isBefore(year.start())));
    }

    private List<PassportYear> gather(Person person, List<YearView> hers, LocalDate today) {
        StaffId id = person.id();
        List<YearId> ids = hers.stream().map(YearView::id).toList();
        Map<YearId, List<ActivityFact>> events = activities.ofYears(ids);
        Map<YearId, List<ProgrammeFact>> programmes = growth.programmes(ids);
        Map<YearId, List<SelfAnalysisFact>> analyses = growth.selfAnalyses(ids);
        Map<YearId, List<ConsultationFact>> help = growth.consultations(ids);
        Map<YearId, List<ReportFact>> written = reports.ofYears(ids);
        Map<YearId, List<PersonAttendance>> attendance = meetings.attendanceOf(ids, id);
        Map<YearId, PersonAnswers> answers = followups.answersOf(ids, id, today);
        List<CourseFact> courses = courses(hers, id);
        Map<YearId, List<PetitionFact>> asked = petitions.ofYears(ids);
        Map<YearId, List<ExperienceFact>> told = experiences.ofYears(ids);
        return hers.stream()
                .map(year -> {
                    List<ActivityFact> held =
                            those(events, year, one -> one.status().held());
                    List<PersonAttendance> came = those(attendance, year, one -> true);
                    List<ConsultationFact> helped = those(help, year, one -> true);
                    return new PassportYear(
                            year,
                            classLabel(person, year),
                            first(those(programmes, year, one -> one.member().equals(id))),
                            came.size(),
                            (int) came.stream()
                                    .filter(one ->
                                            one.mark() == AttendanceMark.PRESENT || one.mark() == AttendanceMark.ONLINE)
                                    .count(),
                            held.stream()
                                    .filter(one -> one.holders().contains(id)
                                            && !one.kind().visit())
                                    .toList(),
                            held.stream()
                                    .filter(one -> one.open() && one.visitors().contains(id))
                                    .toList(),
                            helped.stream().filter(one -> one.by().equals(id)).toList(),
                            helped.stream()
                                    .filter(one -> !one.allMembers() && one.reaches(id))
                                    .toList(),
                            those(written, year, one -> one.member().equals(id) && one.acceptedOn() != null),
                            those(
                                            analyses,
                                            year,
                                            one -> one.member().equals(id)
                                                    && one.status().handedIn())
                                    .size(),
                            answers.getOrDefault(year.id(), new PersonAnswers(0, 0)),
                            courses.stream()
                                    .filter(course -> year.contains(course.until()))
                                    .toList(),
                            those(
                                    asked,
                                    year,
                                    one -> one.granted() && one.kind().namesPerson() && id.equals(one.subject())),
                            those(told, year, one -> one.member().equals(id)));
                })
                .toList();
    }

    private List<CourseFact> courses(List<YearView> hers, StaffId person) {
        Optional<LocalDate> first = hers.stream().map(YearView::start).min(LocalDate::compareTo);
        Optional<LocalDate> last = hers.stream().map(YearView::end).max(LocalDate::compareTo);
        return first.isEmpty() || last.isEmpty()
                ? List.of()
                : growth.courses(first.get(), last.get()).stream()
                        .filter(course -> course.person().equals(person))
                        .toList();
    }

    private static <T> List<T> those(Map<YearId, List<T>> found, YearView year, Predicate<T> wanted) {
        return found.getOrDefault(year.id(), List.of()).stream().filter(wanted).toList();
    }

    private static @Nullable ProgrammeFact first(List<ProgrammeFact> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private static @Nullable String classLabel(Person person, YearView year) {
        Optional<LedClass> led = person.classes().stream()
                .filter(one -> one.yearSlug().equals(year.slug()))
                .findFirst();
        return led.map(one -> one.grade() + "-" + one.letter()).orElse(null);
    }
}
