package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What keeps a protocol from being signed. */
class SigningChecksTest {

    private static final Officer CHAIR = new Officer("А. С. Токтобекова", false);

    @Test
    @Tag("R6")
    void nothingIsMissingInACompleteOne() {
        assertThat(SigningChecks.of(SampleContent.complete())).isEmpty();
    }

    @Test
    @Tag("R5")
    void eachConsideredItemNeedsARecommendation() {
        assertThat(missing(SampleContent.item(1, Outcome.CONSIDERED, "Угулду")))
                .containsExactly("R5 protocol.missing.recommendation item-1");
    }

    @Test
    @Tag("R5")
    void eachRecommendationNeedsSomebodyAndADay() {
        assertThat(missing(SampleContent.item(
                        1, Outcome.CONSIDERED, "Угулду", SampleContent.recommendation("1.1", false))))
                .containsExactly("R5 protocol.missing.recommendationFields item-1");
    }

    @Test
    @Tag("R10")
    void eachItemNeedsAnOutcomeAndWhatWasHeard() {
        assertThat(missing(SampleContent.item(1, Outcome.OPEN, "")))
                .containsExactly("R5 protocol.missing.outcome item-1");
        assertThat(missing(SampleContent.item(1, Outcome.CONSIDERED, " ", SampleContent.recommendation("1.1", true))))
                .containsExactly("R10 protocol.missing.heard item-1");
    }

    /** The sample's items have 15 votes; with ten members nine were present. */
    @Test
    @Tag("R10")
    void votesThatOutnumberThosePresentAreSeen() {
        Item item = SampleContent.item(1, Outcome.CONSIDERED, "Угулду", SampleContent.recommendation("1.1", true));
        assertThat(keys(SampleContent.with(CHAIR, 10, item))).containsExactly("R10 protocol.missing.votes item-1");
    }

    @Test
    @Tag("R5")
    void whatWasNotConsideredNeedsNone() {
        assertThat(missing(SampleContent.item(1, Outcome.MOVED_ON, ""))).isEmpty();
        assertThat(missing(SampleContent.item(1, Outcome.WITHDRAWN, ""))).isEmpty();
    }

    @Test
    @Tag("R48")
    @Tag("R97")
    void attendanceAndChairAreKnown() {
        Item item = SampleContent.item(1, Outcome.MOVED_ON, "");
        assertThat(keys(SampleContent.with(null, 0, item)))
                .containsExactly("R48 protocol.missing.attendance attendance", "R97 protocol.missing.chair chair");
        assertThat(keys(SampleContent.with(CHAIR, 16))).containsExactly("R5 protocol.missing.agenda agenda");
    }

    private static List<String> missing(Item item) {
        return keys(SampleContent.with(CHAIR, 16, item));
    }

    private static List<String> keys(ProtocolContent content) {
        return SigningChecks.of(content).stream()
                .map(one -> one.clause().id() + " " + one.messageKey() + " " + one.place())
                .toList();
    }
}
