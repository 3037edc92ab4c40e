package kg.birikme.access;

/** Lets whoever is not signed in try something only so often from one address: the throttle of sign-in, counted for each thing apart. */
public interface StrangerThrottle {

    /**
     * Counts an attempt before it is looked at.
     *
     * @param what    what is tried: attempts at one thing lock nobody out of another
     * @param address from where
     * @throws TooManyAttempts if the address has to wait
     */
    void strangerTries(String what, String address);

    /** The attempt was good: the address gets it back. */
    void strangerSucceeded(String what, String address);
}
