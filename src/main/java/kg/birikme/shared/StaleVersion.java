package kg.birikme.shared;

/** Somebody else changed the record since the form was opened: answered 409 with both texts, none lost. */
public class StaleVersion extends RuntimeException {

    public StaleVersion(String what) {
        super(what);
    }

    /** @throws StaleVersion if the version that the form carries is not the record's present one */
    public static void check(String what, int current, int carried) {
        if (current != carried) {
            throw new StaleVersion(what);
        }
    }
}
