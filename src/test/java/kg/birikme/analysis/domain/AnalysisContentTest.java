package kg.birikme.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.AnalysisContent.Explained;
import kg.birikme.analysis.domain.AnalysisContent.SchoolNames;
import kg.birikme.plan.DoneState;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.Seal;
import kg.birikme.seal.Signed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * The canonical form of an analysis, letter by letter: {@code analysis/canonical.txt} holds the form on its first line and the
 * hash after the beginning of the chain on its second. It changes only together with {@link AnalysisContent#FORM}.
 */
@Tag("R11")
class AnalysisContentTest {

    @Test
    void isWrittenAsItAlwaysWas() throws IOException {
        Seal seal = Seal.next(0, Seal.BEGINNING, CanonicalForm.of(content()));
        assertThat(List.of(seal.content(), seal.hash())).isEqualTo(golden("analysis/canonical.txt"));
    }

    @Test
    void isReadBackWithoutLoss() {
        assertThat(CanonicalForm.read(CanonicalForm.of(content()), AnalysisContent.class))
                .isEqualTo(content());
    }

    @Test
    void whatWasSignedInTheFirstFormIsStillRead() throws IOException {
        AnalysisContent first =
                CanonicalForm.read(golden("analysis/canonical-1.txt").get(0), AnalysisContent.class);
        assertThat(first.form()).isEqualTo("birikme-analysis-1");
        assertThat(first.figures().growth().courses()).isNull();
        assertThat(first.explanations().get(0).reasons()).isEmpty();
        assertThat(first.explanations().get(0).words()).isEqualTo("Карантин.");
    }

    @Test
    void whatWasSignedInTheSecondFormIsStillRead() throws IOException {
        AnalysisContent second =
                CanonicalForm.read(golden("analysis/canonical-2.txt").get(0), AnalysisContent.class);
        assertThat(second.form()).isEqualTo("birikme-analysis-2");
        assertThat(second.signed()).isNull();
    }

    private static List<String> golden(String path) throws IOException {
        return new ClassPathResource(path)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static AnalysisContent content() {
        return new AnalysisContent(
                AnalysisContent.FORM,
                new SchoolNames("№ 1 орто мектеби", "Средняя школа № 1", "Бишкек ш.", "г. Бишкек"),
                "2026-2027",
                null,
                LocalDate.of(2027, 5, 28),
                "А. А. Асанова",
                figures(),
                null,
                List.of(new Explained(Breach.QUARTER_3, List.of("Карантин (А. С. Токтобекова)"), "Карантин.")),
                "Жетишкендик",
                "Кемчилик",
                "Корутунду",
                "Милдет",
                new Signed("А. А. Асанова", "DEPUTY_TEACHING", Instant.parse("2027-05-28T09:15:30.125Z")));
    }

    private static YearFigures figures() {
        return new YearFigures(
                new YearFigures.Composition(16, 14, 2, 4, 6, 3, 3, 2, 3, 7, 4, 0, 2),
                new YearFigures.Topic("Тема", "Максат", List.of("Биринчи", "Экинчи")),
                new YearFigures.Meetings(
                        List.of(new YearFigures.MeetingLine(
                                3, 1, LocalDate.of(2026, 10, 8), 1, "Жыйын", 15, 16, 94, 5, 4, 1)),
                        1,
                        94),
                new YearFigures.Fulfilment(
                        2, 1, 0, 1, 0, List.of(new YearFigures.Undone(2, "Пункт", DoneState.NOT_DONE, "Себеби")), 3),
                new YearFigures.Events(
                        List.of(
                                new YearFigures.EventLine(EventKind.OPEN_HOUR, List.of(1, 2, 3, 4), 5),
                                new YearFigures.EventLine(EventKind.EVENT, List.of(0, 1, 0, 1), 0),
                                new YearFigures.EventLine(EventKind.OTHER, List.of(0, 0, 0, 0), 0)),
                        List.of("7-А", "8-Б"),
                        430),
                new YearFigures.Growth(16, 15, 0, 4, 12, 3, 5),
                new YearFigures.Young(2, 1, 6, 3),
                new YearFigures.Documents(LocalDate.of(2026, 9, 3), 6, 1, 6, 5, 4, 1, 64, 60, 3, 1));
    }
}
