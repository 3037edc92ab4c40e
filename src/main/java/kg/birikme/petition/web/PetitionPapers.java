package kg.birikme.petition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.handin.WorkStatus;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Wording;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.domain.PetitionContent;
import kg.birikme.petition.domain.PetitionPages.Cited;
import kg.birikme.petition.domain.PetitionPages.PetitionPage;
import kg.birikme.petition.domain.PetitionSheet;
import kg.birikme.school.Schools;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers of petitions: F15, F16, and a letter of the same make for proposals and requests. */
@Component
class PetitionPapers {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    private final MessageSource messages;
    private final Schools schools;

    PetitionPapers(MessageSource messages, Schools schools) {
        this.messages = messages;
        this.schools = schools;
    }

    Paper of(PetitionPage page, Language language) {
        Wording words = new Wording(messages, language, "");
        String title = words.say("petition.paper.title." + page.head().kind());
        PaperBuilder paper = Paper.in(language, title, title)
                .draft(!page.head().status().handedIn())
                .topLine(school(page, language), null)
                .addressee(new Fact(
                        words.say("petition.paper.to"),
                        words.say("people.role." + page.head().addressee())
                                + (page.sheet() == null || page.sheet().to().isEmpty()
                                        ? ""
                                        : ", " + page.sheet().to())))
                .title(title.toUpperCase(language.locale()), day(page, words));
        switch (page.head().kind()) {
            case REWARD -> reward(paper, page, words);
            case NOMINATION -> nomination(paper, page, words);
            default -> letter(paper, page, words);
        }
        paper.appendices(
                        words.say("petition.paper.attached"),
                        attached(page.head().kind(), page.cited(), words))
                .signature(Signature.of(
                                words.say("petition.paper.post." + post(page)),
                                page.sheet() == null
                                        ? page.head().authorName().signature()
                                        : PersonName.signatureOf(page.sheet().author()))
                        .dated(day(page.head().submittedAt())));
        return decision(paper, page, words).build();
    }

    private String school(PetitionPage page, Language language) {
        return page.sheet() == null
                ? schools.profile().fullName(language)
                : page.sheet().school(language);
    }

    private static String day(PetitionPage page, Wording words) {
        return words.say("report.year", page.year().label());
    }

    private static String post(PetitionPage page) {
        return page.sheet() == null ? "CHAIR" : page.sheet().post();
    }

    private void reward(PaperBuilder paper, PetitionPage page, Wording words) {
        PetitionContent content = page.content();
        paper.paragraph(words.say("petition.paper.asks", cited(page.cited(), words)))
                .facts(
                        subject(page, words),
                        fact("petition.class", sheet(page).schoolClass(), words),
                        fact("petition.years", years(sheet(page)), words),
                        fact("petition.earlierAwards", content.earlierAwards(), words))
                .paragraph(words.say("petition.grounds") + ":", content.grounds())
                .fact(
                        words.say("petition.reward"),
                        content.reward() == null ? "" : words.say("petition.reward." + content.reward()));
    }

    private void nomination(PaperBuilder paper, PetitionPage page, Wording words) {
        PetitionContent content = page.content();
        PetitionSheet sheet = sheet(page);
        paper.facts(
                        fact("petition.contest", content.title(), words),
                        fact(
                                "petition.level",
                                content.level() == null ? "" : words.say("petition.level." + content.level()),
                                words),
                        fact("petition.category", content.category(), words),
                        fact("petition.organiser", content.organiser(), words),
                        fact("petition.contestOn", date(content.contestOn()), words),
                        subject(page, words),
                        fact("petition.class", sheet.schoolClass(), words),
                        fact("petition.years", years(sheet), words),
                        fact(
                                "petition.candidateCategory",
                                sheet.category().isEmpty() ? "" : words.say("people.category." + sheet.category()),
                                words),
                        fact("petition.cited", cited(page.cited(), words), words))
                .paragraph(words.say("petition.grounds") + ":", content.grounds())
                .signature(Signature.of(words.say("petition.paper.consent"), candidate(page))
                        .dated(day(page.consentedAt())));
    }

    private void letter(PaperBuilder paper, PetitionPage page, Wording words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("petition.about", page.content().title(), words));
        if (page.head().subjectName() != null) {
            facts.add(subject(page, words));
        }
        if (page.cited() != null) {
            facts.add(fact("petition.cited", cited(page.cited(), words), words));
        }
        paper.facts(facts.toArray(Fact[]::new)).paragraph(page.content().grounds());
    }

    private PaperBuilder decision(PaperBuilder paper, PetitionPage page, Wording words) {
        PetitionOutcome outcome = page.head().outcome();
        boolean decided = page.head().status() == WorkStatus.ACCEPTED;
        paper.heading(words.say("petition.paper.decision"));
        if (page.head().kind() != PetitionKind.ADVICE) {
            paper.facts(
                    fact(
                            "petition.paper.outcome",
                            outcome == null ? "" : words.say("petition.outcome." + outcome),
                            words),
                    fact(
                            "petition.order",
                            page.head().orderNumber().isEmpty()
                                    ? ""
                                    : "№ " + page.head().orderNumber() + ", "
                                            + date(page.head().orderOn()),
                            words));
        }
        paper.fact(words.say("petition.answer"), page.answer())
                .signature(Signature.of(
                                words.say("people.role." + page.head().addressee()),
                                decided ? page.decidedByName() : null)
                        .dated(decided ? day(page.decidedAt()) : null)
                        .withSeal());
        if (page.head().kind() == PetitionKind.NOMINATION) {
            paper.facts(
                    fact("petition.result", page.result(), words),
                    fact("petition.diploma", page.diploma(), words),
                    fact("petition.resultOn", date(page.resultOn()), words));
        }
        return paper;
    }

    private static List<String> attached(PetitionKind kind, @Nullable Cited cited, Wording words) {
        List<String> attached = new ArrayList<>();
        if (cited != null) {
            attached.add(words.say("petition.paper.extract", String.valueOf(cited.protocol())));
        }
        if (kind == PetitionKind.REWARD) {
            attached.add(words.say("petition.paper.character"));
        }
        if (kind == PetitionKind.NOMINATION) {
            attached.add(words.say("petition.paper.portfolio"));
        }
        return attached;
    }

    /** «№ 5 протокол, 20.05.2027, 4.1-сунуш»; dots for the pen where nothing is cited yet. */
    static String cited(@Nullable Cited cited, Wording words) {
        return cited == null
                ? words.say("petition.cited.words", "……", "……", "……")
                : words.say(
                        "petition.cited.words",
                        String.valueOf(cited.protocol()),
                        SchoolDates.shortDate(cited.on()),
                        cited.number());
    }

    private static Fact subject(PetitionPage page, Wording words) {
        PersonName name = page.head().subjectName();
        String printed = page.sheet() == null
                ? (name == null ? "" : name.full())
                : page.sheet().subject();
        return fact("petition.subject", printed, words);
    }

    /** As named on the day on which it was handed in; nobody yet where none is chosen. */
    private static @Nullable String candidate(PetitionPage page) {
        PersonName name = page.head().subjectName();
        if (page.sheet() != null) {
            return PersonName.signatureOf(page.sheet().subject());
        }
        return name == null ? null : name.signature();
    }

    private static PetitionSheet sheet(PetitionPage page) {
        return Objects.requireNonNullElseGet(
                page.sheet(), () -> new PetitionSheet("", "", null, "", "", "", "", "", ""));
    }

    private static String years(PetitionSheet sheet) {
        return sheet.years() == null ? "" : sheet.years().toString();
    }

    private static Fact fact(String key, String value, Wording words) {
        return new Fact(words.say(key), value);
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : SchoolDates.shortDate(day);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(BISHKEK).toLocalDate();
    }
}
