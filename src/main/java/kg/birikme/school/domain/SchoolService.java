package kg.birikme.school.domain;

import java.time.LocalDate;
import kg.birikme.school.AssociationSettings;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds a school in the installation and keeps what is said of it. */
@Service
public class SchoolService {

    private final SchoolRepository schools;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    SchoolService(SchoolRepository schools, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.schools = schools;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Founds the school of the moment. There is nobody yet who could be asked for rights: the first start and the
     * demonstration call it, and the database refuses a second school under the same id.
     *
     * @param begun the day from which it works here: nothing is late that was due before
     */
    @Transactional
    public SchoolId found(SchoolDetails details, LocalDate begun) {
        SchoolId id = SchoolContext.required();
        schools.save(new School(id, details, begun));
        return id;
    }

    /**
     * @throws StaleVersion if somebody changed the profile since
     * @throws kg.birikme.shared.InvalidInput if a due day makes no sense
     * @throws kg.birikme.shared.ActionForbidden if the actor may not
     */
    @Transactional
    public void describe(SchoolDetails details, AssociationSettings settings, int version) {
        SchoolPermissions may = new SchoolPermissions(currentActor.get());
        ActionForbidden.unless(may.mayDescribe(), "describe the school");
        School school = schools.findById(SchoolContext.required().value()).orElseThrow(() -> new NotFound("school"));
        StaleVersion.check("school", school.version(), version);
        school.describe(details);
        school.settle(settings);
        events.publishEvent(Trace.of("school.trace.described", "/settings/school"));
    }
}
