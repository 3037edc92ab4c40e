package kg.birikme.passport.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.activity.ActivityFact;
import kg.birikme.experience.Experiences.ExperienceFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.CourseFact;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.passport.domain.PassportPages.Passport;
import kg.birikme.passport.domain.PassportPages.PassportYear;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.petition.PetitionFact;
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
        Wording words = new Wording(messages, language, "");
        String title = words.say("passport.folder");
        StaffDetails details = passport.person().details();
        PaperBuilder paper = Paper.in(language, title, title)
                .topLine(school.fullName(language), null)
                .title(
                        title.toUpperCase(language.locale()),
                        passport.person().name().full())
                .heading(words.say("passport.contents"))
                .numbered(contents(passport, words))
                .heading(words.say("passport.about"))
                .facts(
                        fact("people.staff.subject", details.subject(), words),
                        fact("people.staff.education", details.education(), words),
                        fact("people.member.category", words.say("people.category." + details.category()), words),
                        fact(
                                "passport.teachingSince",
                                details.teachingSince() == null
                                        ? ""
                                        : details.teachingSince().toString(),
                                words),
                        fact(
                                "passport.classTeacherSince",
                                details.classTeacherSince() == null
                                        ? ""
                                        : details.classTeacherSince().toString(),
                                words));
        passport.years().forEach(year -> year(paper, year, words));
        return paper.signature(Signature.of(
                                words.say("growth.paper.teacher"),
                                passport.person().name().signature())
                        .dated(null))
                .signature(Signature.of(words.say("growth.paper.chair"), null).dated(null))
                .build();
    }

    private List<String> contents(Passport passport, Wording words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("passport.about"));
        passport.years()
                .forEach(year -> parts.add(words.say("growth.year", year.year().label())));
        return parts;
    }

    private void year(PaperBuilder paper, PassportYear year, Wording words) {
        String topic = year.programme() == null ? "" : year.programme().topic();
        paper.heading(words.say("growth.year", year.year().label()))
                .facts(
                        fact("people.member.class", year.classLabel() == null ? "" : year.classLabel(), words),
                        fact("passport.topic", topic, words),
                        fact("passport.meetings", year.attended() + " / " + year.meetings(), words),
                        fact("passport.visited", String.valueOf(year.visited().size()), words),
                        fact("passport.selfAnalyses", String.valueOf(year.selfAnalyses()), words),
                        fact(
                                "passport.answers",
                                year.answers().answered() + " / "
                                        + year.answers().given(),
                                words));
        List<Line> lines = lines(year, words);
        if (!lines.isEmpty()) {
            paper.table(table -> {
                table.column("№", 6, Align.CENTER)
                        .column(words.say("passport.day"), 15, Align.CENTER)
                        .column(words.say("passport.work"), 27)
                        .column(words.say("passport.workTitle"), 52);
                for (int at = 0; at < lines.size(); at++) {
                    Line line = lines.get(at);
                    table.row(String.valueOf(at + 1), line.day(), line.work(), line.title());
                }
                return table;
            });
        }
    }

    private record Line(String day, String work, String title) {}

    private List<Line> lines(PassportYear year, Wording words) {
        List<Line> lines = new ArrayList<>();
        for (ActivityFact held : year.held()) {
            lines.add(new Line(
                    SchoolDates.shortDate(held.from()), words.say("activity.kind." + held.kind()), held.title()));
        }
        for (PetitionFact award : year.awards()) {
            LocalDate on = award.orderOn() == null ? award.decidedOn() : award.orderOn();
            lines.add(new Line(
                    on == null ? "" : SchoolDates.shortDate(on),
                    words.say("petition.kind." + award.kind()),
                    award.reward() == null
                            ? award.title() + (award.result().isEmpty() ? "" : ": " + award.result())
                            : words.say("petition.reward." + award.reward())));
        }
        for (ExperienceFact told : year.experience()) {
            lines.add(new Line("", words.say("passport.experience"), told.theme()));
        }
        for (CourseFact course : year.courses()) {
            lines.add(new Line(SchoolDates.shortDate(course.until()), words.say("growth.course"), course.line()));
        }
        for (ConsultationFact given : year.given()) {
            lines.add(new Line(
                    SchoolDates.shortDate(given.day()), words.say("growth.kind." + given.kind()), given.topic()));
        }
        for (ReportFact report : year.reports()) {
            lines.add(new Line(
                    report.acceptedOn() == null ? "" : SchoolDates.shortDate(report.acceptedOn()),
                    words.say("passport.report"),
                    words.say("report.name." + report.kind(), report.quarter() == null ? "" : report.quarter())));
        }
        return lines;
    }

    private static Fact fact(String key, String value, Wording words) {
        return new Fact(words.say(key), value);
    }
}
