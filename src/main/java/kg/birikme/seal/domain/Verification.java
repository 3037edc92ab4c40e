package kg.birikme.seal.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kg.birikme.access.StrangerThrottle;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Papers;
import kg.birikme.seal.PaperCode;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.domain.GivenPdf.Read;
import kg.birikme.seal.domain.PaperReader.Place;
import kg.birikme.shared.Language;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Service;

/** Tells anybody whether a paper is genuine, by its code or by its file; who asks too often waits. Nothing of a file is kept. */
@Service
public class Verification {

    /** As large as the file of a paper can be; the largest of the demonstration have a tenth of it. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final String BY_CODE = "paper";
    private static final String BY_FILE = "paper file";

    /** So many of the codes that a foreign file names are looked up, and so many of the papers behind them looked at. */
    private static final int MOST_CODES = 20;

    private static final int MOST = 4;

    /** Seconds. */
    private static final int LONGEST_WAIT = 20;

    private static final Set<PaperKind> PARTS = Set.of(PaperKind.ADDENDUM, PaperKind.ANNULMENT);

    private final PaperReader papers;
    private final Papers printer;
    private final StrangerThrottle throttle;
    /** Files of strangers are taken apart one at a time: what one needs is there. */
    private final Semaphore one = new Semaphore(1, true);

    Verification(PaperReader papers, Papers printer, StrangerThrottle throttle) {
        this.papers = papers;
        this.printer = printer;
        this.throttle = throttle;
    }

    /** What was found about a file. */
    public enum Finding {
        /** Byte by byte a file that the program gave out. */
        SAME_FILE(Tone.GOOD),
        /** Not that file, but its text is that of the paper, printed anew for comparison. */
        SAME_TEXT(Tone.NOTE),
        /** It names a signed paper and says something else. */
        OTHER_TEXT(Tone.BAD),
        /** It names several signed papers, as a bound journal does. */
        SEVERAL(Tone.NOTE),
        /** It names no signed paper of this installation. */
        FOREIGN(Tone.WARNING),
        NOT_PDF(Tone.WARNING),
        TOO_LARGE(Tone.WARNING),
        /** A PDF that cannot be read, or is not of the make that is looked into. */
        UNREADABLE(Tone.WARNING);

        private final Tone tone;

        Finding(Tone tone) {
            this.tone = tone;
        }
    }

    /** What was found, and the papers that it is about. */
    public record FileVerdict(Finding finding, List<Verdict> papers) {

        public FileVerdict {
            papers = List.copyOf(papers);
        }

        /** For colour and symbol. */
        public Tone tone() {
            return finding.tone;
        }
    }

    /**
     * The paper with the code, as it was typed.
     *
     * @param address of whoever asks
     * @return nothing if no paper of the installation has it, whatever else is wrong with it
     * @throws TooManyAttempts if the address has to wait
     */
    public Optional<Verdict> byCode(String typed, String address) {
        throttle.strangerTries(BY_CODE, address);
        Optional<Verdict> verdict = papers.byCode(PaperCode.typed(typed)).map(papers::judge);
        if (verdict.isPresent()) {
            throttle.strangerSucceeded(BY_CODE, address);
        }
        return verdict;
    }

    /**
     * The paper whose file it is.
     *
     * @param address of whoever asks
     * @throws TooManyAttempts if the address has to wait, or others' files take long
     */
    public FileVerdict byFile(byte[] file, String address) {
        throttle.strangerTries(BY_FILE, address);
        if (file.length > LARGEST) {
            return new FileVerdict(Finding.TOO_LARGE, List.of());
        }
        Optional<Place> given = papers.byFile(file);
        if (given.isPresent()) {
            throttle.strangerSucceeded(BY_FILE, address);
            return new FileVerdict(Finding.SAME_FILE, List.of(papers.judge(given.get())));
        }
        if (!GivenPdf.isPdf(file)) {
            return new FileVerdict(Finding.NOT_PDF, List.of());
        }
        takeTurn();
        try {
            return GivenPdf.read(file)
                    .map(this::byWhatItSays)
                    .orElseGet(() -> new FileVerdict(Finding.UNREADABLE, List.of()));
        } finally {
            one.release();
        }
    }

    /** Whoever waits too long for others' files is asked to come back. */
    private void takeTurn() {
        try {
            if (!one.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw new TooManyAttempts(1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(1);
        }
    }

    private FileVerdict byWhatItSays(Read file) {
        List<Place> named = named(file);
        for (Place place : named) {
            if (isPrintOf(place, file)) {
                return new FileVerdict(Finding.SAME_TEXT, List.of(papers.judge(place)));
            }
        }
        Finding finding = switch (named.size()) {
            case 0 -> Finding.FOREIGN;
            case 1 -> Finding.OTHER_TEXT;
            default -> Finding.SEVERAL;
        };
        return new FileVerdict(finding, named.stream().map(papers::judge).toList());
    }

    /** The signed papers that it names; a protocol is named with its corrections, which are a part of it. */
    private List<Place> named(Read file) {
        List<Place> named = new ArrayList<>();
        for (String code : file.codes().stream().limit(MOST_CODES).toList()) {
            papers.byCode(code).ifPresent(named::add);
        }
        List<Place> whole =
                named.stream().filter(place -> !PARTS.contains(place.kind())).toList();
        return (whole.isEmpty() ? named : whole).stream().limit(MOST).toList();
    }

    private boolean isPrintOf(Place place, Read file) {
        Set<Language> languages = new LinkedHashSet<>(file.language().stream().toList());
        languages.add(Language.KY);
        languages.add(Language.RU);
        for (Language language : languages) {
            for (Paper paper : papers.prints(place, language)) {
                if (GivenPdf.read(printer.pdf(paper)).filter(file::saysTheSame).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
