package kg.birikme.growth.domain;

import kg.birikme.growth.HelpTally;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The mentoring and consultations of whole years, for their figures. */
@Component
class HelpTallies implements FactSource<HelpTally> {

    @Override
    public Class<HelpTally> type() {
        return HelpTally.class;
    }

    @Override
    public String sql() {
        return """
                select c.year_id, json_build_object('kind', c.kind, 'allMembers', c.all_members,
                    'by', c.given_by, 'day', c.day, 'topic', c.topic,
                    'helped', array(select p.staff_id from consultation_person p
                        where p.school_id = c.school_id and p.consultation_id = c.id)) as fact
                from consultation c
                where c.year_id = any (:years) and not c.withdrawn
                """;
    }
}
