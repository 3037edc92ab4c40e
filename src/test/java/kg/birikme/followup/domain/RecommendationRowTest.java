package kg.birikme.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.domain.FollowupPages.ListTab;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationRowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** What is answered is not overdue for whoever has answered it; for the leaders it is, until everybody has (teacher 22). */
    @ParameterizedTest
    @CsvSource({
        "MINE, DONE, OVERDUE, ANSWERED_BY_ME", "MINE, PARTLY, DUE_SOON, ANSWERED_BY_ME",
                "MINE, CANNOT, OPEN, ANSWERED_BY_ME",
        "MINE, NONE, OVERDUE, OVERDUE", "MINE, , OVERDUE, OVERDUE", "MINE, DONE, RELEASED, RELEASED",
        "MINE, DONE, ANSWERED, ANSWERED", "OVERDUE, DONE, OVERDUE, OVERDUE", "OPEN, DONE, DUE_SOON, DUE_SOON",
        "ALL, DONE, OVERDUE, OVERDUE"
    })
    void standsForTheReader(ListTab tab, @Nullable AnswerState mine, Standing standing, Standing shown) {
        assertThat(row(mine, standing).standing(tab)).isEqualTo(shown);
    }

    private static RecommendationRow row(@Nullable AnswerState mine, Standing standing) {
        RecommendationHead head = new RecommendationHead(
                new RecommendationId(UUID.randomUUID()),
                1,
                1,
                "1.1",
                "Талдоо жазылсын.",
                DAY,
                DAY,
                Addressee.MEMBERS,
                null,
                null,
                null,
                AssignmentStatus.OPEN,
                standing);
        return new RecommendationRow(head, 2, 1, List.of(), mine, false);
    }
}
