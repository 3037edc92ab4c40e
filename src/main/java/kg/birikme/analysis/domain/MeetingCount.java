package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFigures.MeetingLine;
import kg.birikme.analysis.domain.YearFigures.Meetings;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.meeting.MeetingFact;
import kg.birikme.meeting.MeetingStatus;

/** Counts the meetings held, who came and what became of what they recommended: section 3. */
final class MeetingCount {

    private MeetingCount() {}

    static Meetings of(YearFacts facts) {
        List<MeetingLine> held = facts.meetings().stream()
                .filter(meeting -> meeting.status().held())
                .sorted(Comparator.comparing(MeetingCount::number))
                .map(meeting -> line(meeting, facts))
                .toList();
        int present = held.stream().mapToInt(MeetingLine::present).sum();
        int members = held.stream().mapToInt(MeetingLine::members).sum();
        int cancelled = (int) facts.meetings().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.CANCELLED)
                .count();
        return new Meetings(held, cancelled, YearFigures.percent(present, members));
    }

    private static MeetingLine line(MeetingFact meeting, YearFacts facts) {
        List<RecommendationFact> adopted = facts.recommendations().stream()
                .filter(one -> one.meeting().equals(meeting.id()) && one.status() != AssignmentStatus.ANNULLED)
                .toList();
        return new MeetingLine(
                meeting.no(),
                number(meeting),
                meeting.day(),
                meeting.quarter(),
                meeting.theme(),
                meeting.present(),
                meeting.members(),
                YearFigures.percent(meeting.present(), meeting.members()),
                adopted.size(),
                (int) adopted.stream()
                        .filter(one -> one.status() == AssignmentStatus.RELEASED)
                        .count(),
                (int) adopted.stream()
                        .filter(one -> late(one, facts.look().today()))
                        .count());
    }

    private static boolean late(RecommendationFact one, LocalDate today) {
        return one.status() == AssignmentStatus.OPEN && one.due().isBefore(today);
    }

    /** Only held meetings have one. */
    private static int number(MeetingFact meeting) {
        return Objects.requireNonNull(meeting.number());
    }
}
