package kg.birikme.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.Followups;
import kg.birikme.notification.domain.EntryKind;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.notification.domain.InboxService.InboxLine;
import kg.birikme.notification.domain.Reminders;
import kg.birikme.passport.domain.PassportPages;
import kg.birikme.petition.ContestLevel;
import kg.birikme.petition.PetitionFact;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.RewardForm;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.search.domain.SearchService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Petitions rest on what was decided, are answered by whom they are addressed to, and stand in the passport. */
@BirikmeTest
class PetitionServiceTest {

    private static final String SLUG = "2026-2027";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    @Autowired
    SampleSchool sample;

    @Autowired
    PetitionService petitions;

    @Autowired
    PetitionPages pages;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    Followups followups;

    @Autowired
    InboxService inbox;

    @Autowired
    Reminders reminders;

    @Autowired
    PassportPages passports;

    @Autowired
    SearchService search;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R31")
    @Tag("R64")
    @Tag("B19")
    void aRewardRestsOnASignedProtocolAndIsGrantedByAnOrder() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M03");
            UUID cited = signed(cast);
            UUID id = Acting.as(cast.chair(), () -> begun(PetitionKind.REWARD, teacher));
            Acting.as(cast.chair(), () -> {
                RuleViolation missing = catchThrowableOfType(
                        RuleViolation.class, () -> petitions.submit(id, 0, reward(null, Role.DIRECTOR)));
                assertThat(missing.field()).isEqualTo("recommendation");
                assertThatThrownBy(() -> petitions.submit(id, 0, reward(UUID.randomUUID(), Role.DIRECTOR)))
                        .isInstanceOf(InvalidInput.class);
                petitions.submit(id, 0, reward(cited, Role.DIRECTOR));
                petitions.submit(id, 0, reward(cited, Role.DIRECTOR));
            });
            told(cast.director(), EntryKind.PETITION_HANDED_IN);
            Acting.as(cast.director(), () -> {
                RuleViolation order = catchThrowableOfType(
                        RuleViolation.class, () -> petitions.decide(id, version(id), granted("", null)));
                assertThat(order.field()).isEqualTo("orderNumber");
                assertThatThrownBy(() -> petitions.decide(id, version(id), granted("22", TODAY.plusDays(1))))
                        .isInstanceOf(InvalidInput.class);
                petitions.decide(id, version(id), granted("22", TODAY));
                petitions.decide(id, 0, granted("22", TODAY));
                assertThatThrownBy(() -> petitions.decide(id, version(id), granted("23", TODAY)))
                        .isInstanceOf(StaleVersion.class);
            });
            told(teacher, EntryKind.PETITION_GRANTED);
            told(cast.chair(), EntryKind.PETITION_GRANTED);
            assertThat(Acting.as(teacher, () -> passports.passport(teacher))
                            .years()
                            .get(0)
                            .awards())
                    .extracting(PetitionFact::orderNumber)
                    .containsExactly("22");
        });
    }

    /** B19 in SQL: nothing goes out without a decision, none is decided by whom it is for, and what is decided stands. */
    @Test
    @Tag("B19")
    void theDatabaseHoldsItToo() {
        sample.within(cast -> {
            UUID cited = signed(cast);
            UUID id = Acting.as(cast.chair(), () -> begun(PetitionKind.REWARD, cast.person("M03")));
            refused(
                    id,
                    "petition_rests_on_a_decision",
                    "update petition set status = 'SUBMITTED', submitted_at = now(), grounds = 'а', answer_by = now(),"
                            + " paper_author = 'а', reward = 'GIFT' where id = ?");
            refused(id, "petition_for_another", "update petition set subject_id = author_id where id = ?");
            Acting.as(cast.chair(), () -> petitions.submit(id, 0, reward(cited, Role.DIRECTOR)));
            refused(id, "is not removed", "delete from petition where id = ?");
            refused(
                    id,
                    "petition_decided_by_another",
                    "update petition set status = 'ACCEPTED', decided_at = now(), decided_by = subject_id,"
                            + " outcome = 'GRANTED', order_number = '1', order_on = now() where id = ?");
            refused(
                    id,
                    "petition_reward_by_order",
                    "update petition set status = 'ACCEPTED', decided_at = now(), outcome = 'GRANTED', decided_by ="
                            + " (select s.id from staff s where s.id not in (author_id, subject_id) limit 1) where id = ?");
        });
    }

    private void refused(UUID id, String constraint, String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @Test
    @Tag("R83")
    void aCandidateAgreesAndAContestHasItsResult() {
        sample.within(cast -> {
            StaffId candidate = cast.person("M11");
            UUID cited = signed(cast);
            UUID id = Acting.as(cast.chair(), () -> begun(PetitionKind.NOMINATION, candidate));
            Acting.as(cast.chair(), () -> {
                petitions.write(id, 0, nomination("«Мыкты класс жетекчи»", cited));
                RuleViolation missing = catchThrowableOfType(
                        RuleViolation.class,
                        () -> petitions.submit(id, version(id), nomination("«Мыкты класс жетекчи»", cited)));
                assertThat(missing.messageKey()).isEqualTo("petition.refusal.missing.consent");
                assertThatThrownBy(() -> petitions.consent(id)).isInstanceOf(ActionForbidden.class);
            });
            told(candidate, EntryKind.CONSENT_ASKED);
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> petitions.consent(id)))
                    .isInstanceOf(NotFound.class);
            Acting.as(candidate, () -> {
                petitions.consent(id);
                petitions.consent(id);
            });
            told(cast.chair(), EntryKind.CONSENT_GIVEN);
            Acting.as(cast.chair(), () -> petitions.write(id, version(id), nomination("Башка сынак", cited)));
            assertThat(Acting.as(cast.chair(), () -> pages.one(SLUG, id)).consentedAt())
                    .as("of another contest she is asked anew")
                    .isNull();
            Acting.as(candidate, () -> petitions.consent(id));
            Acting.as(cast.chair(), () -> petitions.submit(id, version(id), nomination("Башка сынак", cited)));
            Acting.as(cast.director(), () -> petitions.decide(id, version(id), granted("", null)));
            Acting.as(cast.chair(), () -> petitions.tellResult(id, version(id), "2-орун", TODAY, "№ 47"));
            assertThat(Acting.as(candidate, () -> pages.one(SLUG, id)).result()).isEqualTo("2-орун");
            assertThatThrownBy(() -> Acting.as(candidate, () -> petitions.tellResult(id, 9, "1-орун", TODAY, "")))
                    .isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    @Tag("R82")
    void adviceIsAskedOfADeputyAndNobodyElseReadsIt() {
        sample.within(cast -> {
            StaffId teacher = cast.person("M09");
            UUID id = Acting.as(teacher, () -> begun(PetitionKind.ADVICE, null));
            Acting.as(teacher, () -> {
                assertThatThrownBy(() -> petitions.submit(id, 0, letter("Класс", Role.DIRECTOR)))
                        .isInstanceOf(InvalidInput.class);
                petitions.submit(id, 0, letter("Класс", Role.DEPUTY_METHODICAL));
            });
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> pages.one(SLUG, id)))
                    .isInstanceOf(NotFound.class);
            Acting.as(cast.deputyMethodical(), () -> {
                assertThatThrownBy(() -> petitions.decide(
                                id, version(id), new PetitionDecision(PetitionOutcome.ANSWERED, "", null, "")))
                        .isInstanceOf(RuleViolation.class);
                petitions.decide(
                        id, version(id), new PetitionDecision(PetitionOutcome.ANSWERED, "", null, "Сүйлөшүңүз"));
            });
            told(teacher, EntryKind.PETITION_ANSWERED);
        });
    }

    @Test
    @Tag("R79")
    @Tag("R67")
    void aProposalIsReturnedTakenBackAndDeclinedWithItsReason() {
        sample.within(cast -> {
            UUID id = Acting.as(cast.chair(), () -> begun(PetitionKind.PROPOSAL, null));
            Acting.as(cast.chair(), () -> petitions.submit(id, 0, letter("Бөлмө", Role.DIRECTOR)));
            Acting.as(cast.director(), () -> petitions.giveBack(id, version(id), "Сметасын кошуңуз"));
            told(cast.chair(), EntryKind.PETITION_RETURNED);
            Acting.as(cast.chair(), () -> {
                petitions.submit(id, version(id), letter("Бөлмө жана смета", Role.DIRECTOR));
                petitions.withdraw(id, version(id));
                petitions.submit(id, version(id), letter("Бөлмө жана смета", Role.DIRECTOR));
            });
            told(cast.director(), EntryKind.PETITION_TAKEN_BACK);
            Acting.as(cast.director(), () -> {
                RuleViolation why = catchThrowableOfType(
                        RuleViolation.class,
                        () -> petitions.decide(
                                id, version(id), new PetitionDecision(PetitionOutcome.DECLINED, "", null, "")));
                assertThat(why.field()).isEqualTo("answer");
                petitions.decide(
                        id, version(id), new PetitionDecision(PetitionOutcome.DECLINED, "", null, "Каражат жок"));
            });
            told(cast.chair(), EntryKind.PETITION_DECLINED);
        });
    }

    @Test
    @Tag("R31")
    void nobodyPetitionsForHerselfAndTheOneConcernedIsNotAsked() {
        sample.within(cast -> {
            Acting.as(
                    cast.chair(),
                    () -> assertThatThrownBy(() -> begun(PetitionKind.REWARD, cast.chair()))
                            .isInstanceOf(RuleViolation.class));
            Acting.as(cast.person("M05"), () -> {
                assertThatThrownBy(() -> begun(PetitionKind.REWARD, cast.person("M03")))
                        .isInstanceOf(ActionForbidden.class);
                assertThat(begun(PetitionKind.REWARD, cast.chair())).isNotNull();
            });
            Acting.as(
                    cast.chair(),
                    () -> assertThatThrownBy(() -> begun(PetitionKind.REWARD, null))
                            .isInstanceOf(InvalidInput.class));
        });
    }

    @Test
    @Tag("R79")
    void anAnswerThatIsDueIsRemindedOf() {
        sample.within(cast -> {
            UUID id = Acting.as(cast.chair(), () -> begun(PetitionKind.PROPOSAL, null));
            Acting.as(cast.chair(), () -> petitions.submit(id, 0, letter("Бөлмө", Role.DIRECTOR)));
            clock.set(DUE.minusDays(3).atTime(9, 0));
            reminders.remind();
            told(cast.director(), EntryKind.REMIND_PETITION_SOON);
            clock.set(DUE.plusDays(1).atTime(9, 0));
            reminders.remind();
            told(cast.director(), EntryKind.REMIND_PETITION_LATE);
        });
    }

    /** List, page and search open the same petitions for everybody. */
    @Test
    @Tag("R64")
    void listPageAndSearchAgree() {
        sample.within(cast -> {
            UUID cited = signed(cast);
            Acting.as(cast.chair(), () -> {
                UUID reward = begun(PetitionKind.REWARD, cast.person("M03"));
                petitions.submit(reward, 0, reward(cited, Role.DIRECTOR));
                petitions.write(begun(PetitionKind.NOMINATION, cast.person("M11")), 0, nomination("Ырааттуу", cited));
                petitions.submit(begun(PetitionKind.PROPOSAL, null), 0, letter("Ырааттуу", Role.DIRECTOR));
                petitions.write(begun(PetitionKind.DEVELOPMENT, null), 0, letter("Ырааттуу", Role.DIRECTOR));
            });
            Acting.as(
                    cast.person("M09"),
                    () -> petitions.submit(
                            begun(PetitionKind.ADVICE, null), 0, letter("Ырааттуу", Role.DEPUTY_METHODICAL)));
            List<UUID> all =
                    jdbc.sql("select id from petition").query(UUID.class).list();
            for (String person : List.of("M01", "M02", "M03", "M05", "M09", "M11", "S01", "S02", "S03")) {
                Acting.as(cast.person(person), () -> {
                    List<UUID> listed = pages.list(SLUG, "", "", 1).rows().stream()
                            .map(PetitionView::id)
                            .toList();
                    List<UUID> opened = all.stream().filter(this::opens).toList();
                    List<String> found = search.search("ырааттуу", "petition", 1).groups().stream()
                            .flatMap(group -> group.hits().stream())
                            .map(hit -> hit.href().replaceFirst(".*/", ""))
                            .toList();
                    assertThat(listed).as(person).containsExactlyInAnyOrderElementsOf(opened);
                    assertThat(found)
                            .as(person)
                            .containsExactlyInAnyOrderElementsOf(
                                    opened.stream().map(UUID::toString).toList());
                });
            }
        });
    }

    private boolean opens(UUID id) {
        try {
            pages.one(SLUG, id);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private UUID signed(DemoCast cast) {
        protocols.signed(cast);
        clock.set(MutableClock.START);
        return followups.adopted(sample.year()).get(0).id().value();
    }

    private UUID begun(PetitionKind kind, @Nullable StaffId subject) {
        UUID id = UUID.randomUUID();
        petitions.begin(sample.year(), id, kind, subject);
        petitions.begin(sample.year(), id, kind, subject);
        return id;
    }

    private static PetitionContent reward(@Nullable UUID cited, Role to) {
        return new PetitionContent(
                "", "Ырааттуу иштейт", cited, to, DUE, RewardForm.CERTIFICATE, "Алкыш кат (2023)", null, "", "", null);
    }

    private static PetitionContent nomination(String contest, @Nullable UUID cited) {
        return new PetitionContent(
                contest,
                "Ырааттуу иштейт",
                cited,
                Role.DIRECTOR,
                DUE,
                null,
                "",
                ContestLevel.DISTRICT,
                "",
                "",
                LocalDate.of(2027, 3, 12));
    }

    private static PetitionContent letter(String title, Role to) {
        return new PetitionContent(title, "Ырааттуу", null, to, DUE, null, "", null, "", "", null);
    }

    private static PetitionDecision granted(String order, @Nullable LocalDate on) {
        return new PetitionDecision(PetitionOutcome.GRANTED, order, on, "");
    }

    private int version(UUID id) {
        return jdbc.sql("select version from petition where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void told(StaffId person, EntryKind kind) {
        assertThat(Acting.as(person, () -> inbox.page(false, 1).lines()))
                .extracting(InboxLine::kind)
                .contains(kind);
    }
}
