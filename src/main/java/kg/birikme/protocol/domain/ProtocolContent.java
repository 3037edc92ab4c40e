package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a protocol says, with names and posts of the meeting's day: what papers and pages are made from, and,
 * in its canonical form, what the signature fixes. The order of the components is the order of the canonical form; a new
 * component means a new {@link #FORM}.
 */
public record ProtocolContent(
        String form,
        SchoolNames school,
        String year,
        int number,
        LocalDate date,
        @Nullable LocalTime time,
        String place,
        String theme,
        String meetingForm,
        @Nullable Officer chair,
        @Nullable Officer secretary,
        int members,
        int present,
        List<Absent> absent,
        List<Guest> guests,
        List<Item> items) {

    /** The name of the present canonical form. */
    public static final String FORM = "birikme-protocol-1";

    public ProtocolContent {
        absent = List.copyOf(absent);
        guests = List.copyOf(guests);
        items = List.copyOf(items);
    }

    /** The school in both languages of papers. */
    public record SchoolNames(String fullKy, String fullRu, String placeKy, String placeRu) {}

    /** Chair or secretary of the day; the post line changes where somebody acts for the chair. */
    public record Officer(String name, boolean acting) {}

    /** A member who did not take part. */
    public record Absent(String name, String reason, boolean excused) {}

    /** A guest who sat in the meeting. */
    public record Guest(String name, String post) {}

    /** An item of the agenda with its minutes and recommendations. */
    public record Item(
            int number,
            String title,
            List<String> speakers,
            String heard,
            List<Said> spoke,
            String questions,
            Outcome outcome,
            String reason,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer votesAbstained,
            List<Adopted> recommendations) {

        public Item {
            speakers = List.copyOf(speakers);
            spoke = List.copyOf(spoke);
            recommendations = List.copyOf(recommendations);
        }

        /** Whether a vote was taken. */
        public boolean voted() {
            return votesFor != null || votesAgainst != null || votesAbstained != null;
        }
    }

    /** Somebody took the floor. */
    public record Said(String name, String words) {}

    /** A recommendation with its number, its people by name and its due date. */
    public record Adopted(
            String number,
            String text,
            Addressee addressee,
            List<String> responsible,
            @Nullable Party party,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            @Nullable LocalDate due) {

        public Adopted {
            responsible = List.copyOf(responsible);
        }
    }
}
