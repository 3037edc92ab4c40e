package kg.birikme.access;

/** Tells whether the installation still has no school. The module of the first start answers. */
public interface FirstStart {

    /** Whether nobody can sign in yet and {@code /setup} waits for the code from the log. */
    boolean pending();
}
