package kg.birikme.report.domain;

import java.util.List;

/**
 * What the records say of a member in the time of the report (F10, tables V and 7).
 *
 * @param meetings        meetings held
 * @param attended        of these, attended
 * @param held            open events held
 * @param visited         open events visited
 * @param recommendations recommendations addressed to the member
 * @param answered        of these, answered
 */
public record ReportFigures(int meetings, int attended, int held, int visited, int recommendations, int answered) {

    /** The same with other counts of open events. */
    ReportFigures withOpen(int heldNow, int visitedNow) {
        return new ReportFigures(meetings, attended, heldNow, visitedNow, recommendations, answered);
    }

    List<Integer> stored() {
        return List.of(meetings, attended, held, visited, recommendations, answered);
    }

    static ReportFigures of(Integer[] stored) {
        return new ReportFigures(stored[0], stored[1], stored[2], stored[3], stored[4], stored[5]);
    }
}
