package kg.birikme.oversight;

import java.util.List;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;

/** What the first page asks of a person, for whoever tells it elsewhere. */
public interface Asks {

    /** What is asked of the person in the year today, the nearest due first. */
    List<Task> of(Actor actor, YearView year);
}
