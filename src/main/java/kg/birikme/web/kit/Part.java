package kg.birikme.web.kit;

import java.util.List;

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
}
