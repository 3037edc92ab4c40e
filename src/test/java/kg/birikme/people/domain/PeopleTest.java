package kg.birikme.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.people.Post;
import kg.birikme.shared.Role;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SqlCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BirikmeTest
class PeopleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private SampleSchool sample;

    @Autowired
    private People people;

    @Autowired
    private PostService posts;

    @Autowired
    private StaffPages pages;

    @Autowired
    private SqlCounter sql;

    @Test
    @Tag("R17")
    void theClassIsThatOfTheYear() {
        sample.within(cast -> {
            assertThat(member(people.membersOn(DAY), cast, "M01").classLabel()).isEqualTo("7-А");
            assertThat(member(people.membersOn(DAY.minusYears(1)), cast, "M01").classLabel())
                    .isEqualTo("6-А");
            assertThat(people.membersOf(sample.year())).hasSize(16);
            MemberView master = member(people.membersOn(DAY), cast, "M15");
            assertThat(master.kind()).isEqualTo(MemberKind.MASTER);
            assertThat(master.classLabel()).isNull();
        });
    }

    @Test
    void membersStandInKyrgyzAlphabeticalOrder() {
        sample.within(cast -> assertThat(people.membersOn(DAY))
                .extracting(view -> view.name().surname())
                .containsSubsequence("Насырбаева", "Орозалиев", "Өмүралиев", "Сыдыгалиева"));
    }

    @Test
    void aDirectorOfSeptemberStaysSeptembersDirector() {
        sample.within(cast -> {
            Acting.as(
                    cast.director(),
                    () -> posts.give(
                            UUID.randomUUID(), cast.person("S04"), Post.DIRECTOR, LocalDate.of(2027, 1, 11), null));

            assertThat(people.officeOn(Role.DIRECTOR, DAY).orElseThrow().staff())
                    .isEqualTo(cast.director());
            assertThat(people.officeOn(Role.DIRECTOR, LocalDate.of(2027, 1, 11))
                            .orElseThrow()
                            .staff())
                    .isEqualTo(cast.person("S04"));
        });
    }

    @Test
    void namesAreFoundWithoutKyrgyzLetters() {
        sample.within(cast -> Acting.as(cast.director(), () -> {
            assertThat(pages.lines("дуйшоева", 0).lines()).hasSize(1);
            assertThat(pages.lines("%", 0).lines()).isEmpty();
            assertThat(pages.lines("", 0).total()).isEqualTo(23);
        }));
    }

    @Test
    void eachReadingIsOneStatement() {
        sample.within(cast -> {
            List<PersonView> all = people.atWork(DAY);
            try {
                sql.atMost(1, () -> people.atWork(DAY));
                sql.atMost(1, () -> people.membersOn(DAY));
                sql.atMost(1, () -> people.officesOn(DAY));
                sql.atMost(
                        1, () -> people.names(all.stream().map(PersonView::id).toList()));
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    private static MemberView member(List<MemberView> members, DemoCast cast, String shortId) {
        return members.stream()
                .filter(member -> member.staff().equals(cast.person(shortId)))
                .findFirst()
                .orElseThrow();
    }
}
