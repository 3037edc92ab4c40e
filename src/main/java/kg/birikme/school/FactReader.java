package kg.birikme.school;

import java.util.Set;

/** Asks the modules about whole years; each call is one SQL statement. */
public interface FactReader {

    /** Everything that the modules know of the years. */
    Facts of(YearId... years);

    /** What they know of the year in records of these kinds. */
    Facts of(YearId year, Set<Class<? extends Record>> kinds);
}
