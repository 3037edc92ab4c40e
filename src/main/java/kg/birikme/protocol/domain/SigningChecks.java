package kg.birikme.protocol.domain;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.shared.Clause;

/** What is missing before the chair may sign: computed from the content that the signature would freeze (R5, R10, B10). */
final class SigningChecks {

    private SigningChecks() {}

    static List<Missing> of(ProtocolContent content) {
        List<Missing> missing = new ArrayList<>();
        if (content.members() == 0) {
            missing.add(new Missing(Clause.r(48), "protocol.missing.attendance", List.of(), "attendance"));
        }
        if (content.chair() == null) {
            missing.add(new Missing(Clause.r(97), "protocol.missing.chair", List.of(), "chair"));
        }
        if (content.items().isEmpty()) {
            missing.add(new Missing(Clause.r(5), "protocol.missing.agenda", List.of(), "agenda"));
        }
        content.items().forEach(item -> check(item, content.present(), missing));
        return List.copyOf(missing);
    }

    private static void check(Item item, int present, List<Missing> missing) {
        String place = "item-" + item.number();
        if (item.outcome() == Outcome.OPEN) {
            missing.add(new Missing(Clause.r(5), "protocol.missing.outcome", List.of(item.number()), place));
        }
        if (item.outcome() != Outcome.CONSIDERED) {
            return;
        }
        if (item.heard().isBlank()) {
            missing.add(new Missing(Clause.r(10), "protocol.missing.heard", List.of(item.number()), place));
        }
        // Attendance may have been put right after the vote was written.
        if (new Votes(item.votesFor(), item.votesAgainst(), item.votesAbstained()).count() > present) {
            missing.add(new Missing(Clause.r(10), "protocol.missing.votes", List.of(item.number(), present), place));
        }
        if (item.recommendations().isEmpty()) {
            missing.add(new Missing(Clause.r(5), "protocol.missing.recommendation", List.of(item.number()), place));
        }
        item.recommendations().forEach(adopted -> check(adopted, place, missing));
    }

    private static void check(Adopted adopted, String place, List<Missing> missing) {
        boolean somebody = adopted.party() != null || !adopted.responsible().isEmpty();
        if (!somebody || adopted.due() == null) {
            missing.add(new Missing(
                    Clause.r(5), "protocol.missing.recommendationFields", List.of(adopted.number()), place));
        }
    }
}
