package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;

/** What is asked of one person, as the signals of one module tell. */
interface TaskSource {

    /** The person's tasks of the year; asks the database for nothing. */
    List<Task> of(Actor actor, YearView year, List<Signal> signals, LocalDate today);
}
