package kg.birikme.paper;

import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperBuilder.Proven;

/** Remembers the files of signed papers that were given out, by their fingerprint: what comes back is told from what was changed. */
@FunctionalInterface
public interface PrintRegister {

    /** The file was given out as that of the signed paper with this code; again means nothing. */
    void given(String code, byte[] pdf);

    /** The paper was given out as this file; what is not one signed paper is not remembered. */
    default void given(Paper paper, byte[] pdf) {
        Proven proven = paper.proven();
        if (proven != null) {
            given(proven.code(), pdf);
        }
    }
}
