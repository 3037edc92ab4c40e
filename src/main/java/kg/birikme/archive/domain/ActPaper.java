package kg.birikme.archive.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kg.birikme.archive.StorageState;
import kg.birikme.archive.domain.ArchivePages.ArchivePage;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.SystemMark;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.seal.LinkKind;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets the act of transfer to storage as form F14 (R12): two copies, one for each of the two who sign. */
@Component
public class ActPaper {

    private static final int COPIES = 2;
    private static final String PEN = "______________________";

    private final MessageSource messages;
    private final Schools schools;
    private final SignatureChain chain;
    private final Clock clock;

    ActPaper(MessageSource messages, Schools schools, SignatureChain chain, Clock clock) {
        this.messages = messages;
        this.schools = schools;
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Both copies.
     *
     * @throws NotFound if nothing has been handed over
     */
    public Paper of(ArchivePage page, Language language) {
        ArchiveRow.Transfer act = page.row().transfer();
        if (act == null) {
            throw new NotFound("act");
        }
        return new Sheet(page, act, language, schools.profile()).paper();
    }

    /** One print: everything in the one language. */
    private final class Sheet {

        private final ArchivePage page;
        private final ArchiveRow.Transfer act;
        private final Language language;
        private final Wording words;
        private final SchoolProfile school;
        private final String number;

        Sheet(ArchivePage page, ArchiveRow.Transfer act, Language language, SchoolProfile school) {
            this.page = page;
            this.act = act;
            this.language = language;
            this.words = new Wording(messages, language, "archive.paper.");
            this.school = school;
            this.number = String.valueOf(act.number());
        }

        Paper paper() {
            PaperBuilder paper = Paper.in(
                            language,
                            words.say("title", number),
                            words.say("subject", page.row().year().label()))
                    .draft(act.acceptedAt() == null);
            for (int copy = 1; copy <= COPIES; copy++) {
                copy(paper, copy);
                if (copy < COPIES) {
                    paper.pageBreak();
                }
            }
            return paper.build();
        }

        private void copy(PaperBuilder paper, int copy) {
            paper.topLine(school(), words.say("copy", String.valueOf(copy)))
                    .title(null, words.say("title", number), words.say("title.after"))
                    .sides(
                            SchoolDates.longDate(act.on(), language),
                            language == Language.KY ? act.placeKy() : act.placeRu())
                    .paragraph(words.say(
                            "we",
                            page.row().year().label(),
                            years(),
                            officer("chair", act.handedName()),
                            officer("deputy", act.acceptedName())));
            inventory(paper);
            paper.paragraph(words.say("total", String.valueOf(page.lines().size()), String.valueOf(page.sheets())));
            paper.signature(signed(words.say("handed"), act.handedName(), act.handedAt(), LinkKind.HAND_OVER));
            paper.signature(signed(words.say("accepted"), act.acceptedName(), act.acceptedAt(), LinkKind.ACCEPTANCE));
            after(paper);
        }

        private String school() {
            String kept = language == Language.KY ? act.schoolKy() : act.schoolRu();
            return kept == null ? school.fullName(language) : kept;
        }

        /** The post and the name in running words; a line for the pen where nobody has accepted yet. */
        private String officer(String post, @Nullable String name) {
            return words.say(post) + " " + (name == null ? PEN : name);
        }

        private String years() {
            Integer years = act.keepYears();
            return String.valueOf(years == null ? school.settings().storageYears() : years);
        }

        private void inventory(PaperBuilder paper) {
            paper.table(table -> {
                table.column("№", 1, Align.CENTER)
                        .column(words.say("document"), 7)
                        .column(words.say("number"), 4)
                        .column(words.say("sheets"), 3, Align.CENTER)
                        .column(words.say("until"), 3, Align.CENTER)
                        .column(words.say("remark"), 3);
                int position = 0;
                for (ActLine line : page.lines()) {
                    position++;
                    table.row(
                            String.valueOf(position),
                            words.say("kind." + line.kind(), page.row().year().label()),
                            numbered(line),
                            String.valueOf(line.sheets()),
                            day(act.keepUntil()),
                            "");
                }
                return table;
            });
        }

        private String numbered(ActLine line) {
            String day = day(line.dated());
            return line.number().isEmpty() ? day : line.number() + (day.isEmpty() ? "" : ", " + day);
        }

        /** What came after the term: lines for the pen, or the act of disposal. */
        private void after(PaperBuilder paper) {
            ArchiveRow.Disposal disposal = page.row().disposal();
            LocalDate until = page.row().year().keepUntil();
            boolean over = page.row().year().state() != StorageState.KEPT;
            String ended = until == null || !over ? "" : day(until);
            if (disposal == null || disposal.confirmedAt() == null) {
                paper.fact(words.say("ended"), ended).fact(words.say("decision"), "");
            } else {
                paper.fact(words.say("ended"), ended)
                        .fact(
                                words.say("decision"),
                                words.say("disposed", String.valueOf(disposal.number()), day(disposal.on())));
            }
        }

        private Signature signed(String post, @Nullable String name, @Nullable Instant at, LinkKind kind) {
            if (name == null || at == null) {
                return Signature.of(post, name).dated(null);
            }
            LocalDate on = at.atZone(zone()).toLocalDate();
            return Signature.of(post, name).dated(on).withMark(new SystemMark(name, on, link(kind)));
        }

        private SystemMark.@Nullable Link link(LinkKind kind) {
            return chain.linkOf(kind, act.id())
                    .map(head -> new SystemMark.Link(head.position(), head.shortly()))
                    .orElse(null);
        }

        private ZoneId zone() {
            return clock.getZone();
        }

        private String day(@Nullable LocalDate day) {
            return day == null ? "" : SchoolDates.shortDate(day);
        }
    }
}
