package kg.birikme.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.search.domain.SearchService;
import kg.birikme.search.domain.SearchService.Hit;
import kg.birikme.search.domain.SearchService.SearchKind;
import kg.birikme.search.domain.SearchService.SearchPage;
import kg.birikme.search.domain.SearchService.SearchPage.Group;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.Demonstration;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** One search over everything, in any spelling, for those who may open what it finds. */
@BirikmeTest
class SearchTest {

    @Autowired
    SearchService searches;

    @Autowired
    Demonstration demonstration;

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture followup;

    @Autowired
    MockMvc mvc;

    @Autowired
    SqlCounter sql;

    @ParameterizedTest
    @CsvSource({
        "Дөөлөтова, Дөөлөтова",
        "доолотова, Дөөлөтова",
        "ДООЛОТОВА, Дөөлөтова",
        "усонова, Үсөнова",
        "токтобекава, Токтобекова",
        "айнура токтобек, Токтобекова",
        "А. С. Токтобекова, Токтобекова",
        "Токтобекова А.С., Токтобекова"
    })
    void peopleAreFoundHoweverTheyAreTyped(String typed, String surname) {
        DemoCast cast = demonstration.cast();
        assertThat(titles(found(cast, cast.chair(), typed), SearchKind.PERSON))
                .first()
                .asString()
                .startsWith(surname);
    }

    @Test
    void eachKindIsFoundAndLeadsToAPageThatOpens() throws Exception {
        DemoCast cast = demonstration.cast();
        for (String typed : List.of("тарбия", "класстык саат", "ата-эне", "токтобекова")) {
            for (Group group : found(cast, cast.chair(), typed).groups()) {
                for (Hit hit : group.hits()) {
                    mvc.perform(get(hit.href()).with(SignIn.as(cast.school(), cast.chair())))
                            .andExpect(status().isOk());
                }
            }
        }
        assertThat(Stream.of("тарбия", "класстык саат", "ата-эне", "токтобекова")
                        .flatMap(typed -> found(cast, cast.chair(), typed).groups().stream())
                        .map(Group::kind))
                .contains(
                        SearchKind.PERSON,
                        SearchKind.PLAN,
                        SearchKind.MEETING,
                        SearchKind.PROTOCOL,
                        SearchKind.RECOMMENDATION);
    }

    @Test
    void theAdministratorFindsPeopleOnlyAndNobodyFindsNothing() {
        DemoCast cast = demonstration.cast();
        StaffId administrator = cast.person("A01");
        for (String typed : List.of("тарбия", "класс", "мамбеткулова")) {
            SearchPage found = SchoolContext.within(
                    cast.school(), () -> Acting.asAdministrator(administrator, () -> searches.search(typed, null, 1)));
            assertThat(found.groups()).allMatch(group -> group.kind() == SearchKind.PERSON);
            assertThat(found(cast, administrator, typed).groups())
                    .as("without a role she is a colleague: what is meant for the whole staff is hers to read (R32)")
                    .allMatch(group -> group.kind() == SearchKind.LIBRARY);
        }
    }

    @Test
    void whoIsResponsibleFindsTheirOwnRecommendationOnly() {
        sample.within(cast -> {
            followup.sign(
                    cast,
                    1,
                    FollowupFixture.of("1.1", LocalDate.of(2026, 12, 1), cast.person("S05")),
                    FollowupFixture.of("1.2", LocalDate.of(2026, 12, 1), cast.person("M09")));
            SearchPage own = Acting.as(cast.person("S05"), () -> searches.search("талаптар барагы", null, 1));
            assertThat(own.groups()).hasSize(1);
            assertThat(own.groups().get(0).hits())
                    .extracting(Hit::href)
                    .containsExactly("/years/2026-2027/recommendations/1/1.1");
            assertThat(Acting.as(cast.person("M05"), () -> searches.search("талаптар барагы", null, 1))
                            .groups()
                            .get(0)
                            .total())
                    .isEqualTo(2);
        });
    }

    @Test
    void whatBeginsSoComesFirst() {
        sample.within(cast -> {
            SearchPage found = Acting.as(cast.chair(), () -> searches.search("иман", "person", 1));
            assertThat(titles(found, SearchKind.PERSON)).first().asString().startsWith("Иман");
        });
    }

    @Test
    void signsOfPatternsAreLetters() {
        DemoCast cast = demonstration.cast();
        for (String typed : List.of("%%", "__", "\\\\", "''", "){", "a".repeat(500), "%{0}")) {
            assertThat(found(cast, cast.chair(), typed).groups()).isEmpty();
        }
        assertThat(found(cast, cast.chair(), " т ").asked()).isFalse();
    }

    @Test
    void thePageTellsAndKeepsItsBudget() throws Exception {
        DemoCast cast = demonstration.cast();
        look(cast, "/search", "M09")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Издей турган сөздү жазыңыз")));
        look(cast, "/search?q=тарбия", "M09")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>")))
                .andExpect(content().string(not(containsString("??"))));
        look(cast, "/search?q=<script>", "M09")
                .andExpect(content().string(containsString("Эч нерсе табылган жок")))
                .andExpect(content().string(not(containsString("<script>\""))));
        look(cast, "/search?q=тарбия&kind=plan&page=99", "M09").andExpect(status().isOk());
        sql.atMost(4, () -> look(cast, "/search?q=тарбия", "M09").andExpect(status().isOk()));
        sql.atMost(4, () -> look(cast, "/search?q=тарбия&kind=plan", "M09").andExpect(status().isOk()));
    }

    @Test
    void oneKindIsPaged() {
        sample.within(cast -> {
            followup.signMany(cast, 1, 45, cast.person("M09"));
            SearchPage second = Acting.as(cast.chair(), () -> searches.search("барагы", "recommendation", 2));
            assertThat(second.groups().get(0).hits()).hasSize(20);
            assertThat(second.groups().get(0).total()).isEqualTo(45);
            assertThat(Acting.as(cast.chair(), () -> searches.search("барагы", null, 1))
                            .groups()
                            .get(0)
                            .hits())
                    .hasSize(5);
        });
    }

    @Test
    void anotherSchoolIsNotSearched() {
        DemoCast other = sample.found();
        demonstration.cast();
        assertThat(found(other, other.chair(), "тарбия").groups()).allMatch(group -> group.kind() == SearchKind.PERSON);
    }

    private SearchPage found(DemoCast cast, StaffId who, String typed) {
        return SchoolContext.within(cast.school(), () -> Acting.as(who, () -> searches.search(typed, null, 1)));
    }

    private static List<String> titles(SearchPage page, SearchKind kind) {
        return page.groups().stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.hits().stream())
                .map(hit ->
                        hit.title().before() + hit.title().found() + hit.title().after())
                .toList();
    }

    private ResultActions look(DemoCast cast, String address, String person) throws Exception {
        return mvc.perform(get(address).with(SignIn.as(cast.school(), cast.person(person))));
    }
}
