package kg.birikme.seal;

import java.util.OptionalInt;

/** Proves the school's chain of signatures and tells at once of a break: at start, every night, and where a page finds one. */
public interface ChainProof {

    /** @return the first link that does not hold */
    OptionalInt prove();
}
