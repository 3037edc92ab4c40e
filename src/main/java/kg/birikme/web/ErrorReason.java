package kg.birikme.web;

/** Why a filter refuses a form, where the status alone would tell something untrue: an attribute of the request. */
public enum ErrorReason {
    /** The token of the form is not the one of the session any more; no right is missing. */
    STALE_FORM,
    /** Somebody else has signed in on this device since the page was opened. */
    OTHER_PERSON,
    /** The session is over. */
    SIGNED_OUT;

    /** Under this name the page of the refusal finds it. */
    public static final String NAME = ErrorReason.class.getName();
}
