package kg.birikme.classplan.domain;

import java.time.LocalDate;
import kg.birikme.handin.WorkHead;

/**
 * A class teacher's plan as its pages and its paper show it.
 *
 * @param classLabel the class led, «5-Б»; empty where she leads none
 */
public record ClassPlanView(WorkHead head, String classLabel, ClassPlanContent content) {

    /**
     * What the calendar has on the day of a line.
     *
     * @param href below the address of the year
     */
    public record OnDay(LocalDate day, String title, String href) {}
}
