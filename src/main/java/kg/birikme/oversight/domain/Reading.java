package kg.birikme.oversight.domain;

import java.util.List;
import kg.birikme.shared.Clause;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the rule compass: a rule of the regulation, how it stands, who acts next and where.
 *
 * @param topic     what it is about; the key of its name is {@code oversight.topic.} and this
 * @param clause    the clause behind it
 * @param tone      how it stands
 * @param stateKey  the key of the words for how it stands
 * @param arguments what those words are filled with
 * @param next      who acts next; nobody where all is in order
 * @param href      where to act or to look
 */
public record Reading(
        String topic,
        Clause clause,
        Tone tone,
        String stateKey,
        List<Object> arguments,
        @Nullable Role next,
        String href) {

    public Reading {
        arguments = List.copyOf(arguments);
    }

    static Reading of(
            String topic, int clause, Tone tone, String state, @Nullable Role next, String href, Object... arguments) {
        return new Reading(topic, Clause.r(clause), tone, "oversight.state." + state, List.of(arguments), next, href);
    }
}
