package kg.birikme.web;

/** A request holds what no person types and no browser sends. Its message never tells a value. */
public class UnreadableInput extends RuntimeException {

    public UnreadableInput(String what) {
        super(what);
    }
}
