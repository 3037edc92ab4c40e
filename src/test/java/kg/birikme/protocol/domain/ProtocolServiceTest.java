package kg.birikme.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.Office;
import kg.birikme.people.domain.AppointmentService;
import kg.birikme.people.domain.NewAppointment;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.Protocols;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a protocol on PostgreSQL: opened, written, signed, corrected. */
@BirikmeTest
class ProtocolServiceTest {

    private static final String SLUG = "2026-2027";

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture fixture;

    @Autowired
    MinutesService minutes;

    @Autowired
    SigningService signing;

    @Autowired
    SignatoryService signatories;

    @Autowired
    CorrectionService corrections;

    @Autowired
    CommentService comments;

    @Autowired
    ProtocolPages pages;

    @Autowired
    JournalPages journals;

    @Autowired
    Meetings meetings;

    @Autowired
    Protocols protocols;

    @Autowired
    AppointmentService appointments;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R10")
    void aHeldMeetingHasOneProtocolWithItsNumber() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            ProtocolPage page = Acting.as(cast.secretary(), () -> pages.page(SLUG, fixture.no(id)));
            assertThat(page.number()).isEqualTo(1);
            assertThat(page.status()).isEqualTo(ProtocolStatus.DRAFT);
            assertThat(protocols.unsigned(sample.year())).hasSize(1);
        });
    }

    @Test
    @Tag("R5")
    void itIsNotSignedWhileAnItemHasNoRecommendation() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            AgendaItemId item = fixture.items(id).get(0);
            Acting.as(cast.secretary(), () -> minutes.write(id, item, -1, ProtocolFixture.text("Угулду")));
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> fixture.sign(id)))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                        assertThat(refusal.clause().id()).isEqualTo("R5");
                        assertThat(refusal.messageKey()).isEqualTo("protocol.missing.recommendation");
                    });
        });
    }

    @Test
    @Tag("R6")
    void theSignatureFreezesTheContentAndClosesTheMeeting() {
        sample.within(cast -> {
            ProtocolId id = fixture.signed(cast);
            ProtocolPage page = Acting.as(cast.chair(), () -> pages.page(SLUG, fixture.no(id)));
            assertThat(page.signature().holds()).isTrue();
            assertThat(page.content().items().get(0).recommendations().get(0).number())
                    .isEqualTo("1.1");
            assertThat(meetings.byNo(sample.year(), fixture.no(id)).status()).isEqualTo(MeetingStatus.CLOSED);
            jdbc.sql("update staff set surname = 'Башкаева'").update();
            assertThat(Acting.as(cast.chair(), () -> pages.page(SLUG, fixture.no(id)))
                            .content())
                    .as("names of the day of signing")
                    .isEqualTo(page.content());
        });
    }

    @Test
    @Tag("R6")
    @Tag("R97")
    void onlyWhoeverChairedOnTheDaySigns() {
        sample.within(cast -> {
            ProtocolId id = fixture.written(cast);
            assertThatThrownBy(() -> Acting.as(cast.secretary(), () -> fixture.sign(id)))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> Acting.as(cast.director(), () -> fixture.sign(id)))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    @Tag("R97")
    void whoeverActedForTheChairOnThatDaySigns() {
        sample.within(cast -> {
            Acting.as(
                    cast.director(),
                    () -> appointments.appoint(
                            UUID.randomUUID(),
                            new NewAppointment(
                                    Office.ACTING_CHAIR,
                                    cast.person("M03"),
                                    "12",
                                    ProtocolFixture.DAY,
                                    ProtocolFixture.DAY,
                                    "жыйын",
                                    ProtocolFixture.DAY,
                                    ProtocolFixture.DAY)));
            ProtocolId id = fixture.opened(cast);
            Acting.as(cast.secretary(), () -> fixture.items(id).forEach(item -> fixture.write(cast, id, item)));
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> fixture.sign(id)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.person("M03"), () -> fixture.sign(id));
            assertThat(protocols.unsigned(sample.year())).isEmpty();
        });
    }

    @Test
    @Tag("R10")
    void whatIsSignedIsNotWrittenAnyMore() {
        sample.within(cast -> {
            ProtocolId id = fixture.signed(cast);
            AgendaItemId item = fixture.items(id).get(0);
            assertThatThrownBy(() -> Acting.as(
                            cast.secretary(), () -> minutes.write(id, item, 0, ProtocolFixture.text("Башка"))))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(
                            () -> Acting.as(cast.person("M09"), () -> comments.comment(id, UUID.randomUUID(), "Пикир")))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Tag("R6")
    void correctionsAreChainedAndTheChainHolds() {
        sample.within(cast -> {
            ProtocolId first = fixture.signed(cast);
            UUID addendum = UUID.randomUUID();
            Acting.as(cast.chair(), () -> {
                corrections.addendum(first, addendum, "Толуктоо", "");
                corrections.addendum(first, addendum, "Толуктоо", "");
                corrections.annul(first, UUID.randomUUID(), "Ката", "");
                assertThat(journals.chainUnbroken()).isTrue();
                ProtocolPage page = pages.page(SLUG, fixture.no(first), 0);
                assertThat(page.annulled()).isTrue();
                assertThat(page.corrections()).hasSize(2);
                assertThat(page.number()).isEqualTo(1);
            });
            assertThatThrownBy(() ->
                            Acting.as(cast.chair(), () -> corrections.annul(first, UUID.randomUUID(), "Дагы", "")))
                    .isInstanceOf(RuleViolation.class);
            ProtocolId second = fixture.signed(cast, LocalDate.of(2026, 11, 19), 1);
            assertThat(jdbc.sql("select previous_hash from protocol where id = ?")
                            .param(second.value())
                            .query(String.class)
                            .single())
                    .isEqualTo(jdbc.sql("select hash from protocol_correction where kind = 'ANNULMENT'")
                            .query(String.class)
                            .single());
        });
    }

    @Test
    @Tag("R5")
    void recommendationsAreNumberedAnewWhenOneIsRemoved() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            AgendaItemId item = fixture.items(id).get(0);
            RecommendationId first = new RecommendationId(UUID.randomUUID());
            Acting.as(cast.secretary(), () -> {
                minutes.recommend(id, item, first, ProtocolFixture.recommendation("Биринчи", cast.chair()));
                minutes.recommend(id, item, first, ProtocolFixture.recommendation("Биринчи", cast.chair()));
                minutes.recommend(
                        id,
                        item,
                        new RecommendationId(UUID.randomUUID()),
                        ProtocolFixture.recommendation("Экинчи", cast.chair()));
                assertThat(numbers(id)).containsExactly("1.1 Биринчи", "1.2 Экинчи");
                minutes.removeRecommendation(id, first);
                assertThat(numbers(id)).containsExactly("1.1 Экинчи");
            });
        });
    }

    private int signed() {
        return jdbc.sql("select count(*) from protocol where status = 'SIGNED'")
                .query(Integer.class)
                .single();
    }

    private List<String> numbers(ProtocolId id) {
        return pages.writing(SLUG, fixture.no(id)).items().get(0).recommendations().stream()
                .map(one -> one.number() + " " + one.text().text())
                .toList();
    }

    @Test
    void twoWritersOfOneItemLearnOfEachOtherFromTheFirstWordOn() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            AgendaItemId item = fixture.items(id).get(0);
            Acting.as(cast.secretary(), () -> {
                int version = minutes.write(id, item, -1, ProtocolFixture.text("Биринчи"));
                assertThat(minutes.write(id, item, -1, ProtocolFixture.text("Биринчи")))
                        .as("a second click")
                        .isEqualTo(version);
            });
            assertThatThrownBy(() ->
                            Acting.as(cast.chair(), () -> minutes.write(id, item, -1, ProtocolFixture.text("Экинчи"))))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void nobodyIsDueBeforeTheMeeting() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            RecommendationText early = new RecommendationText(
                    "Иш",
                    kg.birikme.protocol.Addressee.MEMBERS,
                    List.of(cast.chair()),
                    null,
                    null,
                    null,
                    ProtocolFixture.DAY.minusDays(1));
            assertThatThrownBy(() -> Acting.as(
                            cast.secretary(),
                            () -> minutes.recommend(
                                    id, fixture.items(id).get(0), new RecommendationId(UUID.randomUUID()), early)))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    @Tag("R5")
    void anItemThatWasMovedOnNeedsNoRecommendationAndComesBack() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast, ProtocolFixture.DAY, 2);
            List<AgendaItemId> items = fixture.items(id);
            fixture.write(cast, id, items.get(0));
            Acting.as(
                    cast.secretary(),
                    () -> minutes.write(
                            id,
                            items.get(1),
                            -1,
                            new MinutesText("", List.of(), "", Outcome.MOVED_ON, "Убакыт жетпеди", Votes.NONE)));
            Acting.as(cast.chair(), () -> fixture.sign(id));
            ProtocolPage page = Acting.as(cast.chair(), () -> pages.page(SLUG, fixture.no(id)));
            assertThat(page.content().items().get(1).reason()).isEqualTo("Убакыт жетпеди");
            assertThat(meetings.byNo(sample.year(), fixture.no(id)).agenda()).hasSize(1);
        });
    }

    @Test
    void thereAreNotMoreVotesThanPeoplePresent() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast);
            AgendaItemId item = fixture.items(id).get(0);
            assertThatThrownBy(() -> Acting.as(cast.secretary(), () -> minutes.write(id, item, -1, voted(20, 0))))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                        assertThat(refused.field()).isEqualTo("votesFor");
                        assertThat(refused.messageKey()).isEqualTo("protocol.refusal.votesOverPresent");
                    });
            Acting.as(cast.secretary(), () -> minutes.write(id, item, -1, voted(15, 1)));
        });
    }

    private static MinutesText voted(int inFavour, int against) {
        return new MinutesText("Угулду", List.of(), "", Outcome.CONSIDERED, "", new Votes(inFavour, against, null));
    }

    @Test
    @Tag("R5")
    @Tag("R97")
    void whoeverTheDirectorNamedSignsWhatWasMovedOnToo() {
        sample.within(cast -> {
            ProtocolId id = fixture.opened(cast, ProtocolFixture.DAY, 3);
            List<AgendaItemId> items = fixture.items(id);
            fixture.write(cast, id, items.get(0));
            Acting.as(cast.secretary(), () -> {
                minutes.write(
                        id,
                        items.get(1),
                        -1,
                        new MinutesText("", List.of(), "", Outcome.MOVED_ON, "Убакыт жетпеди", Votes.NONE));
                minutes.write(
                        id,
                        items.get(2),
                        -1,
                        new MinutesText("", List.of(), "", Outcome.WITHDRAWN, "Кереги калбады", Votes.NONE));
            });
            Acting.as(cast.director(), () -> signatories.name(id, cast.person("M03"), "Чыгып кеткен"));
            Acting.as(cast.person("M03"), () -> fixture.sign(id));
            assertThat(meetings.byNo(sample.year(), fixture.no(id)).agenda()).hasSize(1);
        });
    }

    @Test
    @Tag("R6")
    @Tag("R97")
    void whereTheChairCanSignNoMoreTheDirectorNamesWhoSigns() {
        sample.within(cast -> {
            ProtocolId id = fixture.written(cast);
            assertThatThrownBy(() ->
                            Acting.as(cast.chair(), () -> signatories.name(id, cast.person("M03"), "Чыгып кеткен")))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> Acting.as(cast.director(), () -> signatories.name(id, cast.person("M03"), " ")))
                    .isInstanceOf(InvalidInput.class);
            Acting.as(cast.director(), () -> signatories.name(id, cast.person("M03"), "Чыгып кеткен"));
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> fixture.sign(id)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.person("M03"), () -> fixture.sign(id));
            ProtocolPage page = Acting.as(cast.chair(), () -> pages.page(SLUG, fixture.no(id)));
            assertThat(page.content().signed().office()).isEqualTo("NAMED_BY_DIRECTOR");
            assertThat(page.named()).isEqualTo(page.signature().name());
            assertThatThrownBy(() -> Acting.as(cast.director(), () -> signatories.name(id, cast.person("M09"), "Дагы")))
                    .isInstanceOf(RuleViolation.class);
        });
    }
}
