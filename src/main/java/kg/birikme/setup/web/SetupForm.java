package kg.birikme.setup.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.birikme.people.Post;
import kg.birikme.school.QuarterView;
import kg.birikme.school.domain.SchoolDetails;
import kg.birikme.setup.domain.FirstSchool;
import kg.birikme.setup.domain.FirstSchool.FirstAdministrator;
import kg.birikme.setup.domain.FirstSchool.FirstYear;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/** The one page of the first start. What a browser left out is as if it had been left empty: the page comes back and says so. */
record SetupForm(
        @NotNull UUID id,
        @NotBlank @Size(max = 40) String code,
        @Valid @NotNull SchoolNames school,
        @Valid @NotNull YearDates year,
        @Valid @NotNull Leaders leaders,
        @Valid @NotNull Administrator administrator) {

    SetupForm {
        code = requireNonNullElse(code, "");
        school = requireNonNullElse(school, SchoolNames.EMPTY);
        year = requireNonNullElseGet(year, () -> new YearDates(0, List.of()));
        leaders = requireNonNullElse(leaders, Leaders.EMPTY);
        administrator = requireNonNullElse(administrator, Administrator.EMPTY);
    }

    /** An empty form with the dates proposed for the school year that runs on the day. */
    static SetupForm proposedOn(LocalDate today) {
        int begins = today.getMonthValue() >= 7 ? today.getYear() : today.getYear() - 1;
        return new SetupForm(
                UUID.randomUUID(),
                "",
                SchoolNames.EMPTY,
                YearDates.proposed(begins),
                Leaders.EMPTY,
                Administrator.EMPTY);
    }

    FirstSchool toFirstSchool(Language language) {
        return new FirstSchool(
                new SchoolId(id),
                school.details(),
                year.toFirstYear(),
                leaders.byPost(),
                new FirstAdministrator(
                        administrator.person().name(), administrator.login(), administrator.password(), language));
    }

    record SchoolNames(
            @NotBlank @Size(max = 300) String fullNameKy,
            @NotBlank @Size(max = 300) String fullNameRu,
            @NotBlank @Size(max = 100) String shortNameKy,
            @NotBlank @Size(max = 100) String shortNameRu,
            @NotBlank @Size(max = 150) String placeKy,
            @NotBlank @Size(max = 150) String placeRu,
            @NotBlank @Size(max = 150) String districtKy,
            @NotBlank @Size(max = 150) String districtRu) {

        static final SchoolNames EMPTY = new SchoolNames("", "", "", "", "", "", "", "");

        SchoolDetails details() {
            return new SchoolDetails(
                    fullNameKy,
                    fullNameRu,
                    shortNameKy,
                    shortNameRu,
                    placeKy,
                    placeRu,
                    districtKy,
                    districtRu,
                    null,
                    null,
                    "");
        }
    }

    record YearDates(
            @Min(2000) @Max(2100) int begins,
            @NotNull @Size(min = 4, max = 4) List<@Valid QuarterDates> quarters) {

        private static final int QUARTERS = 4;

        YearDates {
            List<QuarterDates> given = new ArrayList<>(requireNonNullElseGet(quarters, List::of));
            while (given.size() < QUARTERS) {
                given.add(QuarterDates.EMPTY);
            }
            quarters = given;
        }

        /** The common pattern; the ministry announces the dates each year, therefore they are only proposed. */
        static YearDates proposed(int begins) {
            int next = begins + 1;
            return new YearDates(
                    begins,
                    List.of(
                            new QuarterDates(LocalDate.of(begins, 9, 1), LocalDate.of(begins, 11, 4)),
                            new QuarterDates(LocalDate.of(begins, 11, 9), LocalDate.of(begins, 12, 30)),
                            new QuarterDates(LocalDate.of(next, 1, 11), LocalDate.of(next, 3, 19)),
                            new QuarterDates(LocalDate.of(next, 3, 29), LocalDate.of(next, 5, 25))));
        }

        FirstYear toFirstYear() {
            return new FirstYear(
                    begins,
                    IntStream.range(0, quarters.size())
                            .mapToObj(i -> new QuarterView(
                                    i + 1,
                                    requireNonNull(quarters.get(i).start()),
                                    requireNonNull(quarters.get(i).end())))
                            .toList());
        }
    }

    record QuarterDates(
            @Nullable @NotNull LocalDate start,
            @Nullable @NotNull LocalDate end) {

        static final QuarterDates EMPTY = new QuarterDates(null, null);
    }

    record Leaders(
            @Valid @NotNull Person director,
            @Valid @NotNull Person deputyTeaching,
            @Valid @NotNull Person deputyMethodical,
            @Valid @NotNull Person deputyUpbringing) {

        Leaders {
            director = requireNonNullElse(director, Person.EMPTY);
            deputyTeaching = requireNonNullElse(deputyTeaching, Person.EMPTY);
            deputyMethodical = requireNonNullElse(deputyMethodical, Person.EMPTY);
            deputyUpbringing = requireNonNullElse(deputyUpbringing, Person.EMPTY);
        }

        static final Leaders EMPTY = new Leaders(Person.EMPTY, Person.EMPTY, Person.EMPTY, Person.EMPTY);

        Map<Post, PersonName> byPost() {
            Map<Post, PersonName> leaders = new EnumMap<>(Post.class);
            put(leaders, Post.DIRECTOR, director);
            put(leaders, Post.DEPUTY_TEACHING, deputyTeaching);
            put(leaders, Post.DEPUTY_METHODICAL, deputyMethodical);
            put(leaders, Post.DEPUTY_UPBRINGING, deputyUpbringing);
            return leaders;
        }

        private static void put(Map<Post, PersonName> leaders, Post post, Person person) {
            PersonName name = person.name();
            if (name != null) {
                leaders.put(post, name);
            }
        }
    }

    record Person(
            @Size(max = 100) String surname,
            @Size(max = 100) String given,
            @Size(max = 100) String patronymic) {

        Person {
            surname = requireNonNullElse(surname, "");
            given = requireNonNullElse(given, "");
            patronymic = requireNonNullElse(patronymic, "");
        }

        static final Person EMPTY = new Person("", "", "");

        boolean empty() {
            return surname.isBlank() && given.isBlank();
        }

        /** Whether one of the two names that everybody has is missing. */
        boolean half() {
            return surname.isBlank() != given.isBlank();
        }

        @Nullable
        PersonName name() {
            return surname.isBlank() || given.isBlank() ? null : new PersonName(surname, given, patronymic);
        }
    }

    record Administrator(
            @Valid @NotNull Person person,
            @NotBlank @Size(max = 40) String login,
            @NotBlank @Size(max = 1000) String password,
            @NotBlank @Size(max = 1000) String repeated) {

        Administrator {
            person = requireNonNullElse(person, Person.EMPTY);
            login = requireNonNullElse(login, "");
            password = requireNonNullElse(password, "");
            repeated = requireNonNullElse(repeated, "");
        }

        static final Administrator EMPTY = new Administrator(Person.EMPTY, "", "", "");
    }
}
