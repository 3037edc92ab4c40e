package kg.birikme.growth.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.file.FileGuard;
import kg.birikme.file.FileOwner;
import kg.birikme.file.FileRights;
import kg.birikme.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** The certificate of a course is read by whoever reads the course, and changed by whose it is. */
@Component
class CourseFiles implements FileGuard {

    private final CourseReader reader;
    private final CurrentActor currentActor;

    CourseFiles(CourseReader reader, CurrentActor currentActor) {
        this.reader = reader;
        this.currentActor = currentActor;
    }

    static FileOwner owner(UUID course) {
        return new FileOwner(CourseService.FILES, course);
    }

    @Override
    public String kind() {
        return CourseService.FILES;
    }

    @Override
    public Optional<FileRights> rights(UUID owner) {
        return reader.one(owner).flatMap(row -> {
            CoursePermissions may =
                    new CoursePermissions(currentActor.get(), row.course().person());
            return may.mayRead()
                    ? Optional.of(new FileRights(may.mayWrite() && !row.withdrawn(), false, "/courses/" + owner))
                    : Optional.empty();
        });
    }
}
