package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.file.Accepted;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.Upload;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Courses are written down, corrected and taken back by whoever took them (R36). */
@Service
@Transactional
public class CourseService {

    static final String FILES = "course";

    private final CourseRepository courses;
    private final Files files;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourseService(
            CourseRepository courses,
            Files files,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.courses = courses;
        this.files = files;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at the certificate that was uploaded; before any transaction.
     *
     * @throws InvalidInput at the field {@code files}, if it is of no allowed kind or too big
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Accepted> take(List<Upload> uploads) {
        CoursePermissions.requirePage(currentActor.get());
        return files.accept(uploads);
    }

    /** Writes down a course of the actor's own; written down already under this id, it does nothing. */
    public void add(UUID id, CourseContent content, List<Accepted> certificate) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(new CoursePermissions(actor, actor.staff()).mayWrite(), "write down a course");
        if (courses.existsById(id)) {
            return;
        }
        courses.saveAndFlush(new Course(id, actor.staff(), content, LocalDate.now(clock)));
        certificate.forEach(file -> files.store(new FileOwner(FILES, id), file));
    }

    /**
     * @throws NotFound if there is none, or it is not the actor's to know of
     * @throws StaleVersion if it was corrected elsewhere meanwhile
     */
    public void correct(UUID id, int version, CourseContent content) {
        Course course = own(id);
        StaleVersion.check("course", course.version(), version);
        course.describe(content, LocalDate.now(clock));
    }

    /** It was written down by mistake; taken back already, it does nothing. */
    public void withdraw(UUID id) {
        Course course = own(id);
        course.withdraw(clock.instant());
        events.publishEvent(Trace.of("growth.trace.courseRemoved", "/courses/" + id, course.name()));
    }

    private Course own(UUID id) {
        Course course = courses.findForChange(id).orElseThrow(() -> new NotFound("course"));
        CoursePermissions may = new CoursePermissions(currentActor.get(), course.person());
        may.requireSight();
        ActionForbidden.unless(may.mayWrite(), "write on a course");
        return course;
    }
}
