package kg.birikme.seal;

/** What happens to a school's chain of signatures. */
public sealed interface SealEvent {

    /** Something was signed: the chain ends here now. Told to director and deputy, so that the head stands outside the database. */
    record ChainMoved(int position, String hash) implements SealEvent {}

    /** A proof found that the link does not hold: somebody changed what was signed. */
    record ChainBroken(int position) implements SealEvent {}
}
