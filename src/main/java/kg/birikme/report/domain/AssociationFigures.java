package kg.birikme.report.domain;

import java.util.List;

/** The figures of the association's report, counted from the records (F13a). */
public record AssociationFigures(
        int members,
        int planItems,
        int planDone,
        int meetings,
        int attendancePercent,
        int recommendations,
        int recommendationsDone,
        int openHours,
        int events,
        int analysed,
        int programmes,
        int selfAnalyses,
        int consultations,
        int reportsAccepted) {

    List<Integer> stored() {
        return List.of(
                members,
                planItems,
                planDone,
                meetings,
                attendancePercent,
                recommendations,
                recommendationsDone,
                openHours,
                events,
                analysed,
                programmes,
                selfAnalyses,
                consultations,
                reportsAccepted);
    }

    static AssociationFigures of(Integer[] s) {
        return new AssociationFigures(
                s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], s[9], s[10], s[11], s[12], s[13]);
    }
}
