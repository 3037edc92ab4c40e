package kg.birikme.seal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import kg.birikme.shared.StaffId;

/**
 * What a signed record keeps of its signature (R6): the exact content, its place in the school's chain, and who signed it when.
 * A record that is not signed has none of it.
 *
 * @param content       the canonical content
 * @param hash          64 small hexadecimal digits
 * @param previousHash  the hash before it in the chain
 * @param chainPosition from 1
 * @param signedName    surname and initials on the day
 */
@Embeddable
public record Sealed(
        String content,
        String hash,
        String previousHash,
        Integer chainPosition,
        UUID signedBy,
        String signedName,
        Instant signedAt) {

    /** What is kept of the signature of a person under the sealed content. */
    public static Sealed of(Seal seal, StaffId by, Signed signed) {
        return new Sealed(
                seal.content(),
                seal.hash(),
                seal.previousHash(),
                seal.position(),
                by.value(),
                signed.name(),
                signed.at());
    }

    /** Whether the person signed it. */
    public boolean isBy(StaffId person) {
        return signedBy.equals(person.value());
    }
}
