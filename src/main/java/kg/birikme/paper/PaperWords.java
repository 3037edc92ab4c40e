package kg.birikme.paper;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;

/**
 * The words that a paper needs whatever it is about. They follow the language of the print, which may differ from the
 * language of the page that asks for it; hence they do not come from the request's messages.
 */
public final class PaperWords {

    private static final Map<Language, PaperWords> ALL = load();

    private final Language language;
    private final ResourceBundle bundle;

    private PaperWords(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    public static PaperWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, PaperWords> load() {
        Map<Language, PaperWords> all = new EnumMap<>(Language.class);
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (Language language : Language.values()) {
            Locale locale = language == Language.KY ? Locale.ROOT : language.locale();
            all.put(language, new PaperWords(language, ResourceBundle.getBundle("messages/paper", locale, noFallback)));
        }
        return all;
    }

    /** The word in the header of an unfinished paper. */
    public String draft() {
        return bundle.getString("paper.draft");
    }

    /** The small word in brackets under a line to sign. */
    public String signature() {
        return bundle.getString("paper.signature");
    }

    /** Who made the paper, for those who ask the file. */
    public String author() {
        return bundle.getString("paper.author");
    }

    /** The place of the seal. */
    public String seal() {
        return bundle.getString("paper.seal");
    }

    /** A line to write a word or a name on. */
    public String toFill() {
        return "__________________";
    }

    /** The date in words, or the blank to be filled by pen. */
    public String date(DateLine line) {
        return line.date() == null ? bundle.getString("paper.date.blank") : SchoolDates.longDate(line.date(), language);
    }

    /** «Тутумда кол коюлду: 19.11.2026, А. С. Токтобекова»; only «белгиленди» where no password was asked. */
    public String mark(SystemMark mark) {
        SystemMark.Link link = mark.link();
        return link == null
                ? say("paper.markedInSystem", SchoolDates.shortDate(mark.date()), mark.name())
                : say(
                        "paper.signedInSystem.link",
                        SchoolDates.shortDate(mark.date()),
                        mark.name(),
                        String.valueOf(link.position()),
                        link.shortHash());
    }

    /** Where the paper is proved and with which code, line by line; an installation without an address of its own names its page. */
    public List<String> proof(Block.Proof proof, String site) {
        String code = say("paper.proof.code", proof.printed());
        return site.isEmpty()
                ? List.of(bundle.getString("paper.proof.here"), code)
                : List.of(bundle.getString("paper.proof"), site + "/verify", code);
    }

    /** What the picture is for, to whoever does not see it. */
    public String proofPicture() {
        return bundle.getString("paper.proof.picture");
    }

    /** The link below a signed paper on the screen. */
    public String proofLink(Block.Proof proof) {
        return say("paper.proof.link", proof.printed());
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
