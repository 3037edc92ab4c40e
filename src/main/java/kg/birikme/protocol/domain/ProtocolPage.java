package kg.birikme.protocol.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.paper.SystemMark;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.seal.PaperCode;
import kg.birikme.seal.Seal;
import kg.birikme.seal.Signed;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A protocol as its pages show it.
 *
 * @param content     what it says: the frozen content once it is signed
 * @param signature   who signed and when; none on a draft
 * @param signatory   whom the director named to sign in the chair's stead
 * @param missing     what keeps a draft from being signed
 * @param corrections addenda and an annulment, the first one first
 * @param comments    what members said of the draft
 */
public record ProtocolPage(
        YearRef year,
        ProtocolId id,
        int meetingNo,
        int number,
        int edition,
        ProtocolStatus status,
        ProtocolContent content,
        @Nullable Signature signature,
        @Nullable Signatory signatory,
        List<Missing> missing,
        List<Corrected> corrections,
        List<Comment> comments,
        ProtocolPermissions may) {

    /** The number as people write it: 2, or 2-а. */
    public String printedNumber() {
        return Editions.printed(number, edition);
    }

    /** The number of the annulled one whose place it takes. */
    public String replaced() {
        return Editions.printed(number, edition - 1);
    }

    /** Whether the chair has annulled it. */
    public boolean annulled() {
        return corrections.stream().anyMatch(one -> !one.addendum());
    }

    /** The page's address below the application's root. */
    public String address() {
        return meetingAddress() + "/protocol";
    }

    /** The address of its meeting. */
    public String meetingAddress() {
        return "/years/" + year.slug() + "/meetings/" + meetingNo;
    }

    /** Whether everything that was signed still agrees with its hash. */
    public boolean holds() {
        return (signature == null || signature.holds())
                && corrections.stream().allMatch(one -> one.signature().holds());
    }

    /** Whether it is still a draft. */
    public boolean open() {
        return status == ProtocolStatus.DRAFT;
    }

    /** How it stands, for colour and symbol. */
    public Tone tone() {
        if (annulled()) {
            return Tone.BAD;
        }
        return status == ProtocolStatus.SIGNED ? Tone.GOOD : ready() ? Tone.WARNING : Tone.QUIET;
    }

    /** The key of the words for how it stands. */
    public String statusKey() {
        if (annulled()) {
            return "protocol.status.ANNULLED";
        }
        return "protocol.status." + (ready() ? "READY" : status.name());
    }

    /** Whether a draft could be signed as it is. */
    public boolean ready() {
        return status == ProtocolStatus.DRAFT && missing.isEmpty();
    }

    /** When the last of what it prints was signed. */
    Instant lastSigned(Signature own) {
        return corrections.stream()
                .map(Corrected::at)
                .reduce(own.at(), (one, other) -> other.isAfter(one) ? other : one);
    }

    /** As it was when it had only so many corrections. */
    ProtocolPage corrected(int times) {
        return new ProtocolPage(
                year,
                id,
                meetingNo,
                number,
                edition,
                status,
                content,
                signature,
                signatory,
                missing,
                corrections.subList(0, times),
                comments,
                may);
    }

    /** The year that a protocol belongs to; in a stored one nothing changes any more. */
    public record YearRef(YearId id, String slug, boolean stored) {

        /** As on paper: 2026–2027. */
        public String label() {
            return SchoolDates.yearLabel(slug);
        }
    }

    /** Whom the director named to sign, by whom and why. */
    public record Signatory(UUID staff, String name, String by, String reason) {}

    /** The name of whoever signs, or has signed, in the chair's stead; absent where the chair does. */
    @Nullable
    String named() {
        Signed signed = content.signed();
        if (signed != null) {
            return signed.office().equals(ProtocolContent.NAMED) ? signed.name() : null;
        }
        return open() && signatory != null ? signatory.name() : null;
    }

    /**
     * The signature under a protocol.
     *
     * @param position the place in the school's chain of signatures
     * @param holds    whether the frozen content still agrees with its hash
     */
    public record Signature(String name, Instant at, LocalDate on, int position, String hash, boolean holds) {

        /** By which anybody proves what was signed. */
        String code() {
            return PaperCode.of(hash);
        }

        /** As papers print it. */
        SystemMark mark() {
            return new SystemMark(name, on, new SystemMark.Link(position, Seal.shortly(hash)));
        }
    }

    /** An addendum, or the annulment. */
    public record Corrected(boolean addendum, String text, Signature signature) {

        /** Who signed it. */
        public String name() {
            return signature.name();
        }

        /** When. */
        public Instant at() {
            return signature.at();
        }

        /** On which day. */
        public LocalDate on() {
            return signature.on();
        }
    }

    /** What a member said of the draft. */
    public record Comment(String writer, Instant at, String text) {}

    /** The page on which chair and secretary write. */
    public record Writing(
            YearRef year,
            ProtocolId id,
            int meetingNo,
            String number,
            MeetingView meeting,
            List<WrittenItem> items,
            List<Missing> missing,
            ProtocolPermissions may) {

        /** The address of the protocol below the application's root. */
        public String address() {
            return meetingAddress() + "/protocol";
        }

        /** The address of its meeting. */
        public String meetingAddress() {
            return "/years/" + year.slug() + "/meetings/" + meetingNo;
        }
    }

    /** An item of the agenda with what is written of it so far. */
    public record WrittenItem(
            int number,
            AgendaItemView item,
            MinutesText text,
            int version,
            List<WrittenRecommendation> recommendations) {

        /** How it stands, for colour and symbol. */
        public Tone tone() {
            return switch (text.outcome()) {
                case OPEN -> Tone.QUIET;
                case CONSIDERED -> recommendations.isEmpty() ? Tone.WARNING : Tone.GOOD;
                case WITHDRAWN, MOVED_ON -> Tone.NOTE;
            };
        }
    }

    /** A recommendation as written so far. */
    public record WrittenRecommendation(
            RecommendationId id, String number, UUID item, RecommendationText text, List<String> names, int version) {}

    /** A line of the journal (F8, part A). */
    public record JournalLine(
            int meetingNo,
            int number,
            int edition,
            LocalDate date,
            String theme,
            int items,
            int recommendations,
            int present,
            int members,
            @Nullable LocalDate signedOn,
            boolean annulled) {

        /** The number as people write it: 2, or 2-а. */
        public String printedNumber() {
            return Editions.printed(number, edition);
        }

        /** Its page; an annulled one has no longer its meeting's own address. */
        public String address(String slug) {
            return "/years/" + slug + "/meetings/" + meetingNo + "/protocol" + (annulled ? "?edition=" + edition : "");
        }

        /** How it stands, for colour and symbol. */
        public Tone tone() {
            return annulled ? Tone.BAD : signedOn == null ? Tone.WARNING : Tone.GOOD;
        }

        /** The key of the words for how it stands. */
        public String statusKey() {
            return "protocol.status." + (annulled ? "ANNULLED" : signedOn == null ? "DRAFT" : "SIGNED");
        }
    }

    /** A page of the journal. */
    public record Journal(YearView year, List<JournalLine> lines, int total) {

        /** Whether there is anything to bind: a signed protocol. */
        public boolean bound() {
            return lines.stream().anyMatch(line -> line.signedOn() != null);
        }
    }
}
