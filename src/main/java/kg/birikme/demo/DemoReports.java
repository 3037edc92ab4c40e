package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.report.ReportFact;
import kg.birikme.report.ReportKind;
import kg.birikme.report.Reports;
import kg.birikme.report.domain.AssociationReportService;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.report.domain.ReportService;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Reports of the sample year's first quarter as they stand in November; of earlier years the year's reports, the
 * association's, and that to the pedagogical council.
 */
public class DemoReports implements DemoChapter {

    private static final int ORDER = 30;
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final int LAST_MEETING = 5;

    private final ReportService reports;
    private final AssociationReportService association;
    private final Reports facts;
    private final People people;

    public DemoReports(ReportService reports, AssociationReportService association, Reports facts, People people) {
        this.reports = reports;
        this.association = association;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        ReportsFile file = DemoData.read("reports.json", ReportsFile.class);
        if (year.back() == 0) {
            firstQuarter(cast, year, file, clock);
        } else {
            wholeYear(cast, year, file, clock);
        }
    }

    private void firstQuarter(DemoCast cast, DemoYear year, ReportsFile file, Consumer<LocalDateTime> clock) {
        clock.accept(file.asked().atTime(AFTERNOON));
        Map<StaffId, ReportFact> asked = ask(cast, year, ReportKind.QUARTER, 1, file.due());
        List<StaffId> late = file.lateOnes().stream().map(cast::person).toList();
        List<StaffId> silent = file.silent().stream().map(cast::person).toList();
        clock.accept(file.handedIn().atTime(AFTERNOON));
        asked.keySet().stream()
                .filter(member -> !late.contains(member) && !silent.contains(member))
                .forEach(member -> handIn(asked, member, file));
        clock.accept(file.decided().atTime(AFTERNOON));
        StaffId returned = cast.person(file.returned());
        asked.keySet().stream()
                .filter(member -> !late.contains(member) && !silent.contains(member))
                .forEach(member -> decide(cast, year, asked, member, member.equals(returned) ? file.remark() : null));
        clock.accept(file.late().atTime(AFTERNOON));
        late.forEach(member -> handIn(asked, member, file));
    }

    private void wholeYear(DemoCast cast, DemoYear year, ReportsFile file, Consumer<LocalDateTime> clock) {
        clock.accept(year.day(file.yearAsked()).atTime(AFTERNOON));
        Map<StaffId, ReportFact> asked = ask(cast, year, ReportKind.YEAR, null, year.day(file.yearDue()));
        clock.accept(year.day(file.yearHandedIn()).atTime(AFTERNOON));
        asked.keySet().forEach(member -> handIn(asked, member, file));
        clock.accept(year.day(file.yearDecided()).atTime(AFTERNOON));
        asked.keySet().forEach(member -> decide(cast, year, asked, member, null));
        StaffId chair = cast.chair(year.back());
        clock.accept(year.day(file.associationHandedIn()).atTime(AFTERNOON));
        Acting.as(chair, () -> association.submit(year.id(), 0, file.association(), LAST_MEETING));
        clock.accept(year.day(file.associationAccepted()).atTime(AFTERNOON));
        Acting.as(cast.deputyTeaching(), () -> association.accept(year.id(), 1));
        clock.accept(year.day(file.council().day()).atTime(AFTERNOON));
        Acting.as(
                chair,
                () -> association.toCouncil(
                        year.id(),
                        0,
                        year.day(file.council().day()),
                        file.council().protocol(),
                        file.council().words(),
                        file.council().outcome()));
    }

    private Map<StaffId, ReportFact> ask(
            DemoCast cast, DemoYear year, ReportKind kind, @Nullable Integer quarter, LocalDate due) {
        List<StaffId> members =
                people.membersOn(due).stream().map(MemberView::staff).toList();
        Acting.as(cast.chair(year.back()), () -> reports.ask(year.id(), kind, quarter, due, members));
        return facts.ofYear(year.id()).stream()
                .filter(fact -> fact.kind() == kind)
                .collect(Collectors.toMap(ReportFact::member, Function.identity()));
    }

    private void handIn(Map<StaffId, ReportFact> asked, StaffId member, ReportsFile file) {
        ReportFact report = Objects.requireNonNull(asked.get(member));
        Acting.as(member, () -> reports.submit(report.id(), 0, file.content(report.due())));
    }

    /** The chair's own report is decided on by the deputy. */
    private void decide(
            DemoCast cast, DemoYear year, Map<StaffId, ReportFact> asked, StaffId member, @Nullable String remark) {
        StaffId chair = cast.chair(year.back());
        ReportFact report = Objects.requireNonNull(asked.get(member));
        Acting.as(member.equals(chair) ? cast.deputyTeaching() : chair, () -> {
            if (remark == null) {
                reports.accept(report.id(), 1);
            } else {
                reports.giveBack(report.id(), 1, remark);
            }
        });
    }

    record CouncilWords(LocalDate day, String protocol, String words, String outcome) {}

    record ReportsFile(
            LocalDate asked,
            LocalDate due,
            LocalDate handedIn,
            LocalDate late,
            LocalDate decided,
            List<String> lateOnes,
            List<String> silent,
            String returned,
            String remark,
            LocalDate yearDue,
            LocalDate yearAsked,
            LocalDate yearHandedIn,
            LocalDate yearDecided,
            List<String> classHours,
            List<String> events,
            String parents,
            int parentsCame,
            int pupils,
            int girls,
            int boys,
            int individualWork,
            String difficulties,
            String proposals,
            List<String> association,
            LocalDate associationHandedIn,
            LocalDate associationAccepted,
            CouncilWords council) {

        ReportContent content(LocalDate due) {
            List<ReportLine> lines = new ArrayList<>();
            for (int week = 0; week < classHours.size(); week++) {
                lines.add(ReportLine.typed(
                        ReportPart.CLASS_HOUR,
                        due.minusWeeks(classHours.size() - week),
                        classHours.get(week),
                        "кадимки",
                        pupils,
                        ""));
            }
            events.forEach(event ->
                    lines.add(ReportLine.typed(ReportPart.EVENT, due.minusDays(14), event, "мектептик", pupils, "")));
            lines.add(ReportLine.typed(ReportPart.PARENTS, due.minusDays(21), parents, "жыйналыш", parentsCame, ""));
            return new ReportContent(
                    pupils, pupils, girls, boys, individualWork, lines, "", "", difficulties, proposals);
        }
    }
}
