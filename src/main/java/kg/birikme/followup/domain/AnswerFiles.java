package kg.birikme.followup.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.file.FileGuard;
import kg.birikme.file.FileOwner;
import kg.birikme.file.FileRights;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * Photos and papers that prove an answer (R6, R60): whoever may read the answer reads them, the one who answers adds and removes
 * them as long as she may answer.
 */
@Component
public class AnswerFiles implements FileGuard {

    static final String KIND = "answer";

    private final AssignmentRepository assignments;
    private final Years years;
    private final CurrentActor currentActor;

    AnswerFiles(AssignmentRepository assignments, Years years, CurrentActor currentActor) {
        this.assignments = assignments;
        this.years = years;
        this.currentActor = currentActor;
    }

    /** The answer as an owner of files. */
    public static FileOwner owner(UUID answer) {
        return new FileOwner(KIND, answer);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<FileRights> rights(UUID owner) {
        Actor actor = currentActor.get();
        return assignments.findByAnswer(owner).flatMap(assignment -> {
            YearView year = years.get(assignment.year());
            boolean own = assignment.answerWith(owner).isOf(actor.staff());
            AssignmentPermissions may = new AssignmentPermissions(
                    actor,
                    assignment.status(),
                    assignment.awaits(actor.staff()),
                    assignment.everybodyAnswered(),
                    year.stored());
            return may.mayReadAnswer(own)
                    ? Optional.of(new FileRights(
                            own && may.may(AssignmentAction.ANSWER),
                            year.stored(),
                            RecommendationHead.href(year.slug(), assignment.protocolNumber(), assignment.number())))
                    : Optional.empty();
        });
    }
}
