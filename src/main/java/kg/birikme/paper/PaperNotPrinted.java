package kg.birikme.paper;

/** The converter failed on a paper: a fault of ours, not of the one who asked. */
public class PaperNotPrinted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaperNotPrinted(String title, Throwable cause) {
        super("Paper not printed: " + title, cause);
    }
}
