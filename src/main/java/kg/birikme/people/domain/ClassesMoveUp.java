package kg.birikme.people.domain;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.school.YearCarrying.Carried;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In a new year each class is a grade higher and keeps its teacher (R17); after grades 9 and 11 a class is no more. */
@Component
public class ClassesMoveUp {

    private static final List<Integer> LAST_GRADES = List.of(9, 11);

    private final JdbcClient jdbc;

    ClassesMoveUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Led(int grade, String letter, String surname, String given) {

        String line() {
            String name = ", " + surname + " " + given;
            String now = grade + "-" + letter;
            return LAST_GRADES.contains(grade) ? now + name : now + " → " + (grade + 1) + "-" + letter + name;
        }
    }

    /** What would go over. */
    public List<Carried> preview(YearView last) {
        List<String> up = new ArrayList<>();
        List<String> out = new ArrayList<>();
        jdbc.sql("""
                        select c.grade, c.letter, s.surname, s.given
                        from class_leading c join staff s on s.school_id = c.school_id and s.id = c.staff_id
                        where c.year_id = ? order by c.grade, c.letter collate "ky-x-icu" limit 200
                        """)
                .param(last.id().value())
                .query(Led.class)
                .list()
                .forEach(led -> (LAST_GRADES.contains(led.grade()) ? out : up).add(led.line()));
        return List.of(new Carried("classesUp", up.size(), up), new Carried("classesOut", out.size(), out));
    }

    /** Takes it over. */
    public void carry(YearView last, YearId next) {
        jdbc.sql("""
                        insert into class_leading (year_id, grade, letter, staff_id)
                        select :next, c.grade + 1, c.letter, c.staff_id from class_leading c
                        where c.year_id = :last and c.grade not in (:ends)
                        on conflict do nothing
                        """)
                .param("next", next.value())
                .param("last", last.id().value())
                .param("ends", LAST_GRADES)
                .update();
    }
}
