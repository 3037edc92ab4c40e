package kg.birikme.shared;

/** Gives the person on whose behalf the present request, job or demonstration step runs. */
public interface CurrentActor {

    /**
     * @return the actor with today's roles
     * @throws ActionForbidden if nobody is signed in
     */
    Actor get();
}
