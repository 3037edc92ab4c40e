package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.duty.domain.EvaluationContent;
import kg.birikme.duty.domain.EvaluationService;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.shared.StaffId;

/** What was said of some members' work at the end of the last year; they have read it. */
public class DemoEvaluations implements DemoChapter {

    private static final int ORDER = 33;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final EvaluationService evaluations;
    private final People people;

    public DemoEvaluations(EvaluationService evaluations, People people) {
        this.evaluations = evaluations;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        EvaluationFile file = DemoData.read("evaluations.json", EvaluationFile.class);
        if (year.back() != 1 || until.isBefore(year.day(file.read()))) {
            return;
        }
        Set<StaffId> members =
                people.membersOf(year.id()).stream().map(MemberView::staff).collect(Collectors.toSet());
        List<Said> said = file.evaluations().stream()
                .filter(one -> members.contains(cast.person(one.member())))
                .toList();
        clock.accept(year.day(file.written()).atTime(AFTERNOON));
        said.forEach(one -> Acting.as(
                writer(cast, year, one),
                () -> evaluations.submit(year.id(), cast.person(one.member()), UUID.randomUUID(), 0, one.content())));
        clock.accept(year.day(file.read()).atTime(AFTERNOON));
        said.forEach(one -> Acting.as(
                cast.person(one.member()),
                () -> evaluations.seen(year.id(), cast.person(one.member()), 1, one.answer())));
    }

    /** The chair's own year is evaluated by the deputy. */
    private static StaffId writer(DemoCast cast, DemoYear year, Said one) {
        StaffId chair = cast.chair(year.back());
        return chair.equals(cast.person(one.member())) ? cast.deputyTeaching() : chair;
    }

    record EvaluationFile(LocalDate written, LocalDate read, List<Said> evaluations) {}

    record Said(String member, String strengths, String wishes, String overall, String answer) {

        EvaluationContent content() {
            return new EvaluationContent(strengths, wishes, overall);
        }
    }
}
