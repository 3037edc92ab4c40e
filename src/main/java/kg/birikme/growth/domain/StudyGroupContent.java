package kg.birikme.growth.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.growth.StudyGroupKind;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a group when it is made.
 *
 * @param members who takes part besides the leader
 */
public record StudyGroupContent(
        StudyGroupKind kind,
        String name,
        String problem,
        StaffId leader,
        List<StaffId> members,
        LocalDate from,
        String expected) {

    public static final int NAME_MAX = 200;
    public static final int PROBLEM_MAX = 1000;
    public static final int WORDS_MAX = 2000;

    public StudyGroupContent {
        name = KyrgyzText.clean(name);
        problem = KyrgyzText.clean(problem);
        expected = KyrgyzText.clean(expected);
        StaffId leads = leader;
        members = members.stream().filter(one -> !one.equals(leads)).distinct().toList();
    }

    /** @throws InvalidInput if name, problem or what is expected is missing, or nobody takes part */
    void check() {
        if (name.isEmpty()) {
            throw new InvalidInput("name", "growth.invalid.groupName");
        }
        if (problem.isEmpty()) {
            throw new InvalidInput("problem", "growth.invalid.groupProblem");
        }
        if (expected.isEmpty()) {
            throw new InvalidInput("expected", "growth.invalid.groupExpected");
        }
        if (members.isEmpty()) {
            throw new InvalidInput("members", "growth.invalid.groupMembers");
        }
    }

    /**
     * What came of it.
     *
     * @param to     the day on which it ended; none while it works
     * @param toldAt the meeting at which it was told
     */
    public record Outcome(
            String result, @Nullable LocalDate to, @Nullable UUID toldAt) {

        public Outcome {
            result = KyrgyzText.clean(result);
        }
    }
}
