package kg.birikme.seal;

import java.util.UUID;

/** The register of the codes that signed papers bear. Whoever signs by {@link SignatureChain} has it kept along. */
public interface PaperCodes {

    /**
     * Enters what is certified without being a link of the chain. Joins the caller's transaction.
     *
     * @param record   its id
     * @param position the link that it is made of
     * @param hash     its own hash, which the code is made of
     */
    void enter(PaperKind kind, UUID record, int position, String hash);
}
