package kg.birikme.paper;

/** Remembers the files of signed papers that were given out, by their fingerprint: what comes back is told from what was changed. */
@FunctionalInterface
public interface PrintRegister {

    /** The file was given out as that of the signed paper with this code; again means nothing. */
    void given(String code, byte[] pdf);
}
