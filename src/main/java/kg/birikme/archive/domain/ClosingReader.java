package kg.birikme.archive.domain;

import java.util.Comparator;
import java.util.List;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.YearView;
import org.springframework.stereotype.Component;

/** Asks all modules what a year still lacks (B17). */
@Component
class ClosingReader {

    private static final int MOST = 100;

    private final List<ClosingCheck> checks;

    ClosingReader(List<ClosingCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What keeps the year from storage first. */
    List<ClosingGap> gaps(YearView year) {
        return checks.stream()
                .flatMap(check -> check.of(year).stream())
                .sorted(Comparator.comparing((ClosingGap gap) -> !gap.blocks())
                        .thenComparing(ClosingGap::key)
                        .thenComparing(ClosingGap::href))
                .limit(MOST)
                .toList();
    }
}
