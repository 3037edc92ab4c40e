package kg.birikme.report.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.Growth;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.People;
import kg.birikme.report.GrowthLines;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads for the association's report of the year what its sections would otherwise list by hand (F13a): facts, a line each, and
 * no judgement. In Kyrgyz, as all records are.
 */
@Component
class AssociationRecordsReader {

    private static final String ACHIEVEMENTS = """
            select r.staff_id, l.title, l.form, l.result
            from report r join report_line l on l.school_id = r.school_id and l.report_id = r.id
            where r.year_id = :year and r.status = 'ACCEPTED' and l.part = 'ACHIEVEMENT'
            order by r.quarter, l.day, l.position
            """;

    private final Meetings meetings;
    private final Activities activities;
    private final Growth growth;
    private final People people;
    private final JdbcClient jdbc;
    private final List<GrowthLines> growthLines;
    private final MessageSource messages;

    AssociationRecordsReader(
            Meetings meetings,
            Activities activities,
            Growth growth,
            People people,
            JdbcClient jdbc,
            List<GrowthLines> growthLines,
            MessageSource messages) {
        this.meetings = meetings;
        this.activities = activities;
        this.growth = growth;
        this.people = people;
        this.jdbc = jdbc;
        this.growthLines = List.copyOf(growthLines);
        this.messages = messages;
    }

    /**
     * What the records list for a section; nothing where only judgement belongs. At most four SQL statements.
     *
     * @param section from 1
     */
    List<String> lines(YearView year, int section) {
        return switch (section) {
            case AssociationReport.MEETINGS -> meetings(year.id());
            case AssociationReport.OPEN_EVENTS -> open(year.id());
            case AssociationReport.GROWTH -> topics(year);
            case AssociationReport.YOUNG -> help(year);
            case AssociationReport.ACHIEVEMENTS -> achievements(year.id());
            default -> List.of();
        };
    }

    private List<String> meetings(YearId year) {
        return meetings.ofYear(year).stream()
                .filter(meeting -> meeting.number() > 0 && meeting.date() != null)
                .map(meeting -> say("report.record.meeting", String.valueOf(meeting.number())) + ", "
                        + SchoolDates.shortDate(Objects.requireNonNull(meeting.date())) + ": "
                        + meeting.theme())
                .toList();
    }

    private List<String> open(YearId year) {
        List<ActivityFact> held = activities.ofYear(year).stream()
                .filter(one -> one.open() && one.status().held())
                .toList();
        Map<StaffId, PersonName> names = names(held.stream().flatMap(one -> one.holders().stream()));
        return held.stream()
                .map(one -> line(
                        SchoolDates.shortDate(one.from()),
                        one.details().schoolClass().label(),
                        say("report.record.quoted", one.title()),
                        signatures(one.holders(), names)))
                .toList();
    }

    private List<String> topics(YearView year) {
        Map<StaffId, String> topics = growth.programmes(year).stream()
                .filter(one -> one.status().handedIn())
                .collect(Collectors.toMap(one -> one.member(), one -> one.topic()));
        Stream<String> written = names(topics.keySet().stream()).entrySet().stream()
                .map(one -> one.getValue().signature() + ": " + topics.get(one.getKey()));
        return Stream.concat(written, growthLines.stream().flatMap(lines -> lines.of(year).stream()))
                .toList();
    }

    private List<String> help(YearView year) {
        List<ConsultationFact> given = growth.consultations(year);
        Map<StaffId, PersonName> names = names(given.stream().map(ConsultationFact::by));
        return given.stream()
                .map(one ->
                        line(SchoolDates.shortDate(one.day()), one.topic(), signatures(List.of(one.by()), names), ""))
                .toList();
    }

    private List<String> achievements(YearId year) {
        List<Map.Entry<StaffId, String>> told = jdbc.sql(ACHIEVEMENTS)
                .param("year", year.value())
                .query((row, number) -> Map.entry(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        line(row.getString("title"), row.getString("form"), row.getString("result"), "")))
                .list();
        Map<StaffId, PersonName> names = names(told.stream().map(Map.Entry::getKey));
        return told.stream()
                .map(one -> line(one.getValue(), signatures(List.of(one.getKey()), names), "", ""))
                .distinct()
                .toList();
    }

    private Map<StaffId, PersonName> names(Stream<StaffId> of) {
        Set<StaffId> wanted = of.collect(Collectors.toCollection(LinkedHashSet::new));
        return people.names(wanted);
    }

    private static String signatures(List<StaffId> of, Map<StaffId, PersonName> names) {
        List<String> found = new ArrayList<>();
        for (StaffId one : of) {
            PersonName name = names.get(one);
            if (name != null) {
                found.add(name.signature());
            }
        }
        return String.join(", ", found);
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.KY.locale());
    }
}
