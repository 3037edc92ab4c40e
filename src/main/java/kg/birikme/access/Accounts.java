package kg.birikme.access;

import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;

/** Opens accounts with a password already set: for the first start and the demonstration school. */
public interface Accounts {

    /**
     * Opens the account; a repeated call with the same id does nothing.
     *
     * @throws kg.birikme.shared.InvalidInput    at {@code login} or {@code password} if one of them will not do
     * @throws kg.birikme.shared.ActionForbidden if the actor is no administrator
     */
    AccountId open(NewAccount account);

    /**
     * @param id            the account's id, made when the form was rendered
     * @param person        whose account
     * @param login         the user name: small Latin letters, digits, dots, hyphens
     * @param password      the password, which must satisfy the policy
     * @param language      the language of the pages
     * @param administrator whether the account runs accounts and settings
     */
    record NewAccount(
            UUID id, StaffId person, String login, String password, Language language, boolean administrator) {}
}
