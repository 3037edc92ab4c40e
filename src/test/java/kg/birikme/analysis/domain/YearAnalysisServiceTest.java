package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import kg.birikme.access.Acting;
import kg.birikme.analysis.Analyses;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisPage;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisView;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The deputy writes and signs, chair and director read. */
@BirikmeTest
class YearAnalysisServiceTest {

    private static final String SLUG = AnalysisFixture.SLUG;

    @Autowired
    SampleSchool sample;

    @Autowired
    AnalysisFixture fixture;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    YearAnalysisService service;

    @Autowired
    YearAnalysisPages pages;

    @Autowired
    Analyses analyses;

    @Autowired
    SignatureChain chain;

    @Autowired
    MutableClock clock;

    @Test
    @Tag("R11")
    void whatTheDeputyWritesStaysAndASecondSaveOfTheSameChangesNothing() {
        sample.within(cast -> Acting.as(cast.deputyTeaching(), () -> {
            int first = service.write(SLUG, -1, AnalysisFixture.complete("Биринчи"));
            assertThat(service.write(SLUG, first, AnalysisFixture.complete("Экинчи")))
                    .isEqualTo(first + 1);
            assertThat(service.write(SLUG, first, AnalysisFixture.complete("Экинчи")))
                    .isEqualTo(first + 1);
            assertThatThrownBy(() -> service.write(SLUG, first, AnalysisFixture.complete("Үчүнчү")))
                    .isInstanceOf(StaleVersion.class);
            AnalysisPage page = pages.page(SLUG);
            assertThat(page.text()).isEqualTo(AnalysisFixture.complete("Экинчи"));
            assertThat(page.version()).isEqualTo(first + 1);
        }));
    }

    @Test
    @Tag("R11")
    void aTextWithoutRoomIsRefusedAtItsField() {
        sample.within(cast -> Acting.as(cast.deputyTeaching(), () -> {
            assertThatThrownBy(() -> service.write(SLUG, -1, AnalysisFixture.complete("а".repeat(20_001))))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.field()).isEqualTo("achievements"));
            AnalysisText long3 = new AnalysisText("", "", "", "", Map.of(Breach.QUARTER_2, "а".repeat(3001)));
            assertThatThrownBy(() -> service.write(SLUG, -1, long3))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.field()).isEqualTo("quarter2"));
        }));
    }

    @Test
    @Tag("R11")
    void nobodyElseWritesSignsOrKnowsOfADraft() {
        sample.within(cast -> {
            fixture.written(cast);
            for (StaffId other : new StaffId[] {
                cast.director(), cast.deputyMethodical(), cast.chair(), cast.secretary(), cast.person("M09")
            }) {
                Acting.as(other, () -> {
                    assertThatThrownBy(() -> service.write(SLUG, 0, AnalysisText.EMPTY))
                            .isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> fixture.sign()).isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> service.markSeen(SLUG)).isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> pages.page(SLUG)).isInstanceOf(NotFound.class);
                });
            }
        });
    }

    @Test
    @Tag("R11")
    void aRunningYearIsNotSigned() {
        sample.within(cast -> {
            fixture.written(cast);
            clock.set(LocalDate.of(2027, 5, 24));
            refusedToSign(cast.deputyTeaching(), "R11", "analysis.missing.end");
        });
    }

    @Test
    @Tag("R3")
    @Tag("R8")
    @Tag("R9")
    void aBrokenNormWithoutAnExplanationKeepsFromSigningAndNamesItsClause() {
        sample.within(cast -> {
            clock.set(AnalysisFixture.END);
            for (Breach breach : Breach.values()) {
                Map<Breach, String> others =
                        new java.util.EnumMap<>(AnalysisFixture.complete("").explanations());
                others.remove(breach);
                AnalysisText text = new AnalysisText("1", "2", "3", "4", others);
                Acting.as(
                        cast.deputyTeaching(),
                        () -> service.write(SLUG, pages.page(SLUG).version(), text));
                RuleViolation refused = refusedToSign(
                        cast.deputyTeaching(), breach.clause().id(), "analysis.missing.explanation." + breach);
                assertThat(refused.place()).isEqualTo("/years/" + SLUG + "/analysis/words#" + breach.field());
            }
        });
    }

    @Test
    @Tag("R11")
    void anEmptySectionKeepsFromSigning() {
        sample.within(cast -> {
            clock.set(AnalysisFixture.END);
            Acting.as(cast.deputyTeaching(), () -> service.write(SLUG, -1, AnalysisFixture.complete("")));
            refusedToSign(cast.deputyTeaching(), "R11", "analysis.missing.achievements");
        });
    }

    private RuleViolation refusedToSign(StaffId deputy, String clause, String key) {
        RuleViolation[] found = new RuleViolation[1];
        assertThatThrownBy(() -> Acting.as(deputy, () -> fixture.sign()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.clause().id()).isEqualTo(clause);
                    assertThat(refused.messageKey()).isEqualTo(key);
                    found[0] = refused;
                });
        return found[0];
    }

    @Test
    @Tag("R11")
    void theSignatureFreezesFiguresAndWordsAndSealsThemIntoTheChain() {
        sample.within(cast -> {
            protocols.signed(cast);
            fixture.signed(cast);
            AnalysisPage signed = Acting.as(cast.deputyTeaching(), () -> pages.page(SLUG));
            assertThat(signed.signed()).isTrue();
            assertThat(signed.view().signature().holds()).isTrue();
            assertThat(signed.view().content().figures().meetings().held()).hasSize(1);
            clock.set(LocalDate.of(2027, 5, 29));
            meetings.held(cast, LocalDate.of(2027, 5, 20));
            AnalysisPage later = Acting.as(cast.director(), () -> pages.page(SLUG));
            assertThat(later.view().content()).isEqualTo(signed.view().content());
            assertThat(Acting.as(cast.chair(), () -> chain.unbroken())).isTrue();
        });
    }

    @Test
    @Tag("R11")
    void whatIsSignedIsNeitherWrittenNorSignedAgain() {
        sample.within(cast -> {
            fixture.signed(cast);
            Acting.as(cast.deputyTeaching(), () -> {
                assertThatThrownBy(() -> service.write(SLUG, 1, AnalysisFixture.complete("Башка")))
                        .isInstanceOf(RuleViolation.class);
                fixture.sign();
                assertThat(chain.unbroken()).isTrue();
            });
        });
    }

    @Test
    @Tag("R11")
    void chairAndDirectorMarkThatTheyHaveReadItOnceEach() {
        sample.within(cast -> {
            fixture.signed(cast);
            for (int click = 0; click < 2; click++) {
                Acting.as(cast.chair(), () -> service.markSeen(SLUG));
                Acting.as(cast.director(), () -> service.markSeen(SLUG));
            }
            assertThatThrownBy(() -> Acting.as(cast.deputyMethodical(), () -> service.markSeen(SLUG)))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.markSeen(SLUG)))
                    .isInstanceOf(NotFound.class);
            AnalysisView view = Acting.as(cast.chair(), () -> pages.page(SLUG)).view();
            assertThat(view.seen()).extracting(Seen::office).containsExactlyInAnyOrder(Role.CHAIR, Role.DIRECTOR);
        });
    }

    @Test
    @Tag("R12")
    void nothingChangesInAStoredYear() {
        sample.within(cast -> {
            fixture.written(cast);
            fixture.stored();
            Acting.as(cast.deputyTeaching(), () -> {
                assertThatThrownBy(() -> service.write(SLUG, 0, AnalysisFixture.complete("Башка")))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.clause().id()).isEqualTo("R12"));
                assertThatThrownBy(() -> fixture.sign())
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.clause().id()).isEqualTo("R12"));
            });
        });
    }

    @Test
    @Tag("R12")
    void theModulesAboveLearnOfTheSignatureAndThePaper() {
        sample.within(cast -> {
            fixture.written(cast);
            assertThat(analyses.state(sample.year()).status()).isEqualTo(AnalysisStatus.DRAFT);
            assertThat(analyses.signedPaper(sample.year(), Language.KY)).isEmpty();
            Acting.as(cast.deputyTeaching(), () -> fixture.sign());
            assertThat(analyses.state(sample.year()).signedOn()).isEqualTo(AnalysisFixture.END);
            assertThat(analyses.state(sample.year()).unexplained()).isEmpty();
            assertThat(analyses.state(sample.year()).breaches()).hasSize(Breach.values().length);
            assertThat(analyses.signedPaper(sample.year(), Language.RU))
                    .hasValueSatisfying(paper -> assertThat(paper.draft()).isFalse());
        });
    }
}
