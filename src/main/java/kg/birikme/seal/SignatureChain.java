package kg.birikme.seal;

/** The chain of a school's signatures: each holds the hash of the one before, whoever signs takes it and moves it on. */
public interface SignatureChain {

    /** @throws kg.birikme.shared.InvalidInput at {@code password} if it is not the actor's */
    void confirm(String password);

    /** Seals the content as the next link; joins the caller's transaction, others wait until it ends. */
    Seal seal(String content);

    /** Whether every link of the school's chain holds and follows the one before, to its end. */
    boolean unbroken();
}
