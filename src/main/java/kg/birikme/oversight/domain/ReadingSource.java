package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;

/** Lights of the compass that are read from the signals of one module. */
interface ReadingSource {

    /** The readings of the year; asks the database for nothing. */
    List<Reading> read(YearView year, List<Signal> signals, LocalDate today);
}
