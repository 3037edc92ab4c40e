package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.seal.Signed;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a protocol says, with names and posts of the meeting's day: what papers and pages are made from, and,
 * in its canonical form, what the signature fixes. The order of the components is the order of the canonical form; a new
 * component means a new {@link #FORM}.
 *
 * @param mark   the letter of one that takes an annulled one's place: № 2-а; absent in the first, and in the first form
 * @param signed who signed; absent in a draft, and in the first canonical form
 */
public record ProtocolContent(
        String form,
        SchoolNames school,
        String year,
        int number,
        @Nullable String mark,
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
        List<Item> items,
        @Nullable Signed signed) {

    /** The name of the present canonical form; what was signed in the first one has no signer within. */
    public static final String FORM = "birikme-protocol-2";

    /** The office of a signer whom the director named in the chair's stead. */
    static final String NAMED = "NAMED_BY_DIRECTOR";

    public ProtocolContent {
        absent = List.copyOf(absent);
        guests = List.copyOf(guests);
        items = List.copyOf(items);
    }

    /** The number as papers print it: 2, or 2-а for one that took an annulled one's place (B13). */
    public String printedNumber() {
        return mark == null ? String.valueOf(number) : number + "-" + mark;
    }

    /** The same under a signature. */
    ProtocolContent signed(Signed by) {
        return new ProtocolContent(
                form,
                school,
                year,
                number,
                mark,
                date,
                time,
                place,
                theme,
                meetingForm,
                chair,
                secretary,
                members,
                present,
                absent,
                guests,
                items,
                by);
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
