package kg.birikme.file.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import kg.birikme.file.FileType;
import kg.birikme.shared.KyrgyzText;

/** Makes of any name one that no disk, browser or header stumbles over, ending as the content does. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "birikme";
    /** Controls, marks that turn the direction of writing around, and what Windows forbids. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}<>:\"|?*\\u2028\\u2029]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private FileNames() {}

    static String clean(String given, FileType type) {
        return stem(given) + "." + type.extension();
    }

    /** For messages: the name as far as it can be shown. */
    static String shown(String given) {
        return bare(given);
    }

    private static String stem(String given) {
        String stem = EDGES.matcher(EXTENSION.matcher(bare(given)).replaceFirst("")).replaceAll("");
        return stem.isEmpty() ? NAMELESS : stem;
    }

    private static String bare(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String allowed = FORBIDDEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll(" ");
        String single = KyrgyzText.clean(SPACES.matcher(allowed).replaceAll(" "));
        return single.length() <= LONGEST ? single : shortened(single);
    }

    private static String shortened(String name) {
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end);
    }
}
