package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.growth.domain.AttestationPlan;
import kg.birikme.growth.domain.AttestationService;
import kg.birikme.growth.domain.CourseContent;
import kg.birikme.growth.domain.CourseService;
import kg.birikme.people.Category;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What the members take from courses and how their attestations stand: one ready, one near, one a year away, one held. */
public class DemoCareers implements DemoChapter {

    /** Before the programmes, which name the last course. */
    private static final int ORDER = 19;

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final CourseService courses;
    private final AttestationService attestations;

    public DemoCareers(CourseService courses, AttestationService attestations) {
        this.courses = courses;
        this.attestations = attestations;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        if (year.back() > 0) {
            return;
        }
        CareerFile file = DemoData.read("careers.json", CareerFile.class);
        file.courses().forEach(course -> {
            clock.accept(course.on().atTime(NOON));
            Acting.as(cast.person(course.by()), () -> courses.add(UUID.randomUUID(), course.content(), List.of()));
        });
        file.attestations().forEach(one -> attest(cast, one, clock));
    }

    private void attest(DemoCast cast, Career one, Consumer<LocalDateTime> clock) {
        StaffId person = cast.person(one.person());
        UUID id = UUID.randomUUID();
        clock.accept(one.written().atTime(NOON));
        Acting.as(
                cast.deputyMethodical(),
                () -> attestations.plan(
                        person, id, 0, new AttestationPlan(one.since(), one.planned(), one.materials())));
        if (one.ready() != null) {
            clock.accept(one.ready().atTime(NOON));
            Acting.as(person, () -> attestations.ready(person, true));
        }
        if (one.held() != null) {
            clock.accept(one.held().plusDays(1).atTime(NOON));
            Acting.as(
                    cast.deputyMethodical(),
                    () -> attestations.held(
                            person,
                            id,
                            0,
                            Objects.requireNonNull(one.category()),
                            Objects.requireNonNull(one.held()),
                            Objects.requireNonNullElse(one.result(), "")));
        }
    }

    record CareerFile(List<Taken> courses, List<Career> attestations) {}

    record Taken(
            String by,
            LocalDate on,
            String name,
            String place,
            @Nullable Integer hours,
            LocalDate from,
            LocalDate until,
            String certificate) {

        CourseContent content() {
            return new CourseContent(name, place, hours, from, until, certificate);
        }
    }

    record Career(
            String person,
            @Nullable LocalDate since,
            LocalDate planned,
            LocalDate written,
            String materials,
            @Nullable LocalDate ready,
            @Nullable LocalDate held,
            @Nullable Category category,
            @Nullable String result) {}
}
