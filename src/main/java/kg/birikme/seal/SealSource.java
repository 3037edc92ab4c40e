package kg.birikme.seal;

/** A module's part of the school's chain of signatures: all parts are read together when the chain is proved. */
public interface SealSource {

    /** A select (no trailing semicolon, no order) of exactly: {@code position integer, previous_hash, content, hash}; no
     * content where the record was disposed of after its term. */
    String sql();
}
