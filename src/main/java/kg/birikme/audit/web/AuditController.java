package kg.birikme.audit.web;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.audit.domain.AuditCheck;
import kg.birikme.audit.domain.AuditCheck.Proof;
import kg.birikme.audit.domain.AuditFilter;
import kg.birikme.audit.domain.AuditPages;
import kg.birikme.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The school's trail: who did what of weight, and the proof that no line was changed. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private final AuditPages pages;
    private final AuditCheck check;

    AuditController(AuditPages pages, AuditCheck check) {
        this.pages = pages;
        this.check = check;
    }

    @GetMapping
    String trail(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        AuditFilter filter = new AuditFilter(person, kind, from, until);
        model.addAttribute("trail", pages.page(filter, page));
        model.addAttribute("filter", filter);
        model.addAttribute("address", address(filter));
        return "audit/trail";
    }

    @PostMapping("/check")
    String check() {
        Proof proof = check.prove();
        if (proof.broken() == null) {
            Flash.good("audit.check.holds", proof.lines());
        } else {
            Flash.warning("audit.check.broken", proof.broken());
        }
        return "redirect:/audit";
    }

    private static String address(AuditFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
        if (filter.person() != null) {
            address.queryParam("person", filter.person());
        }
        if (!filter.kind().isEmpty()) {
            address.queryParam("kind", "{kind}");
        }
        if (filter.from() != null) {
            address.queryParam("from", filter.from());
        }
        if (filter.until() != null) {
            address.queryParam("until", filter.until());
        }
        return address.build(filter.kind()).toString();
    }
}
