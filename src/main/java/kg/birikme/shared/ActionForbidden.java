package kg.birikme.shared;

/** The actor may not do this: answered 403. What the actor may not even know of is {@link NotFound} instead. */
public class ActionForbidden extends RuntimeException {

    public ActionForbidden(String what) {
        super(what);
    }
}
