package kg.birikme.archive.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
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
import kg.birikme.seal.PaperCode;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.SignatureChain;
import kg.birikme.seal.SignatureChain.Head;
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
        return of(page.row(), page.lines(), language);
    }

    /** The same of a year and its inventory. */
    Paper of(ArchiveRow row, List<ActLine> lines, Language language) {
        ArchiveRow.Transfer act = row.transfer();
        if (act == null) {
            throw new NotFound("act");
        }
        return new Sheet(row, lines, act, language, schools.profile()).paper();
    }

    /** One print: everything in the one language. */
    private final class Sheet {

        private final ArchiveRow row;
        private final List<ActLine> lines;
        private final ArchiveRow.Transfer act;
        private final @Nullable Head handedOver;
        private final @Nullable Head accepted;
        private final Language language;
        private final Wording words;
        private final SchoolProfile school;
        private final String number;

        Sheet(ArchiveRow row, List<ActLine> lines, ArchiveRow.Transfer act, Language language, SchoolProfile school) {
            this.row = row;
            this.lines = lines;
            this.act = act;
            this.handedOver = chain.linkOf(PaperKind.HAND_OVER, act.id()).orElse(null);
            this.accepted = chain.linkOf(PaperKind.ACCEPTANCE, act.id()).orElse(null);
            this.language = language;
            this.words = new Wording(messages, language, "archive.paper.");
            this.school = school;
            this.number = String.valueOf(act.number());
        }

        Paper paper() {
            PaperBuilder paper = Paper.in(
                            language,
                            words.say("title", number),
                            words.say("subject", row.year().label()))
                    .draft(act.acceptedAt() == null);
            for (int copy = 1; copy <= COPIES; copy++) {
                copy(paper, copy);
                if (copy < COPIES) {
                    paper.pageBreak();
                }
            }
            @Nullable Head last = last();
            if (last != null) {
                paper.proven(PaperCode.of(last.hash()), Objects.requireNonNullElse(act.acceptedAt(), act.handedAt()));
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
                            row.year().label(),
                            years(),
                            officer("chair", act.handedName()),
                            officer("deputy", act.acceptedName())));
            inventory(paper);
            paper.paragraph(words.say("total", String.valueOf(lines.size()), String.valueOf(sheets())));
            paper.signature(signed(words.say("handed"), act.handedName(), act.handedAt(), handedOver));
            paper.signature(signed(words.say("accepted"), act.acceptedName(), act.acceptedAt(), accepted));
            after(paper);
            @Nullable Head last = last();
            if (last != null) {
                // Whoever has this paper proves by it that nothing signed before was changed, the year's papers among
                // them.
                paper.fact(words.say("chain", String.valueOf(last.position())), last.whole())
                        .proof(PaperCode.of(last.hash()));
            }
        }

        /** Where the chain of signatures ended when the act was signed last; an act older than its being sealed has none. */
        private @Nullable Head last() {
            return accepted == null ? handedOver : accepted;
        }

        private int sheets() {
            return lines.stream().mapToInt(ActLine::sheets).sum();
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
                for (ActLine line : lines) {
                    position++;
                    table.row(
                            String.valueOf(position),
                            words.say("kind." + line.kind(), row.year().label()),
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
            ArchiveRow.Disposal disposal = row.disposal();
            LocalDate until = row.year().keepUntil();
            boolean over = row.year().state() != StorageState.KEPT;
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

        private Signature signed(String post, @Nullable String name, @Nullable Instant at, @Nullable Head link) {
            if (name == null || at == null) {
                return Signature.of(post, name).dated(null);
            }
            LocalDate on = at.atZone(zone()).toLocalDate();
            return Signature.of(post, name).dated(on).withMark(new SystemMark(name, on, mark(link)));
        }

        private static SystemMark.@Nullable Link mark(@Nullable Head link) {
            return link == null ? null : new SystemMark.Link(link.position(), link.shortly());
        }

        private ZoneId zone() {
            return clock.getZone();
        }

        private String day(@Nullable LocalDate day) {
            return day == null ? "" : SchoolDates.shortDate(day);
        }
    }
}
