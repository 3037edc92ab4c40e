package kg.birikme.followup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.school.YearId;
import kg.birikme.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says for the minutes how the last meeting's recommendations were carried out, in Kyrgyz as minutes are written. */
@Component
public class PreviousRecommendations {

    private static final String FULFILMENT = """
            select a.item || '.' || a.position as number,
                   case when count(r.id) = 0 and a.status = 'RELEASED' then 'DONE'
                        when count(r.id) = 0 then 'OPEN'
                        when count(*) filter (where r.state <> 'DONE') = 0 then 'DONE'
                        when count(*) filter (where r.state in ('DONE', 'PARTLY')) > 0 then 'PARTLY'
                        else 'OPEN' end as fulfilment
            from assignment a
            left join answer r on r.school_id = a.school_id and r.assignment_id = a.id
            where a.meeting_id = ? and a.status <> 'ANNULLED'
            group by a.id, a.item, a.position, a.status
            order by a.item, a.position
            """;

    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    PreviousRecommendations(Meetings meetings, JdbcClient jdbc, MessageSource messages) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** A recommendation and how far it has come. */
    record Fulfilled(String number, String fulfilment) {}

    /** The sentences for the minutes of the meeting; empty where there is nothing to tell. */
    public String followup(YearId year, MeetingId meeting) {
        return meetings.previousHeld(meeting)
                .map(before -> sentences(year, before))
                .orElse("");
    }

    /** Recommendations of meetings before the last one that are still under control: none vanishes from the meetings' sight. */
    private List<String> older(YearId year, MeetingSummary before) {
        return jdbc.sql("""
                        select a.protocol_number || '/' || a.item || '.' || a.position from assignment a
                        where a.year_id = ? and a.meeting_id <> ? and a.status in ('OPEN', 'ANSWERED')
                        order by a.protocol_number, a.item, a.position
                        """)
                .params(year.value(), before.id().value())
                .query(String.class)
                .list();
    }

    private String sentences(YearId year, MeetingSummary before) {
        List<Fulfilled> adopted = jdbc.sql(FULFILMENT)
                .param(before.id().value())
                .query(Fulfilled.class)
                .list();
        List<String> older = older(year, before);
        List<String> sentences = new ArrayList<>();
        if (!adopted.isEmpty()) {
            addLast(sentences, before, adopted);
        }
        if (!older.isEmpty()) {
            sentences.add(say("followup.minutes.older", String.join(", ", older)));
        }
        return String.join(" ", sentences);
    }

    private void addLast(List<String> sentences, MeetingSummary before, List<Fulfilled> adopted) {
        sentences.add(say(
                "followup.minutes.counted",
                String.valueOf(before.number()),
                String.valueOf(adopted.size()),
                count(adopted, "DONE"),
                count(adopted, "PARTLY"),
                count(adopted, "OPEN")));
        addNumbers(sentences, adopted, "PARTLY", "followup.minutes.partly");
        addNumbers(sentences, adopted, "OPEN", "followup.minutes.open");
    }

    private void addNumbers(List<String> sentences, List<Fulfilled> adopted, String which, String key) {
        String numbers = adopted.stream()
                .filter(one -> one.fulfilment().equals(which))
                .map(Fulfilled::number)
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            sentences.add(say(key, numbers));
        }
    }

    private static String count(List<Fulfilled> adopted, String which) {
        return String.valueOf(
                adopted.stream().filter(one -> one.fulfilment().equals(which)).count());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.KY.locale());
    }
}
