package kg.birikme.seal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import kg.birikme.shared.Actor;

/** The chain of a school's signatures: each holds the hash of the one before, whoever signs takes it and moves it on. */
public interface SignatureChain {

    /**
     * The actor signs: signer, office and moment go into the content, which is sealed as the next link (R6), and its code is
     * entered. Joins the caller's transaction, others wait until it ends. Whether the actor may sign, and whether just this was
     * shown, was judged before.
     *
     * @param kind    what is signed; of some the chain itself keeps the content
     * @param record  its id
     * @param office  the office in which it is signed, a name such as {@code CHAIR}
     * @param content what is signed, with the signature in it
     */
    Sealed sign(PaperKind kind, UUID record, Actor actor, String office, Function<Signed, ? extends Record> content);

    /** Where the chain ends. */
    Head head();

    /** Where the chain keeps what was last signed so of the act, if it was. */
    Optional<Head> linkOf(PaperKind kind, UUID record);

    /** The link at that place, as every module keeps it; nothing where there is none. */
    Optional<Head> at(int position);

    /** The first link that does not hold or does not follow the one before; none if all do, to the chain's end. */
    OptionalInt firstBroken();

    /** Whether every link of the school's chain holds and follows the one before, to its end. */
    default boolean unbroken() {
        return firstBroken().isEmpty();
    }

    /**
     * The last link: whoever has it on paper or in a mail can prove that nothing before it was changed.
     *
     * @param position 0 while nothing is signed
     */
    record Head(int position, String hash) {

        /** The whole hash, as the act of storage prints it and {@code check-chain} tells it. */
        public String whole() {
            return Seal.grouped(hash);
        }

        /** The beginning of the hash, as papers print it beside a signature. */
        public String shortly() {
            return Seal.shortly(hash);
        }
    }
}
