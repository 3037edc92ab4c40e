package kg.birikme.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoData.Association;
import kg.birikme.demo.DemoData.Leader;
import kg.birikme.demo.DemoData.Member;
import kg.birikme.demo.DemoData.PeopleFile;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.people.Office;
import kg.birikme.people.Post;
import kg.birikme.people.domain.AppointmentService;
import kg.birikme.people.domain.ClassService;
import kg.birikme.people.domain.NewAppointment;
import kg.birikme.people.domain.PostService;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.people.domain.StaffService;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.domain.OtherAssociationService;
import kg.birikme.school.domain.SchoolDetails;
import kg.birikme.school.domain.SchoolService;
import kg.birikme.school.domain.YearService;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Founds the school of the sample data with its years, staff, members, offices and other associations. */
public class DemoPeople {

    /** The calendar years in which the demonstration's academic years begin; some have been stored since. */
    static final List<Integer> YEARS = List.of(2022, 2024, 2025, 2026);

    private static final LocalDate FOUNDED = LocalDate.of(2021, 9, 1);
    private static final int SAMPLE_YEAR = 2026;

    private final SchoolService schools;
    private final YearService years;
    private final StaffService staff;
    private final PostService posts;
    private final ClassService classes;
    private final AppointmentService appointments;
    private final OtherAssociationService associations;

    public DemoPeople(
            SchoolService schools,
            YearService years,
            StaffService staff,
            PostService posts,
            ClassService classes,
            AppointmentService appointments,
            OtherAssociationService associations) {
        this.schools = schools;
        this.years = years;
        this.staff = staff;
        this.posts = posts;
        this.classes = classes;
        this.appointments = appointments;
        this.associations = associations;
    }

    /** Founds the school of the moment; {@link SchoolContext} says which. */
    public DemoCast found() {
        schools.found(details(), FOUNDED);
        PeopleFile file = DemoData.people();
        Map<String, StaffId> people = new HashMap<>();
        Leader first = file.leaders().get(0);
        people.put(first.id(), staff.addFirst(id(first.id()), leader(first), Post.DIRECTOR));
        StaffId director = people.get(first.id());
        Map<String, OtherAssociationId> others = new HashMap<>();
        Acting.as(director, () -> {
            YEARS.forEach(year -> years.open(id("year " + year), year, quarters(year)));
            file.leaders().stream().skip(1).forEach(leader -> people.put(leader.id(), hire(leader)));
            file.members().forEach(member -> people.put(member.id(), admit(member)));
            appoint(people);
            file.associations().forEach(other -> others.put(other.id(), add(other, people)));
        });
        return new DemoCast(SchoolContext.required(), people, others);
    }

    /** The demonstration's academic year that begins in the calendar year. */
    public YearId year(int firstCalendarYear) {
        return new YearId(id("year " + firstCalendarYear));
    }

    private StaffId hire(Leader leader) {
        StaffId person = staff.add(id(leader.id()), leader(leader));
        if (leader.post() != null) {
            posts.give(id("post " + leader.id()), person, Post.valueOf(leader.post()), FOUNDED, null);
        }
        return person;
    }

    private StaffId admit(Member member) {
        LocalDate since = LocalDate.of(Math.max(2021, SAMPLE_YEAR - member.teachingYears()), 8, 20);
        StaffId person = staff.add(
                id(member.id()),
                new StaffDetails(
                        member.name().person(),
                        member.subject(),
                        "жогорку",
                        SAMPLE_YEAR - member.teachingYears(),
                        member.classTeacherYears() == null ? null : SAMPLE_YEAR - member.classTeacherYears(),
                        Category.valueOf(member.category()),
                        member.young(),
                        "",
                        "",
                        since,
                        null));
        staff.join(id("member " + member.id()), person, MemberKind.valueOf(member.kind()), since);
        for (int year : YEARS) {
            int grade = member.grade() - (SAMPLE_YEAR - year);
            if (member.letter() != null && grade > 0 && !since.isAfter(LocalDate.of(year, 9, 1))) {
                classes.lead(person, year(year), grade, member.letter(), true);
            }
        }
        return person;
    }

    private void appoint(Map<String, StaffId> people) {
        chair(Objects.requireNonNull(people.get("M08")), "18", LocalDate.of(2021, 9, 1));
        chair(Objects.requireNonNull(people.get("M01")), "31", LocalDate.of(2025, 8, 20));
        secretary(Objects.requireNonNull(people.get("M14")), LocalDate.of(2021, 9, 1));
        secretary(Objects.requireNonNull(people.get("M02")), LocalDate.of(2025, 8, 20));
    }

    private void chair(StaffId person, String order, LocalDate from) {
        appointments.appoint(
                id("chair " + order),
                new NewAppointment(Office.CHAIR, person, order, from, from, "бир добуштан", from, null));
    }

    private void secretary(StaffId person, LocalDate from) {
        appointments.appoint(
                id("secretary " + from),
                new NewAppointment(Office.SECRETARY, person, null, null, from, "бир добуштан", from, null));
    }

    private OtherAssociationId add(Association other, Map<String, StaffId> people) {
        @Nullable StaffId chair = other.chairId() == null ? null : people.get(other.chairId());
        PersonName name = other.chair().person();
        return associations.add(id(other.id()), other.nameKy(), other.nameRu(), name, chair);
    }

    private static StaffDetails leader(Leader leader) {
        return new StaffDetails(
                leader.name().person(), "", "жогорку", null, null, Category.NONE, false, "", "", FOUNDED, null);
    }

    private static SchoolDetails details() {
        return new SchoolDetails(
                "Үлгү-Булак айылындагы «Үлгү» толук эмес орто мектеби",
                "Неполная средняя школа «Үлгү» села Үлгү-Булак",
                "«Үлгү» мектеби",
                "Школа «Үлгү»",
                "Үлгү-Булак айылы",
                "село Үлгү-Булак",
                "Үлгү райондук билим берүү бөлүмү",
                "Үлгүнский районный отдел образования",
                "14",
                FOUNDED,
                "12-кабинет");
    }

    private static List<QuarterView> quarters(int year) {
        if (year == 2025) {
            return List.of(
                    quarter(1, "2025-09-01", "2025-11-04"), quarter(2, "2025-11-10", "2025-12-30"),
                    quarter(3, "2026-01-12", "2026-02-28"), quarter(4, "2026-03-09", "2026-05-29"));
        }
        return List.of(
                quarter(1, year + "-09-01", year + "-11-04"),
                quarter(2, year + "-11-09", year + "-12-30"),
                quarter(3, (year + 1) + "-01-11", (year + 1) + "-03-19"),
                quarter(4, (year + 1) + "-03-29", (year + 1) + "-05-25"));
    }

    private static QuarterView quarter(int number, String start, String end) {
        return new QuarterView(number, LocalDate.parse(start), LocalDate.parse(end));
    }

    /** Ids follow from the school and the short id, so that building twice gives the same rows. */
    private static UUID id(String shortId) {
        String name = SchoolContext.required().value() + "/" + shortId;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The people of a demonstration school by the short ids of the sample data: S01 is the director, M01 the chair.
     *
     * @param school       the school
     * @param people       short id to person
     * @param associations short id to other association
     */
    public record DemoCast(SchoolId school, Map<String, StaffId> people, Map<String, OtherAssociationId> associations) {

        /** The person with the short id. */
        public StaffId person(String shortId) {
            return Objects.requireNonNull(people.get(shortId), shortId);
        }

        /** The association with the short id. */
        public OtherAssociationId association(String shortId) {
            return Objects.requireNonNull(associations.get(shortId), shortId);
        }

        public StaffId director() {
            return person("S01");
        }

        public StaffId deputyTeaching() {
            return person("S02");
        }

        public StaffId deputyMethodical() {
            return person("S03");
        }

        public StaffId chair() {
            return person("M01");
        }

        /** Whoever chaired so many years before the sample year. */
        public StaffId chair(int yearsBack) {
            return yearsBack < 2 ? chair() : person("M08");
        }

        /** Whoever was secretary so many years before the sample year. */
        public StaffId secretary(int yearsBack) {
            return yearsBack < 2 ? secretary() : person("M14");
        }

        public StaffId secretary() {
            return person("M02");
        }
    }
}
