package kg.birikme.protocol;

/** How far a protocol has come. Whether a draft is ready to be signed is computed, an annulment is a correction beside it. */
public enum ProtocolStatus {
    /** Made when the meeting was marked as held; chair and secretary write it. */
    DRAFT,
    /** The chair of the meeting's day has signed: from now on nothing changes it (R6, B12). */
    SIGNED
}
