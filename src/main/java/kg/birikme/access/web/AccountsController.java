package kg.birikme.access.web;

import java.util.List;
import java.util.UUID;
import kg.birikme.access.Slip;
import kg.birikme.access.domain.AccountPages;
import kg.birikme.access.domain.AccountService;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The administrator's pages of accounts: list, new ones, slips to print, reset, block. */
@Controller
@RequestMapping("/settings/accounts")
class AccountsController {

    private static final String BACK = "redirect:/settings/accounts";
    private static final String TO_SLIPS = "redirect:/settings/accounts/slips";
    private static final String SLIPS = "slips";

    private final AccountService accounts;
    private final AccountPages pages;

    AccountsController(AccountService accounts, AccountPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        int wanted = Math.max(0, Math.min(page, 10_000));
        model.addAttribute("page", AccountListPage.of(q, wanted, pages.list(q, wanted)));
        return "access/accounts";
    }

    @GetMapping("/new")
    ModelAndView choose(@ModelAttribute("form") InviteForm form) {
        return chooseForm(HttpStatus.OK);
    }

    @PostMapping
    ModelAndView invite(@ModelAttribute("form") InviteForm form, BindingResult faults, RedirectAttributes flash) {
        if (!faults.hasErrors()) {
            try {
                flash.addFlashAttribute(SLIPS, List.copyOf(accounts.invite(form.chosen())));
                return new ModelAndView(TO_SLIPS);
            } catch (InvalidInput refused) {
                faults.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), null);
            }
        }
        return chooseForm(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Shows the codes once, right after they were made: they are kept nowhere. */
    @GetMapping("/slips")
    String slips(Model model) {
        pages.checkMayOpen();
        Object made = model.getAttribute(SLIPS);
        model.addAttribute(SLIPS, made instanceof List<?> list ? list : List.of());
        model.addAttribute("address", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "access/slips";
    }

    @PostMapping("/{id}/reset")
    String reset(@PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
        Slip slip = accounts.reset(new AccountId(id), version);
        flash.addFlashAttribute(SLIPS, List.of(slip));
        return TO_SLIPS;
    }

    @PostMapping("/{id}/block")
    String block(@PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
        accounts.block(new AccountId(id), version);
        flash.addFlashAttribute("flash", "access.done.blocked");
        return BACK;
    }

    @PostMapping("/{id}/unblock")
    String unblock(@PathVariable UUID id, @RequestParam int version, RedirectAttributes flash) {
        accounts.unblock(new AccountId(id), version);
        flash.addFlashAttribute("flash", "access.done.unblocked");
        return BACK;
    }

    @PostMapping("/{id}/administrator")
    String makeAdministrator(
            @PathVariable UUID id, @RequestParam int version, @RequestParam boolean wanted,
            RedirectAttributes flash) {
        accounts.makeAdministrator(new AccountId(id), version, wanted);
        flash.addFlashAttribute("flash", wanted ? "access.done.administrator" : "access.done.noAdministrator");
        return BACK;
    }

    private ModelAndView chooseForm(HttpStatus status) {
        ModelAndView page = new ModelAndView("access/new-accounts", status);
        page.addObject("people", pages.withoutAccount());
        return page;
    }
}
