package kg.birikme.access.web;

import java.util.List;
import kg.birikme.access.domain.AccountRow;
import kg.birikme.web.Paging;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * @param search what was searched for
 * @param rows   the accounts on the page
 * @param paging which of the pages it is
 */
record AccountListPage(String search, List<AccountRow> rows, Paging paging) {

    /** The list's address with its search, without the page. */
    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/settings/accounts");
        return search.isEmpty()
                ? address.toUriString()
                : address.queryParam("q", "{q}").buildAndExpand(search).encode().toUriString();
    }
}
