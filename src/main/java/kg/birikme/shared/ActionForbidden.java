package kg.birikme.shared;

/** The actor may not do this: answered 403. What the actor may not even know of is {@link NotFound} instead. */
public class ActionForbidden extends RuntimeException {

    public ActionForbidden(String what) {
        super(what);
    }

    /**
     * Refuses what is not allowed.
     *
     * @param what for the log: «sign the protocol»
     */
    public static void unless(boolean allowed, String what) {
        if (!allowed) {
            throw new ActionForbidden(what);
        }
    }
}
