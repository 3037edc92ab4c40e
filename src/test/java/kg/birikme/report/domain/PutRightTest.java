package kg.birikme.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.analysis.AnalysisFixture;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.domain.ConsultationService;
import kg.birikme.growth.domain.ProgrammeContent;
import kg.birikme.growth.domain.ProgrammeService;
import kg.birikme.growth.domain.SelfAnalysisService;
import kg.birikme.growth.domain.Stage;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.report.ReportKind;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was counted and is put right afterwards, as {@link TakenBackTest} for what is taken back whole: under an accepted report
 * or a signed analysis nothing is lost, and a report that waits counts anew.
 */
@BirikmeTest
class PutRightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final ProgrammeContent PROGRAMME = new ProgrammeContent(
            "Укуктук маданият",
            1,
            "",
            "Укуктук билим",
            "",
            null,
            null,
            List.of(new Stage("", "Адабият окуу", "сентябрь", "")),
            "",
            "баяндама",
            "");

    @Autowired
    SampleSchool sample;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    ActivityService activities;

    @Autowired
    SelfAnalysisService selfAnalyses;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ConsultationService consultations;

    @Autowired
    ReportService reports;

    @Autowired
    AssociationReportService association;

    @Autowired
    AnalysisFixture analyses;

    @Autowired
    JdbcClient jdbc;

    /** A way in which an activity that was held loses what it counted. */
    private enum Loss {
        DAY {
            @Override
            void happen(PutRightTest test, DemoCast cast, ActivityId id) {
                test.change(
                        cast,
                        id,
                        ActivityKind.OPEN_CLASS_HOUR,
                        PutRightTest.DAY.plusDays(35),
                        true,
                        cast.person("M09"));
            }
        },
        OPEN {
            @Override
            void happen(PutRightTest test, DemoCast cast, ActivityId id) {
                test.change(cast, id, ActivityKind.EXTRACURRICULAR_EVENT, PutRightTest.DAY, false, cast.person("M09"));
            }
        },
        KIND {
            @Override
            void happen(PutRightTest test, DemoCast cast, ActivityId id) {
                test.change(cast, id, ActivityKind.SEMINAR, PutRightTest.DAY, true, cast.person("M09"));
            }
        },
        HOLDER {
            @Override
            void happen(PutRightTest test, DemoCast cast, ActivityId id) {
                test.change(cast, id, ActivityKind.OPEN_CLASS_HOUR, PutRightTest.DAY, true, cast.person("M07"));
            }
        },
        VISITOR {
            @Override
            void happen(PutRightTest test, DemoCast cast, ActivityId id) {
                test.hold(cast, id);
            }
        };

        abstract void happen(PutRightTest test, DemoCast cast, ActivityId id);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R53")
    void nothingIsLostToAnAcceptedReport(Loss loss) {
        sample.within(cast -> {
            ActivityId id = logged(cast);
            StaffId counted = loss == Loss.VISITOR ? cast.person("M05") : cast.person("M09");
            UUID report = handedIn(cast, counted);
            Acting.as(cast.chair(), () -> reports.accept(report, version("report", report)));
            assertThat(refusal(() -> loss.happen(this, cast, id))).isEqualTo("report.refusal.countsActivity");
        });
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R53")
    void aReportThatWaitsCountsAnewWhatIsPutRight(Loss loss) {
        sample.within(cast -> {
            ActivityId id = logged(cast);
            UUID holders = handedIn(cast, cast.person("M09"));
            UUID visitors = handedIn(cast, cast.person("M05"));
            assertThat(figures(holders).get(2)).isEqualTo(1);
            assertThat(figures(visitors).get(3)).isEqualTo(1);
            loss.happen(this, cast, id);
            assertThat(figures(holders).get(2)).isEqualTo(loss == Loss.VISITOR ? 1 : 0);
            assertThat(figures(visitors).get(3)).isEqualTo(loss == Loss.HOLDER ? 1 : 0);
        });
    }

    @Test
    @Tag("R53")
    void whatOnlyGainsIsPutRightUnderAnAcceptedReport() {
        sample.within(cast -> {
            ActivityId id = logged(cast);
            UUID report = handedIn(cast, cast.person("M09"));
            Acting.as(cast.chair(), () -> reports.accept(report, version("report", report)));
            Acting.as(
                    cast.chair(),
                    () -> activities.change(
                            id,
                            version("activity", id.value()),
                            details(ActivityKind.OPEN_CLASS_HOUR, "Жакшыраак аталган", DAY, true),
                            List.of(cast.person("M09"), cast.person("M07"))));
            Acting.as(
                    cast.chair(),
                    () -> activities.hold(
                            id,
                            version("activity", id.value()),
                            new ActivityOutcome(24, "Жакшы"),
                            List.of(cast.person("M05"), cast.person("M06"))));
            assertThat(figures(report).get(2)).isEqualTo(1);
        });
    }

    @Test
    @Tag("R51")
    void aHolderWhoseSelfAnalysisIsHandedInStaysAndTheRestIsPutRight() {
        sample.within(cast -> {
            ActivityId id = logged(cast);
            Acting.as(
                    cast.person("M09"),
                    () -> selfAnalyses.submit(
                            sample.year(), id, UUID.randomUUID(), 0, Collections.nCopies(8, "Сөз"), List.of()));
            assertThat(refusal(() -> Loss.HOLDER.happen(this, cast, id))).isEqualTo("growth.refusal.restsOnActivity");
            Loss.DAY.happen(this, cast, id);
        });
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R11")
    void nothingIsLostToASignedAnalysis(Loss loss) {
        sample.within(cast -> {
            ActivityId id = logged(cast);
            analyses.signed(cast);
            assertThat(refusal(() -> loss.happen(this, cast, id))).isEqualTo("analysis.refusal.countsIt");
        });
    }

    @Test
    @Tag("R12")
    void theAssociationsAcceptedReportKeepsTheKindItCounted() {
        sample.within(cast -> {
            ActivityId id = logged(cast);
            handInAssociation(cast);
            acceptAssociation(cast);
            assertThat(refusal(() -> Loss.KIND.happen(this, cast, id)))
                    .isEqualTo("report.refusal.countedByAssociation");
            Loss.VISITOR.happen(this, cast, id);
        });
    }

    @Test
    @Tag("R12")
    void theAssociationsReportThatWaitsCountsAnewWithoutAWithdrawnConsultation() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            Acting.as(
                    cast.chair(),
                    () -> consultations.add(
                            sample.year(),
                            id,
                            new ConsultationService.Given(
                                    DAY,
                                    ConsultationKind.INDIVIDUAL,
                                    cast.person("M09"),
                                    List.of(cast.person("M05")),
                                    "Портфолио",
                                    "")));
            handInAssociation(cast);
            assertThat(associationFigures().consultations()).isEqualTo(1);
            Acting.as(cast.chair(), () -> consultations.withdraw(sample.year(), id, 0, "Эки жолу жазылган"));
            assertThat(associationFigures().consultations()).isZero();
        });
    }

    /** How own work leaves the chair's hands. */
    private enum Way {
        WITHDRAWN {
            @Override
            void go(PutRightTest test, DemoCast cast, UUID id) {
                Acting.as(cast.person("M09"), () -> test.selfAnalyses.withdraw(id, test.version("self_analysis", id)));
            }
        },
        RETURNED {
            @Override
            void go(PutRightTest test, DemoCast cast, UUID id) {
                Acting.as(
                        cast.chair(),
                        () -> test.selfAnalyses.giveBack(id, test.version("self_analysis", id), "Толуктаңыз"));
            }
        };

        abstract void go(PutRightTest test, DemoCast cast, UUID id);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R12")
    void theAssociationsReportThatWaitsCountsAnewWithoutOwnWorkThatIsNoLongerHandedIn(Way way) {
        sample.within(cast -> {
            UUID id = handedInLook(cast);
            handInAssociation(cast);
            assertThat(associationFigures().selfAnalyses()).isEqualTo(1);
            way.go(this, cast, id);
            assertThat(associationFigures().selfAnalyses()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R12")
    void ownWorkThatTheAssociationsAcceptedReportCountsStands(Way way) {
        sample.within(cast -> {
            UUID id = handedInLook(cast);
            handInAssociation(cast);
            acceptAssociation(cast);
            assertThat(refusal(() -> way.go(this, cast, id))).isEqualTo("report.refusal.countedByAssociation");
        });
    }

    @ParameterizedTest
    @EnumSource
    @Tag("R11")
    void ownWorkThatASignedAnalysisCountsStands(Way way) {
        sample.within(cast -> {
            UUID id = handedInLook(cast);
            analyses.signed(cast);
            assertThat(refusal(() -> way.go(this, cast, id))).isEqualTo("analysis.refusal.countsIt");
        });
    }

    @Test
    @Tag("R47")
    void aProgrammeCountsAndStandsAsASelfAnalysisDoes() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            Runnable submit = () -> programmes.submit(sample.year(), id, version("programme", id), PROGRAMME);
            Runnable withdraw = () -> programmes.withdraw(id, version("programme", id));
            Acting.as(cast.person("M09"), () -> {
                programmes.write(sample.year(), id, 0, PROGRAMME);
                submit.run();
            });
            handInAssociation(cast);
            assertThat(associationFigures().programmes()).isEqualTo(1);
            Acting.as(cast.person("M09"), withdraw);
            assertThat(associationFigures().programmes()).isZero();
            Acting.as(cast.person("M09"), submit);
            acceptAssociation(cast);
            assertThat(refusal(() -> Acting.as(cast.person("M09"), withdraw)))
                    .isEqualTo("report.refusal.countedByAssociation");
            assertThat(refusal(() -> Acting.as(
                            cast.chair(), () -> programmes.giveBack(id, version("programme", id), "Толуктаңыз"))))
                    .isEqualTo("report.refusal.countedByAssociation");
        });
    }

    private UUID handedInLook(DemoCast cast) {
        UUID id = UUID.randomUUID();
        Acting.as(
                cast.person("M09"),
                () -> selfAnalyses.submit(sample.year(), null, id, 0, Collections.nCopies(20, "Сөз"), List.of()));
        return id;
    }

    private ActivityId logged(DemoCast cast) {
        ActivityId id = new ActivityId(UUID.randomUUID());
        Acting.as(
                cast.chair(),
                () -> activities.log(
                        id,
                        sample.year(),
                        details(ActivityKind.OPEN_CLASS_HOUR, "Менин укуктарым", DAY, true),
                        List.of(cast.person("M09")),
                        new ActivityOutcome(24, ""),
                        List.of(cast.person("M05"))));
        return id;
    }

    private void change(DemoCast cast, ActivityId id, ActivityKind kind, LocalDate day, boolean open, StaffId holder) {
        Acting.as(
                cast.chair(),
                () -> activities.change(
                        id,
                        version("activity", id.value()),
                        details(kind, "Менин укуктарым", day, open),
                        List.of(holder)));
    }

    private void hold(DemoCast cast, ActivityId id) {
        Acting.as(
                cast.chair(),
                () -> activities.hold(id, version("activity", id.value()), new ActivityOutcome(24, ""), List.of()));
    }

    private static ActivityDetails details(ActivityKind kind, String title, LocalDate day, boolean open) {
        return SomeActivity.of(kind, title, day, open);
    }

    private static String refusal(Runnable step) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, step::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.messageKey();
    }

    private UUID handedIn(DemoCast cast, StaffId teacher) {
        Acting.as(
                cast.chair(),
                () -> reports.ask(sample.year(), ReportKind.QUARTER, 1, LocalDate.of(2026, 11, 30), List.of(teacher)));
        UUID id = jdbc.sql("select id from report where staff_id = ?")
                .param(teacher.value())
                .query(UUID.class)
                .single();
        Acting.as(
                teacher,
                () -> reports.submit(
                        id, 0, new ReportContent(null, null, null, null, null, List.of(), "", "", "Кыйын", "")));
        return id;
    }

    private void handInAssociation(DemoCast cast) {
        meetings.held(cast, DAY.plusDays(30));
        Acting.as(cast.chair(), () -> association.submit(sample.year(), 0, Collections.nCopies(9, "Сөз"), 1));
    }

    private void acceptAssociation(DemoCast cast) {
        int version = jdbc.sql("select version from association_report")
                .query(Integer.class)
                .single();
        Acting.as(cast.deputyTeaching(), () -> association.accept(sample.year(), version));
    }

    private AssociationFigures associationFigures() {
        return AssociationFigures.of(jdbc.sql("select figures from association_report")
                .query((row, number) -> (Integer[]) row.getArray(1).getArray())
                .single());
    }

    private List<Integer> figures(UUID report) {
        return List.of(jdbc.sql("select figures from report where id = ?")
                .param(report)
                .query((row, number) -> (Integer[]) row.getArray(1).getArray())
                .single());
    }

    private int version(String table, UUID id) {
        return jdbc.sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
