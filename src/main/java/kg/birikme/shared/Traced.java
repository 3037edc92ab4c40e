package kg.birikme.shared;

/** An event that the school's trail keeps a line of. */
public interface Traced {

    /** The line. */
    Trace trace();
}
