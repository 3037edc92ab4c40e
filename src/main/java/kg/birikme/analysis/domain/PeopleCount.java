package kg.birikme.analysis.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.analysis.domain.YearFactsReader.YearFacts;
import kg.birikme.analysis.domain.YearFigures.Composition;
import kg.birikme.analysis.domain.YearFigures.Growth;
import kg.birikme.analysis.domain.YearFigures.Young;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.report.ReportFact;
import kg.birikme.report.ReportKind;
import kg.birikme.shared.StaffId;

/** Counts who the association is and how its members grow: sections 1, 6 and 7. */
final class PeopleCount {

    private static final int FIRST_BAND = 3;
    private static final int SECOND_BAND = 10;
    private static final int THIRD_BAND = 20;

    private PeopleCount() {}

    static Composition composition(YearFacts facts) {
        List<MemberView> members = facts.members();
        return new Composition(
                members.size(),
                count(members, member -> member.kind() == MemberKind.CLASS_TEACHER),
                count(members, member -> member.kind() == MemberKind.MASTER),
                count(members, member -> member.category() == Category.HIGHEST),
                count(members, member -> member.category() == Category.FIRST),
                count(members, member -> member.category() == Category.SECOND),
                count(members, member -> member.category() == Category.NONE),
                count(members, member -> taught(member, Integer.MIN_VALUE, FIRST_BAND)),
                count(members, member -> taught(member, FIRST_BAND + 1, SECOND_BAND)),
                count(members, member -> taught(member, SECOND_BAND + 1, THIRD_BAND)),
                count(members, member -> taught(member, THIRD_BAND + 1, Integer.MAX_VALUE)),
                count(members, member -> member.teachingYears() == null),
                count(members, MemberView::young));
    }

    private static boolean taught(MemberView member, int from, int to) {
        return member.teachingYears() != null && member.teachingYears() >= from && member.teachingYears() <= to;
    }

    static Growth growth(YearFacts facts) {
        List<ProgrammeFact> programmes = facts.programmes().stream()
                .filter(programme -> programme.status().handedIn())
                .toList();
        Set<StaffId> withProgramme =
                programmes.stream().map(ProgrammeFact::member).collect(Collectors.toSet());
        List<SelfAnalysisFact> analyses = facts.selfAnalyses().stream()
                .filter(analysis -> analysis.status().handedIn())
                .toList();
        return new Growth(
                programmes.size(),
                count(programmes, programme -> programme.status() == WorkStatus.SEEN),
                count(facts.members(), member -> !withProgramme.contains(member.staff())),
                count(analyses, analysis -> analysis.activity() != null),
                count(analyses, analysis -> analysis.activity() == null),
                (int) Stream.concat(
                                accepted(facts).filter(ReportFact::courses).map(ReportFact::member),
                                facts.courses().stream()
                                        .map(CourseFact::person)
                                        .filter(person -> facts.members().stream()
                                                .anyMatch(
                                                        member -> member.staff().equals(person))))
                        .distinct()
                        .count(),
                accepted(facts)
                        .filter(report -> report.kind() == ReportKind.YEAR)
                        .mapToInt(ReportFact::achievements)
                        .sum());
    }

    private static Stream<ReportFact> accepted(YearFacts facts) {
        return facts.reports().stream().filter(report -> report.status() == WorkStatus.ACCEPTED);
    }

    static Young young(YearFacts facts) {
        return new Young(
                count(facts.members(), MemberView::young),
                count(facts.members(), member -> member.young() && helped(member.staff(), facts.consultations())),
                count(facts.consultations(), help -> help.kind() == ConsultationKind.MENTORING),
                count(facts.consultations(), help -> help.kind() != ConsultationKind.MENTORING));
    }

    private static boolean helped(StaffId member, List<ConsultationFact> given) {
        return given.stream().anyMatch(help -> help.reaches(member));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
