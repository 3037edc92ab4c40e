package kg.birikme.shared;

/** Nothing stands at this address for this actor: answered 404, whether it does not exist or is not theirs to know of. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
