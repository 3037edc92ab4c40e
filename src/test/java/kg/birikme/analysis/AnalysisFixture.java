package kg.birikme.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.analysis.domain.AnalysisText;
import kg.birikme.analysis.domain.YearAnalysisPages;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.seal.Shown;
import kg.birikme.support.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the analysis of 2026/27 to a state by the steps that people would take. Works within the school of the moment. */
@Component
public class AnalysisFixture {

    public static final String SLUG = "2026-2027";

    /** A day on which the year may be analysed. */
    public static final LocalDate END = LocalDate.of(2027, 5, 28);

    private final YearAnalysisService service;
    private final YearAnalysisPages pages;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    AnalysisFixture(YearAnalysisService service, YearAnalysisPages pages, JdbcClient jdbc, MutableClock clock) {
        this.service = service;
        this.pages = pages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All sections written and every norm explained; the clock stands at the year's end. */
    public void written(DemoCast cast) {
        clock.set(END);
        Acting.as(cast.deputyTeaching(), () -> service.write(SLUG, -1, complete("Беш жыйын өткөрүлдү.")));
    }

    public void signed(DemoCast cast) {
        written(cast);
        Acting.as(cast.deputyTeaching(), () -> sign());
    }

    /** Signs what the person acted for would see. */
    public void sign() {
        service.sign(SLUG, shown(), "");
    }

    /** The fingerprint of what the signing page would show to the person acted for. */
    public String shown() {
        return Shown.of(pages.page(SLUG).view().content());
    }

    /** The year as if it had been accepted for storage. */
    public void stored() {
        jdbc.sql("update academic_year set stored_on = ?, keep_until = ? where slug = ?")
                .params(END, END.plusYears(3), SLUG)
                .update();
    }

    public static AnalysisText complete(String achievements) {
        return new AnalysisText(
                achievements, "Себептери да жазылды.", "Канааттандырарлык.", "Жаңы милдеттер.", explained());
    }

    private static Map<Breach, String> explained() {
        return Arrays.stream(Breach.values())
                .collect(Collectors.toMap(Function.identity(), breach -> "Себеби: " + breach.field()));
    }
}
