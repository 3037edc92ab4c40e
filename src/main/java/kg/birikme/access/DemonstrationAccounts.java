package kg.birikme.access;

import java.util.List;

/** The accounts that the sign-in page of the demonstration school offers. Nothing implements it anywhere else. */
public interface DemonstrationAccounts {

    List<Offer> offers();

    /**
     * @param login      the user name
     * @param password   the password, for everybody to read
     * @param name       the invented person
     * @param messageKey the key of the words for what the person is
     */
    record Offer(String login, String password, String name, String messageKey) {}
}
