package kg.birikme.analysis.domain;

import java.util.List;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFigures.Fulfilment;
import kg.birikme.analysis.domain.YearFigures.Topic;
import kg.birikme.analysis.domain.YearFigures.Undone;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanFact;

/** Counts what the plan set and what came of it: sections 2 and 4. */
final class PlanCount {

    private PlanCount() {}

    static Topic topic(YearFacts facts) {
        return facts.plan()
                .map(plan -> new Topic(plan.theme(), plan.aim(), plan.tasks()))
                .orElseGet(() -> new Topic("", "", List.of()));
    }

    static Fulfilment fulfilment(YearFacts facts) {
        List<PlanFact.Line> lines = facts.plan().map(PlanFact::lines).orElse(List.of());
        int done = count(lines, DoneState.DONE);
        int partly = count(lines, DoneState.PARTLY);
        int notDone = count(lines, DoneState.NOT_DONE);
        return new Fulfilment(
                lines.size(),
                done,
                partly,
                notDone,
                lines.size() - done - partly - notDone,
                lines.stream()
                        .filter(line -> line.state() == DoneState.PARTLY || line.state() == DoneState.NOT_DONE)
                        .map(line -> new Undone(line.number(), line.content(), line.state(), line.reason()))
                        .toList(),
                beside(facts));
    }

    private static int beside(YearFacts facts) {
        long meetings = facts.meetings().stream()
                .filter(meeting -> meeting.status().held() && meeting.planLine() == null)
                .count();
        long events = facts.events().stream()
                .filter(event -> event.status().held() && event.planLine() == null)
                .count();
        return (int) (meetings + events);
    }

    private static int count(List<PlanFact.Line> lines, DoneState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
