package kg.birikme.growth.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kg.birikme.activity.ActivityFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.domain.GrowthPages.AnalysisPage;
import kg.birikme.growth.domain.GrowthPages.Overview;
import kg.birikme.growth.domain.MentoringPages.Pair;
import kg.birikme.growth.domain.MentoringPages.PairPage;
import kg.birikme.growth.domain.ProgrammeContent;
import kg.birikme.growth.domain.ProgrammeView;
import kg.birikme.growth.domain.SelfAnalysisView;
import kg.birikme.growth.domain.Stage;
import kg.birikme.growth.web.ConsultationController.Naming;
import kg.birikme.handin.WorkHead;
import kg.birikme.handin.WorkStatus;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Table;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of growth: programme F9, self-analysis F11, mentoring and consultations F17, summary of topics F20. */
@Component
public class GrowthPapers {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private static final int EMPTY_STAGES = 4;
    private static final int OPEN_LINES = 2;

    private final MessageSource messages;
    private final People people;
    private final Clock clock;

    GrowthPapers(MessageSource messages, People people, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.clock = clock;
    }

    /** @param member as the staff directory knows the writer in that year; nobody where the membership has gone */
    public Paper programme(
            YearView year,
            ProgrammeView programme,
            @Nullable MemberView member,
            SchoolProfile school,
            Language language) {
        Wording words = new Wording(messages, language, "");
        ProgrammeContent content = programme.content();
        WorkHead head = programme.head();
        PaperBuilder paper = begin(words, school, "growth.paper.programme", year, head.name())
                .draft(head.status() == WorkStatus.DRAFT)
                .facts(writer(head, member, words))
                .facts(fact("growth.lastCourse", programme.lastCourse(), words))
                .facts(
                        fact("growth.topic", content.topic(), words),
                        fact(
                                "growth.topicYear",
                                words.say("growth.paper.topicYear", String.valueOf(content.topicYear())),
                                words),
                        fact("growth.reason", content.reason(), words),
                        fact("growth.aim", content.aim(), words),
                        fact("growth.tasks", content.tasks(), words),
                        fact("growth.term", term(content), words))
                .heading(words.say("growth.stages"))
                .table(table -> stages(table, content.stages(), words))
                .facts(
                        fact("growth.literature", content.literature(), words),
                        fact("growth.reportForm", content.reportForm(), words),
                        fact("growth.heardAt", content.heardAt(), words));
        paper.heading(words.say("growth.atYearsEnd"));
        later(paper, words.say("growth.fulfilment"), programme.fulfilment());
        later(paper, words.say("growth.result"), programme.outcome());
        return sign(paper, head, words).build();
    }

    /** What is said at the year's end; lines for the pen until then. */
    private static void later(PaperBuilder paper, String lead, String text) {
        paper.paragraph(lead + ":", text);
        if (text.isEmpty()) {
            paper.blankLines(OPEN_LINES);
        }
    }

    private Fact[] writer(WorkHead head, @Nullable MemberView member, Wording words) {
        Fact name = fact("growth.member", head.name().full(), words);
        if (member == null) {
            return new Fact[] {name};
        }
        String label = member.classLabel();
        Integer years = member.teachingYears();
        return new Fact[] {
            name,
            fact("people.member.class", label == null ? "" : label, words),
            fact("people.member.subject", member.subject(), words),
            fact(
                    "people.member.teachingYears",
                    years == null ? "" : words.say("growth.paper.years", years.toString()),
                    words),
            fact("people.member.category", words.say("people.category." + member.category()), words)
        };
    }

    private Table.Builder stages(Table.Builder table, List<Stage> stages, Wording words) {
        table.column("№", 4, Align.CENTER)
                .column(words.say("growth.stage"), 20)
                .column(words.say("growth.content"), 40)
                .column(words.say("growth.term"), 18)
                .column(words.say("growth.result"), 22);
        for (int at = 0; at < stages.size(); at++) {
            Stage stage = stages.get(at);
            table.row(String.valueOf(at + 1), stage.stage(), stage.content(), stage.term(), stage.outcome());
        }
        return table.blankRows(stages.isEmpty() ? EMPTY_STAGES : 0);
    }

    private static String term(ProgrammeContent content) {
        return content.from() == null || content.until() == null
                ? ""
                : SchoolDates.shortDate(content.from()) + " – " + SchoolDates.shortDate(content.until());
    }

    Paper analysis(AnalysisPage page, SchoolProfile school, Language language) {
        Wording words = new Wording(messages, language, "");
        SelfAnalysisView analysis = page.analysis();
        PaperBuilder paper = begin(
                        words,
                        school,
                        "growth.selfAnalysis",
                        page.year(),
                        analysis.head().name())
                .draft(analysis.head().status() == WorkStatus.DRAFT)
                .facts(fact("growth.member", analysis.head().name().full(), words))
                .facts(of(page, words));
        List<String> keys = analysis.questions().keys();
        for (int at = 0; at < keys.size(); at++) {
            Short mark = analysis.marks().get(at);
            String given = mark == null ? "" : " " + words.say("growth.mark.given", mark.toString());
            paper.minorHeading(words.say(keys.get(at)))
                    .paragraph(analysis.words().get(at) + given);
        }
        return sign(paper, analysis.head(), words).build();
    }

    /** What is analysed: the year, or an event with its class and how many were there. */
    private Fact[] of(AnalysisPage page, Wording words) {
        ActivityFact activity = page.activity();
        if (activity == null) {
            return new Fact[] {fact("growth.ofYear", page.year().label(), words)};
        }
        Integer pupils = activity.outcome().pupils();
        return new Fact[] {
            fact("growth.topic.short", activity.title(), words),
            fact("people.member.class", activity.details().schoolClass().label(), words),
            fact("growth.paper.pupils", pupils == null ? "" : pupils.toString(), words)
        };
    }

    Paper topics(Overview page, SchoolProfile school, Language language) {
        Wording words = new Wording(messages, language, "");
        return begin(words, school, "growth.print.topics", page.year())
                .table(table -> {
                    table.column("№", 6, Align.CENTER)
                            .column(words.say("growth.member"), 20)
                            .column(words.say("growth.topic"), 42)
                            .column(words.say("growth.topicYear"), 8, Align.CENTER)
                            .column(words.say("growth.reportForm"), 14)
                            .column(words.say("growth.heardAt"), 12);
                    int[] number = {0};
                    page.topics()
                            .forEach(row -> table.row(
                                    String.valueOf(++number[0]),
                                    row.member().name().listed(),
                                    row.programme()
                                            .map(found -> found.content().topic())
                                            .orElse(""),
                                    row.programme()
                                            .map(found -> String.valueOf(
                                                    found.content().topicYear()))
                                            .orElse(""),
                                    row.programme()
                                            .map(found -> found.content().reportForm())
                                            .orElse(""),
                                    row.programme()
                                            .map(found -> found.content().heardAt())
                                            .orElse("")));
                    return table;
                })
                .signature(Signature.of(words.say("growth.paper.chair"), chair(page.year()))
                        .dated(null))
                .build();
    }

    Paper consultations(
            YearView year, List<ConsultationFact> given, Naming naming, SchoolProfile school, Language language) {
        Wording words = new Wording(messages, language, "");
        return begin(words, school, "growth.consultations", year)
                .table(table -> {
                    table.column(words.say("growth.day"), 15, Align.CENTER)
                            .column(words.say("growth.kind"), 16)
                            .column(words.say("growth.by"), 16)
                            .column(words.say("growth.helped"), 16)
                            .column(words.say("growth.topic.short"), 19)
                            .column(words.say("growth.result"), 18);
                    given.forEach(one -> table.row(
                            SchoolDates.shortDate(one.day()),
                            words.say("growth.kind." + one.kind()),
                            naming.one(one.by()),
                            one.allMembers() ? words.say("growth.allMembers") : naming.all(one.helped()),
                            one.topic(),
                            one.outcome()));
                    return table.blankRows(3);
                })
                .signature(Signature.of(words.say("growth.paper.chair"), chair(year))
                        .dated(null))
                .build();
    }

    /** The chair of the day, or of a past year's last. */
    private @Nullable String chair(YearView year) {
        return people.signatureOn(Role.CHAIR, year.atLatest(LocalDate.now(clock)));
    }

    /** The sheet of a pair (F17): its plan of meetings, and what was talked over. */
    Paper pair(PairPage page, SchoolProfile school, Language language) {
        Wording words = new Wording(messages, language, "");
        Pair pair = page.pair();
        String title = words.say("growth.mentoring.sheet");
        return Paper.in(language, title, title)
                .topLine(school.fullName(language), null)
                .title(title.toUpperCase(language.locale()))
                .facts(
                        fact("growth.mentoring.mentor", pair.mentorName().full(), words),
                        fact("growth.mentoring.mentee", pair.menteeName().full(), words),
                        fact("growth.term", days(pair.from(), pair.to()), words),
                        fact("growth.aim", pair.aim(), words))
                .heading(words.say("growth.mentoring.plan"))
                .table(table -> {
                    table.column("№", 8, Align.CENTER)
                            .column(words.say("growth.day"), 20, Align.CENTER)
                            .column(words.say("growth.topic.short"), 72);
                    int[] number = {0};
                    page.plan()
                            .forEach(line -> table.row(
                                    String.valueOf(++number[0]),
                                    line.day() == null ? "" : SchoolDates.shortDate(line.day()),
                                    line.topic()));
                    return table.blankRows(page.plan().isEmpty() ? 3 : 0);
                })
                .heading(words.say("growth.mentoring.talks"))
                .table(table -> {
                    table.column("№", 8, Align.CENTER)
                            .column(words.say("growth.day"), 20, Align.CENTER)
                            .column(words.say("growth.topic.short"), 36)
                            .column(words.say("growth.result"), 36);
                    int[] number = {0};
                    page.talks()
                            .forEach(talk -> table.row(
                                    String.valueOf(++number[0]),
                                    SchoolDates.shortDate(talk.day()),
                                    talk.topic(),
                                    talk.outcome()));
                    return table.blankRows(pair.going() ? 3 : 0);
                })
                .facts(fact("growth.mentoring.outcome", pair.outcome(), words))
                .signature(Signature.of(
                                words.say("growth.mentoring.mentor"),
                                pair.mentorName().signature())
                        .dated(null))
                .signature(Signature.of(
                                words.say("growth.mentoring.mentee"),
                                pair.menteeName().signature())
                        .dated(null))
                .signature(Signature.of(
                                words.say("growth.paper.chair"),
                                people.signatureOn(Role.CHAIR, pair.to() == null ? LocalDate.now(clock) : pair.to()))
                        .dated(null))
                .build();
    }

    private static String days(LocalDate from, @Nullable LocalDate to) {
        return SchoolDates.shortDate(from) + " – " + (to == null ? "" : SchoolDates.shortDate(to));
    }

    private PaperBuilder begin(Wording words, SchoolProfile school, String titleKey, YearView year) {
        return begin(words, school, year, words.say(titleKey), words.say(titleKey));
    }

    /** A person's paper is filed under her name. */
    private PaperBuilder begin(Wording words, SchoolProfile school, String titleKey, YearView year, PersonName of) {
        return begin(words, school, year, words.say(titleKey), words.say(titleKey) + ", " + of.signature());
    }

    private static PaperBuilder begin(
            Wording words, SchoolProfile school, YearView year, String title, String filedAs) {
        return Paper.in(words.language(), filedAs, title)
                .topLine(school.fullName(words.language()), null)
                .title(title.toUpperCase(words.language().locale()), words.say("growth.year", year.label()));
    }

    private PaperBuilder sign(PaperBuilder paper, WorkHead head, Wording words) {
        boolean seen = head.status() == WorkStatus.SEEN;
        return paper.signature(Signature.of(
                                words.say("growth.paper.teacher"), head.name().signature())
                        .dated(day(head.submittedAt())))
                .signature(Signature.of(words.say(seenBy(head)), seen ? head.decidedByName() : null)
                        .dated(seen ? day(head.decidedAt()) : null));
    }

    /** The chair sees the members' work; the chair's own is seen by the deputy. */
    private String seenBy(WorkHead head) {
        Instant at = head.decidedAt() == null ? head.submittedAt() : head.decidedAt();
        LocalDate on = day(at);
        boolean chairs = on != null && people.isChair(head.member(), on);
        return chairs ? "growth.paper.seen.deputy" : "growth.paper.seen";
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(BISHKEK).toLocalDate();
    }

    private Fact fact(String key, String value, Wording words) {
        return new Fact(words.say(key), value);
    }
}
