package kg.birikme.web.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One part of the kit: an element that templates may write, what it is for, and what it becomes.
 *
 * @param name       of the element, after {@code b:}
 * @param says       what it is for, for the table of the kit
 * @param children   whether the element may hold others
 * @param attributes all that it knows
 * @param writer     what it becomes
 */
record Part(String name, String says, boolean children, List<Attribute> attributes, Writer writer) {

    Part {
        attributes = List.copyOf(attributes);
    }

    /** Writes the markup of one use. */
    @FunctionalInterface
    interface Writer {
        void write(Use use, Markup out);
    }

    /** A part without children. */
    static Part leaf(String name, String says, List<Attribute> attributes, Writer writer) {
        return new Part(name, says, false, attributes, writer);
    }

    /** A part around others, which see the variables of the page as if it were not there. */
    static Part around(String name, String says, List<Attribute> attributes, Writer writer) {
        return new Part(name, says, true, attributes, writer);
    }

    /**
     * One attribute of a part.
     *
     * @param name     as templates write it
     * @param kind     how its value is read
     * @param required whether the part means nothing without it
     * @param words    the words that it may be made of where it is taken as it stands; any where there are none
     */
    record Attribute(String name, Kind kind, boolean required, Set<String> words) {

        Attribute {
            words = Set.copyOf(words);
        }

        /** How the value of an attribute is read. */
        enum Kind {
            /** A Thymeleaf expression for words that are shown: {@code label="#{plan.add}"}. */
            TEXT,
            /** A Thymeleaf expression for anything else: {@code options="${page.kinds()}"}. */
            VALUE,
            /** Taken as it stands, or an expression in <code>${…}</code>: {@code icon="plan"}, {@code icon="${row.icon()}"}. */
            WORD,
            /** An address below the application: as it stands from its slash on, an expression, or a link in <code>@{…}</code>. */
            ADDRESS;

            /** Whether the value is taken as it stands. */
            boolean literal(String value) {
                return switch (this) {
                    case TEXT, VALUE -> false;
                    case WORD -> !value.contains("${") && !value.startsWith("#{") && !value.startsWith("*{");
                    case ADDRESS -> value.startsWith("/") || value.startsWith("#");
                };
            }
        }

        static Attribute needs(String name, Kind kind) {
            return new Attribute(name, kind, true, Set.of());
        }

        static Attribute may(String name, Kind kind) {
            return new Attribute(name, kind, false, Set.of());
        }

        /** The same, made of these words alone. */
        Attribute of(Set<String> these) {
            return new Attribute(name, kind, required, these);
        }

        /** Whether the value is made of words that the attribute knows. */
        boolean knows(String value) {
            return words.isEmpty() || words.containsAll(Arrays.asList(value.split(" ")));
        }
    }
}
