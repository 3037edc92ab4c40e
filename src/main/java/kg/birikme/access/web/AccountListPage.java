package kg.birikme.access.web;

import java.util.List;
import kg.birikme.access.domain.AccountPages;
import kg.birikme.access.domain.AccountRow;

/**
 * @param search what was searched for
 * @param number the page's number, from 0
 * @param rows   the accounts on it
 * @param more   whether another page follows
 */
record AccountListPage(String search, int number, List<AccountRow> rows, boolean more) {

    static AccountListPage of(String search, int number, List<AccountRow> found) {
        boolean more = found.size() > AccountPages.PAGE;
        return new AccountListPage(search, number, more ? found.subList(0, AccountPages.PAGE) : found, more);
    }
}
