package kg.birikme.activity.domain;

import kg.birikme.activity.ActivityTally;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The activities of whole years, for their figures. */
@Component
class ActivityTallies implements FactSource<ActivityTally> {

    @Override
    public Class<ActivityTally> type() {
        return ActivityTally.class;
    }

    @Override
    public String sql() {
        return """
                select a.year_id, json_build_object('kind', a.kind, 'status', a.status, 'day', a.first_day,
                    'classLabel', a.grade_from || '-' || a.letter, 'pupils', a.pupils, 'planLine', a.plan_line,
                    'id', a.id, 'no', a.no, 'open', a.open, 'title', a.title,
                    'holders', array(select p.staff_id from activity_person p where p.school_id = a.school_id
                        and p.activity_id = a.id and p.part = 'HOLDER'),
                    'visitors', array(select p.staff_id from activity_person p where p.school_id = a.school_id
                        and p.activity_id = a.id and p.part = 'VISITOR')) as fact
                from activity a
                where a.year_id = any (:years)
                """;
    }
}
