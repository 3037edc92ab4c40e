package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.growth.CourseFact;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of courses show, for those who may read it (R36). */
@Service
@Transactional(readOnly = true)
public class CoursePages {

    private final CourseReader reader;
    private final Files files;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    CoursePages(CourseReader reader, Files files, Years years, CurrentActor currentActor, Clock clock) {
        this.reader = reader;
        this.files = files;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A course as the list shows it. */
    public record Row(CourseFact course, PersonName name, boolean withdrawn, int version) {}

    /** One's own courses, and for the leaders those of everybody that ended in the year. */
    public record ListPage(List<Row> rows, Actor actor, YearView year) {

        public boolean seesAll() {
            return CoursePermissions.seesAll(actor);
        }

        public boolean mayWrite() {
            return CoursePermissions.maySee(actor);
        }

        public boolean own(Row row) {
            return actor.isPerson(row.course().person());
        }
    }

    /** One course with its files. */
    public record CoursePage(Row row, List<StoredFile> files, CoursePermissions may) {

        public FileOwner fileOwner() {
            return CourseFiles.owner(row.course().id());
        }

        public boolean mayChange() {
            return may.mayWrite() && !row.withdrawn();
        }
    }

    public ListPage list() {
        Actor actor = currentActor.get();
        CoursePermissions.requirePage(actor);
        YearView year = years.current().orElseThrow(() -> new NotFound("year"));
        return new ListPage(
                reader.rows(actor.staff(), CoursePermissions.seesAll(actor), year.start(), year.end()), actor, year);
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public CoursePage one(UUID id) {
        Row row = reader.one(id).orElseThrow(() -> new NotFound("course"));
        CoursePermissions may =
                new CoursePermissions(currentActor.get(), row.course().person());
        may.requireSight();
        return new CoursePage(row, files.of(CourseFiles.owner(id)), may);
    }

    /** For the form of a new one. */
    public LocalDate today() {
        CoursePermissions.requirePage(currentActor.get());
        return LocalDate.now(clock);
    }
}
