package kg.birikme.shared;

import java.util.List;

/**
 * Something the program does instead of opening its pages, named by the first argument that is no option: {@code java -jar
 * birikme.jar check-audit}. What it has to say goes to the log.
 */
public interface Command {

    /** The word that calls it. */
    String name();

    /**
     * Does it; no school is set.
     *
     * @param arguments the further arguments that are no options
     * @return whether all went well: the program ends with 0, otherwise with 1
     */
    boolean run(List<String> arguments);
}
