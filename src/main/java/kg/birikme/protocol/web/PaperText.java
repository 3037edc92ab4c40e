package kg.birikme.protocol.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that the protocol's papers share, in the paper's language, whatever the page's. */
@Component
class PaperText {

    private final MessageSource messages;

    PaperText(MessageSource messages) {
        this.messages = messages;
    }

    String of(Language language, String key, Object... arguments) {
        return messages.getMessage("protocol.paper." + key, arguments, language.locale());
    }

    /** Those responsible for a recommendation: the group, then the persons named. */
    String responsible(Adopted one, Language language) {
        List<String> parts = new ArrayList<>();
        if (one.party() != null) {
            parts.add(party(one.party(), one.gradeFrom(), one.gradeTo(), language));
        }
        parts.addAll(one.responsible());
        String all = String.join(", ", parts);
        // The sentence ends with a full stop of its own; «Сабыр кызы А.» brings one along.
        return all.endsWith(".") ? all.substring(0, all.length() - 1) : all;
    }

    String due(@Nullable LocalDate due) {
        return due == null ? "" : SchoolDates.shortDate(due);
    }

    private String party(Party party, @Nullable Integer from, @Nullable Integer to, Language language) {
        return messages.getMessage(
                "protocol.paper.party." + party.name(),
                new Object[] {String.valueOf(from), String.valueOf(to)},
                language.locale());
    }
}
