package kg.birikme.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's files, read as what people are about to type. */
final class SampleData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SampleData() {}

    static PlanFile plan() {
        return read("plan.json", PlanFile.class);
    }

    static List<Meeting> meetings() {
        return read("meetings.json", MeetingsFile.class).meetings();
    }

    static Meeting meeting(int no) {
        return meetings().get(no - 1);
    }

    static ActivitiesFile activities() {
        return read("activities.json", ActivitiesFile.class);
    }

    static GrowthFile growth() {
        return read("growth.json", GrowthFile.class);
    }

    static List<Member> members() {
        return read("people.json", PeopleFile.class).members();
    }

    static AnalysisFile analysis() {
        return read("analysis.json", AnalysisFile.class);
    }

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(SampleData.class.getResourceAsStream("/demo/" + file), file)) {
            return JSON.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record PlanFile(String theme, String aim, List<String> tasks, List<Item> items) {}

    record Item(
            String id,
            String section,
            boolean event,
            String content,
            @Nullable Integer meeting,
            @Nullable String form,
            Term term,
            List<String> responsible,
            @Nullable String group,
            String expected,
            String yearEnd) {}

    record Term(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Integer> months,
            @Nullable Integer quarter) {}

    record MeetingsFile(List<Meeting> meetings) {}

    record Meeting(
            int no,
            LocalDate date,
            LocalTime time,
            int quarter,
            String theme,
            String form,
            List<Agenda> agenda,
            List<Absence> absent,
            List<String> invited,
            @Nullable LocalDateTime noticeSent,
            @Nullable LocalDateTime noticeSeen) {}

    record Absence(String id, String reason) {}

    record Agenda(
            String title,
            List<String> speakers,
            @Nullable List<String> associations,
            String heard,
            List<Spoke> spoke,
            List<Adopted> recommendations,
            @Nullable List<Integer> votes) {}

    record Spoke(String what, String name) {}

    record Adopted(
            String no,
            String text,
            List<String> responsible,
            @Nullable String group,
            @Nullable List<Integer> grades,
            LocalDate due) {}

    record ActivitiesFile(LocalDate planned, List<Event> activities, List<Opinion> sheets) {}

    record Event(
            String id,
            String kind,
            String title,
            String form,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalTime time,
            String place,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            String letter,
            List<String> holders,
            List<String> visitors,
            @Nullable Integer pupils,
            String result,
            @Nullable String plan,
            String programme,
            int sheets,
            @Nullable String only) {

        LocalDate last() {
            return Objects.requireNonNullElse(until, from);
        }
    }

    record Opinion(
            List<String> words, List<@Nullable Short> marks, String strengths, String shortcomings, String advice) {}

    record GrowthFile(
            LocalDate handedIn,
            LocalDate seen,
            LocalDate finished,
            LocalDate from,
            LocalDate until,
            String reason,
            String tasks,
            String literature,
            String heardAt,
            String remark,
            String fulfilment,
            String outcome,
            List<Stage> stages,
            List<Programme> programmes,
            List<SelfAnalysis> events,
            List<List<String>> year,
            List<Consultation> consultations) {}

    record SelfAnalysis(List<String> events, List<String> words) {}

    record Consultation(LocalDate day, String kind, String by, List<String> helped, String topic, String outcome) {}

    record Stage(String stage, String content, String term, String outcome) {}

    record Programme(
            String id,
            String topic,
            int topicYear,
            String reportForm,
            @Nullable String aim,
            String state,
            @Nullable List<Stage> stages) {}

    record PeopleFile(List<Member> members) {}

    record Member(
            String id, String kind, int grade, @Nullable String letter) {}

    record AnalysisFile(List<AnalysisWords> years, Map<String, String> explanations) {}

    record AnalysisWords(String achievements, String shortcomings, String conclusion, String nextTasks) {}
}
