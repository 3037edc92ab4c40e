package kg.birikme.access.web;

import java.util.List;
import kg.birikme.access.DemonstrationAccounts.Offer;
import org.jspecify.annotations.Nullable;

/**
 * @param login      what was typed
 * @param refusalKey the key of the refusal, if there was one
 * @param minutes    how long to wait, for that message
 * @param passwordSet whether the person comes from setting a password
 * @param offers     the demonstration's accounts; none in a real installation
 */
record SignInPage(String login, @Nullable String refusalKey, int minutes, boolean passwordSet, List<Offer> offers) {}
