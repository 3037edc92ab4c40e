package kg.birikme.classplan.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.handin.WorkHead;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A class teacher's plan as its pages and its paper show it.
 *
 * @param classLabel the class led, «5-Б»; empty where she leads none
 * @param onDays     what the association's calendar has on the days of its lines (R25)
 */
public record ClassPlanView(
        WorkHead head,
        String classLabel,
        ClassPlanContent content,
        List<OnDay> onDays,
        String schoolKy,
        String schoolRu) {

    /** The school's full name in a language of papers. */
    public String school(Language language) {
        return language == Language.RU ? schoolRu : schoolKy;
    }

    /** What the calendar has on that day. */
    public List<OnDay> on(@Nullable LocalDate day) {
        return onDays.stream().filter(one -> one.day().equals(day)).toList();
    }

    /**
     * What the calendar has on the day of a line.
     *
     * @param href below the address of the year
     */
    public record OnDay(LocalDate day, String title, String href) {}
}
