package kg.birikme.growth.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.domain.GrowthPages.AnalysisPage;
import kg.birikme.growth.domain.GrowthPages.Overview;
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
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
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

    private final MessageSource messages;
    private final People people;

    GrowthPapers(MessageSource messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    /** @param member as the staff directory knows the writer in that year; nobody where the membership has gone */
    public Paper programme(
            YearView year,
            ProgrammeView programme,
            @Nullable MemberView member,
            SchoolProfile school,
            Language language) {
        ProgrammeContent content = programme.content();
        WorkHead head = programme.head();
        PaperBuilder paper = begin(language, school, "growth.programme", year)
                .draft(head.status() == WorkStatus.DRAFT)
                .facts(writer(head, member, language))
                .facts(
                        fact("growth.topic", content.topic(), language),
                        fact("growth.topicYear", String.valueOf(content.topicYear()), language),
                        fact("growth.reason", content.reason(), language),
                        fact("growth.aim", content.aim(), language),
                        fact("growth.tasks", content.tasks(), language),
                        fact("growth.term", term(content), language))
                .heading(say("growth.stages", language))
                .table(table -> stages(table, content.stages(), language))
                .facts(
                        fact("growth.literature", content.literature(), language),
                        fact("growth.reportForm", content.reportForm(), language),
                        fact("growth.heardAt", content.heardAt(), language));
        if (!programme.fulfilment().isEmpty()) {
            paper.heading(say("growth.atYearsEnd", language))
                    .facts(
                            fact("growth.fulfilment", programme.fulfilment(), language),
                            fact("growth.result", programme.outcome(), language));
        }
        return sign(paper, head, language).build();
    }

    private Fact[] writer(WorkHead head, @Nullable MemberView member, Language language) {
        Fact name = fact("growth.member", head.name().full(), language);
        if (member == null) {
            return new Fact[] {name};
        }
        String label = member.classLabel();
        Integer years = member.teachingYears();
        return new Fact[] {
            name,
            fact("people.member.class", label == null ? "" : label, language),
            fact("people.member.subject", member.subject(), language),
            fact("people.member.teachingYears", years == null ? "" : years.toString(), language),
            fact("people.member.category", say("people.category." + member.category(), language), language)
        };
    }

    private Table.Builder stages(Table.Builder table, List<Stage> stages, Language language) {
        table.column(say("growth.stage", language), 20)
                .column(say("growth.content", language), 40)
                .column(say("growth.term", language), 18)
                .column(say("growth.result", language), 22);
        stages.forEach(stage -> table.row(stage.stage(), stage.content(), stage.term(), stage.outcome()));
        return table.blankRows(stages.isEmpty() ? EMPTY_STAGES : 0);
    }

    private static String term(ProgrammeContent content) {
        return content.from() == null || content.until() == null
                ? ""
                : SchoolDates.shortDate(content.from()) + " – " + SchoolDates.shortDate(content.until());
    }

    Paper analysis(AnalysisPage page, SchoolProfile school, Language language) {
        SelfAnalysisView analysis = page.analysis();
        PaperBuilder paper = begin(language, school, "growth.selfAnalysis", page.year())
                .draft(analysis.head().status() == WorkStatus.DRAFT)
                .facts(
                        fact("growth.member", analysis.head().name().full(), language),
                        page.activity() == null
                                ? fact("growth.ofYear", page.year().label(), language)
                                : fact("growth.topic.short", page.activity().title(), language));
        List<String> keys = analysis.questions().keys();
        for (int at = 0; at < keys.size(); at++) {
            Short mark = analysis.marks().get(at);
            String given = mark == null ? "" : " " + say("growth.mark.given", language, mark.toString());
            paper.paragraph(say(keys.get(at), language) + ":", analysis.words().get(at) + given);
        }
        return sign(paper, analysis.head(), language).build();
    }

    Paper topics(Overview page, SchoolProfile school, Language language) {
        return begin(language, school, "growth.print.topics", page.year())
                .table(table -> {
                    table.column("№", 6, Align.CENTER)
                            .column(say("growth.member", language), 22)
                            .column(say("growth.topic", language), 34)
                            .column(say("growth.topicYear", language), 10, Align.CENTER)
                            .column(say("growth.reportForm", language), 16)
                            .column(say("growth.heardAt", language), 12);
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
                .signature(
                        Signature.of(say("growth.paper.chair", language), null).dated(null))
                .build();
    }

    Paper consultations(
            YearView year, List<ConsultationFact> given, Naming naming, SchoolProfile school, Language language) {
        return begin(language, school, "growth.consultations", year)
                .table(table -> {
                    table.column(say("growth.day", language), 15, Align.CENTER)
                            .column(say("growth.kind", language), 16)
                            .column(say("growth.by", language), 16)
                            .column(say("growth.helped", language), 16)
                            .column(say("growth.topic.short", language), 19)
                            .column(say("growth.result", language), 18);
                    given.forEach(one -> table.row(
                            SchoolDates.shortDate(one.day()),
                            say("growth.kind." + one.kind(), language),
                            naming.one(one.by()),
                            one.allMembers() ? say("growth.allMembers", language) : naming.all(one.helped()),
                            one.topic(),
                            one.outcome()));
                    return table.blankRows(3);
                })
                .signature(
                        Signature.of(say("growth.paper.chair", language), null).dated(null))
                .build();
    }

    private PaperBuilder begin(Language language, SchoolProfile school, String titleKey, YearView year) {
        String title = say(titleKey, language);
        return Paper.in(language, title, title)
                .topLine(school.fullName(language), null)
                .title(title.toUpperCase(language.locale()), say("growth.year", language, year.label()));
    }

    private PaperBuilder sign(PaperBuilder paper, WorkHead head, Language language) {
        boolean seen = head.status() == WorkStatus.SEEN;
        return paper.signature(Signature.of(
                                say("growth.paper.teacher", language),
                                head.name().signature())
                        .dated(day(head.submittedAt())))
                .signature(Signature.of(say(seenBy(head), language), seen ? head.decidedByName() : null)
                        .dated(seen ? day(head.decidedAt()) : null));
    }

    /** The chair sees the members' work; the chair's own is seen by the deputy. */
    private String seenBy(WorkHead head) {
        Instant at = head.decidedAt() == null ? head.submittedAt() : head.decidedAt();
        LocalDate on = day(at);
        boolean chairs = on != null
                && people.officeOn(Role.CHAIR, on)
                        .filter(chair -> chair.staff().equals(head.member()))
                        .isPresent();
        return chairs ? "growth.paper.seen.deputy" : "growth.paper.seen";
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(BISHKEK).toLocalDate();
    }

    private Fact fact(String key, String value, Language language) {
        return new Fact(say(key, language), value);
    }

    private String say(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}
