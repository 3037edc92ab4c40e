package kg.birikme.activity.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.file.FileGuard;
import kg.birikme.file.FileOwner;
import kg.birikme.file.FileRights;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** Photos and papers of an activity: the association sees them; who may put its result right adds and removes them. */
@Component
public class ActivityFiles implements FileGuard {

    private static final String KIND = "activity";

    private final ActivityRepository activities;
    private final Years years;
    private final CurrentActor currentActor;

    ActivityFiles(ActivityRepository activities, Years years, CurrentActor currentActor) {
        this.activities = activities;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** The activity as an owner of files. */
    public static FileOwner owner(ActivityId id) {
        return new FileOwner(KIND, id.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<FileRights> rights(UUID owner) {
        Actor actor = currentActor.get();
        return ActivityPermissions.maySee(actor)
                ? activities.findById(owner).map(activity -> rights(activity, actor))
                : Optional.empty();
    }

    private FileRights rights(Activity activity, Actor actor) {
        YearView year = years.get(activity.year());
        boolean change = ActivityDesk.permissions(activity, year, actor).isTheirs()
                && activity.status() != ActivityStatus.CANCELLED;
        return new FileRights(change, year.stored(), "/years/" + year.slug() + "/activities/" + activity.no());
    }
}
