package kg.birikme.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import kg.birikme.activity.ActivityKind;
import kg.birikme.plan.PlanTerm;
import kg.birikme.shared.PersonName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The invented school of the demonstration, read from files: people, plan, meetings and activities of one year. */
final class DemoData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoData() {}

    static PeopleFile people() {
        return read("people.json", PeopleFile.class);
    }

    static PlanFile plan() {
        return read("plan.json", PlanFile.class);
    }

    static MeetingsFile meetings() {
        return read("meetings.json", MeetingsFile.class);
    }

    static ActivitiesFile activities() {
        return read("activities.json", ActivitiesFile.class);
    }

    static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(DemoData.class.getResourceAsStream("/demo/" + file), file)) {
            return JSON.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record PeopleFile(List<Leader> leaders, List<Member> members, List<Association> associations) {}

    record Name(String surname, String given, @Nullable String patronymic) {
        PersonName person() {
            return new PersonName(surname, given, patronymic);
        }
    }

    record Leader(String id, Name name, @Nullable String post) {}

    record Member(
            String id,
            Name name,
            String kind,
            int grade,
            @Nullable String letter,
            String subject,
            int teachingYears,
            @Nullable Integer classTeacherYears,
            String category,
            boolean young) {}

    record Association(
            String id,
            String nameKy,
            String nameRu,
            @Nullable String chairId,
            Name chair) {}

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
            String state,
            String yearEnd) {}

    record Term(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<Integer> months,
            @Nullable Integer quarter) {
        PlanTerm term() {
            List<Integer> named = months == null ? List.of() : months;
            return new PlanTerm(PlanTerm.Kind.valueOf(kind), from, to, named, quarter, null);
        }
    }

    record MeetingsFile(String place, List<Meeting> meetings) {}

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
            @Nullable LocalDateTime noticeSeen,
            @Nullable LocalDateTime signed,
            @Nullable Move moved) {}

    record Move(LocalDateTime at, LocalDateTime seen, LocalTime fromTime) {}

    record Absence(String id, String reason) {}

    record Agenda(
            String title,
            List<String> speakers,
            @Nullable List<String> associations,
            String heard,
            List<Spoke> spoke,
            List<Adopted> recommendations,
            @Nullable List<Integer> votes) {}

    record Spoke(String what, String name, @Nullable String id) {}

    record Adopted(
            String no,
            String text,
            List<String> responsible,
            @Nullable String group,
            @Nullable List<Integer> grades,
            LocalDate due,
            String state) {}

    record ActivitiesFile(LocalDate planned, List<Event> activities, List<Opinion> sheets) {}

    /**
     * An activity of the year.
     *
     * @param sheets how many of the visitors hand in an analysis
     * @param seen   whether the teacher has read it in the present year
     * @param only   «earlier» for what the present year has not
     */
    record Event(
            String id,
            ActivityKind kind,
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
            boolean seen,
            @Nullable String only) {}

    record Opinion(
            List<String> words, List<@Nullable Short> marks, String strengths, String shortcomings, String advice) {}
}
