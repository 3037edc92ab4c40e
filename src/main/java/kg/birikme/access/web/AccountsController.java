package kg.birikme.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Slip;
import kg.birikme.access.domain.AccountPages;
import kg.birikme.access.domain.AccountPages.AccountRow;
import kg.birikme.access.domain.AccountService;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
import kg.birikme.web.Paging;
import kg.birikme.web.QrCode;
import kg.birikme.web.SiteAddress;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The administrator's pages of accounts: list, new ones, slips to print, reset, block. */
@Controller
@RequestMapping("/settings/accounts")
class AccountsController {

    private static final String BACK = "redirect:/settings/accounts";
    private static final String TO_SLIPS = "redirect:/settings/accounts/slips";
    private static final String SLIPS = "slips";

    private final AccountService accounts;
    private final AccountPages pages;
    private final Submission submission;
    private final SlipBox box;
    private final SiteAddress addresses;

    AccountsController(
            AccountService accounts, AccountPages pages, Submission submission, SlipBox box, SiteAddress addresses) {
        this.box = box;
        this.addresses = addresses;
        this.accounts = accounts;
        this.pages = pages;
        this.submission = submission;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        Paging paging = Paging.of(page, pages.count(q));
        model.addAttribute("page", new AccountListPage(q, pages.list(q, paging), paging));
        return "access/accounts";
    }

    @GetMapping("/new")
    String choose(Model model) {
        model.addAttribute("form", new InviteForm(List.of()));
        return chooseForm(model);
    }

    @PostMapping
    String invite(
            @ModelAttribute("form") InviteForm form,
            BindingResult faults,
            RedirectAttributes flash,
            HttpServletRequest request,
            Model model) {
        List<Slip> slips = new ArrayList<>();
        return submission.send(
                faults,
                () -> slips.addAll(accounts.invite(form.chosen())),
                () -> {
                    keep(slips, request, flash);
                    return TO_SLIPS;
                },
                () -> chooseForm(model));
    }

    /** A second click makes none, and must not put nothing in the place of the first one's. */
    private void keep(List<Slip> slips, HttpServletRequest request, RedirectAttributes flash) {
        if (!slips.isEmpty()) {
            flash.addFlashAttribute(SLIPS, box.close(request, slips));
        }
    }

    /** Shows the codes once, right after they were made: they are readable nowhere else. */
    @GetMapping("/slips")
    String slips(HttpServletRequest request, Model model) {
        pages.checkMayOpen();
        model.addAttribute(
                SLIPS, model.getAttribute(SLIPS) instanceof byte[] closed ? box.open(request, closed) : List.of());
        addresses
                .forOthers(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString())
                .map(address -> address + "/invitation")
                .ifPresent(address -> {
                    model.addAttribute("address", address);
                    model.addAttribute("code", QrCode.of(address));
                });
        return "access/slips";
    }

    @PostMapping("/{id}/reset")
    String reset(
            @PathVariable UUID id, @RequestParam int version, RedirectAttributes flash, HttpServletRequest request) {
        keep(List.of(accounts.reset(new AccountId(id), version)), request, flash);
        return TO_SLIPS;
    }

    @PostMapping("/{id}/block")
    String block(@PathVariable UUID id, @RequestParam int version) {
        accounts.block(new AccountId(id), version);
        return done("access.done.blocked");
    }

    @PostMapping("/{id}/unblock")
    String unblock(@PathVariable UUID id, @RequestParam int version) {
        accounts.unblock(new AccountId(id), version);
        return done("access.done.unblocked");
    }

    @PostMapping("/{id}/administrator")
    String makeAdministrator(@PathVariable UUID id, @RequestParam int version, @RequestParam boolean wanted) {
        accounts.makeAdministrator(new AccountId(id), version, wanted);
        return done(wanted ? "access.done.administrator" : "access.done.noAdministrator");
    }

    private static String done(String messageKey) {
        Flash.good(messageKey);
        return BACK;
    }

    private String chooseForm(Model model) {
        model.addAttribute(
                "people",
                pages.withoutAccount().stream()
                        .map(person -> new Choice(
                                person.id().value().toString(), person.name().full()))
                        .toList());
        return "access/new-accounts";
    }

    /** @param people the people chosen; none where nothing was ticked */
    record InviteForm(@Nullable List<UUID> people) {

        List<StaffId> chosen() {
            return StaffId.all(people);
        }
    }

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
                    : address.queryParam("q", "{q}")
                            .buildAndExpand(search)
                            .encode()
                            .toUriString();
        }
    }
}
