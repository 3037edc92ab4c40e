package kg.birikme.passport.web;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.activity.ActivityFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Table.Align;
import kg.birikme.passport.domain.PassportPages.Passport;
import kg.birikme.passport.domain.PassportPages.PassportYear;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.report.ReportFact;
import kg.birikme.school.SchoolProfile;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The folder for attestation (R43, R72): who she is, and year by year what she did, with a list of contents. */
@Component
class PassportPapers {

    private final MessageSource messages;

    PassportPapers(MessageSource messages) {
        this.messages = messages;
    }

    Paper folder(Passport passport, SchoolProfile school, Language language) {
        String title = say("passport.folder", language);
        StaffDetails details = passport.person().details();
        PaperBuilder paper = Paper.in(language, title, title)
                .topLine(school.fullName(language), null)
                .title(
                        title.toUpperCase(language.locale()),
                        passport.person().name().full())
                .heading(say("passport.contents", language))
                .numbered(contents(passport, language))
                .heading(say("passport.about", language))
                .facts(
                        fact("people.staff.subject", details.subject(), language),
                        fact("people.staff.education", details.education(), language),
                        fact(
                                "people.member.category",
                                say("people.category." + details.category(), language),
                                language),
                        fact(
                                "passport.teachingSince",
                                details.teachingSince() == null
                                        ? ""
                                        : details.teachingSince().toString(),
                                language),
                        fact(
                                "passport.classTeacherSince",
                                details.classTeacherSince() == null
                                        ? ""
                                        : details.classTeacherSince().toString(),
                                language));
        passport.years().forEach(year -> year(paper, year, language));
        return paper.signature(Signature.of(
                                say("growth.paper.teacher", language),
                                passport.person().name().signature())
                        .dated(null))
                .signature(
                        Signature.of(say("growth.paper.chair", language), null).dated(null))
                .build();
    }

    private List<String> contents(Passport passport, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(say("passport.about", language));
        passport.years()
                .forEach(year ->
                        parts.add(say("growth.year", language, year.year().label())));
        return parts;
    }

    private void year(PaperBuilder paper, PassportYear year, Language language) {
        String topic = year.programme() == null ? "" : year.programme().topic();
        paper.heading(say("growth.year", language, year.year().label()))
                .facts(
                        fact("people.member.class", year.classLabel() == null ? "" : year.classLabel(), language),
                        fact("passport.topic", topic, language),
                        fact("passport.meetings", year.attended() + " / " + year.meetings(), language),
                        fact("passport.visited", String.valueOf(year.visited().size()), language),
                        fact("passport.selfAnalyses", String.valueOf(year.selfAnalyses()), language),
                        fact(
                                "passport.answers",
                                year.answers().answered() + " / "
                                        + year.answers().given(),
                                language));
        List<Line> lines = lines(year, language);
        if (!lines.isEmpty()) {
            paper.table(table -> {
                table.column("№", 6, Align.CENTER)
                        .column(say("passport.day", language), 15, Align.CENTER)
                        .column(say("passport.work", language), 27)
                        .column(say("passport.workTitle", language), 52);
                for (int at = 0; at < lines.size(); at++) {
                    Line line = lines.get(at);
                    table.row(String.valueOf(at + 1), line.day(), line.work(), line.title());
                }
                return table;
            });
        }
    }

    private record Line(String day, String work, String title) {}

    private List<Line> lines(PassportYear year, Language language) {
        List<Line> lines = new ArrayList<>();
        for (ActivityFact held : year.held()) {
            lines.add(new Line(
                    SchoolDates.shortDate(held.from()), say("activity.kind." + held.kind(), language), held.title()));
        }
        for (ConsultationFact given : year.given()) {
            lines.add(new Line(
                    SchoolDates.shortDate(given.day()), say("growth.kind." + given.kind(), language), given.topic()));
        }
        for (ReportFact report : year.reports()) {
            lines.add(new Line(
                    report.acceptedOn() == null ? "" : SchoolDates.shortDate(report.acceptedOn()),
                    say("passport.report", language),
                    say("report.name." + report.kind(), language, report.quarter() == null ? "" : report.quarter())));
        }
        return lines;
    }

    private Fact fact(String key, String value, Language language) {
        return new Fact(say(key, language), value);
    }

    private String say(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}
