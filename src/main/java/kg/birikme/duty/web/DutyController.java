package kg.birikme.duty.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.duty.Duty;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyKind;
import kg.birikme.duty.MemberDuties;
import kg.birikme.duty.domain.DutyPages;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.StaffId;
import kg.birikme.web.ListSheet;
import kg.birikme.web.SheetResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The members' duties (R47 to R51, R55): the leaders' board, and each member's own page. */
@Controller
@RequestMapping("/years/{slug}")
class DutyController {

    private final DutyPages pages;
    private final SheetResponse sheets;

    DutyController(DutyPages pages, SheetResponse sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/duties")
    String board(@PathVariable String slug, Model model) {
        Optional<DutyBoard> board = pages.board(slug);
        if (board.isEmpty()) {
            return "redirect:" + address(slug) + "/"
                    + pages.may().actor().staff().value();
        }
        model.addAttribute("board", board.get())
                .addAttribute("kinds", DutyKind.values())
                .addAttribute("may", pages.may())
                .addAttribute("address", address(slug));
        return "duty/board";
    }

    @GetMapping("/duties.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String slug) {
        DutyBoard board = pages.board(slug).orElseThrow(() -> new ActionForbidden("see everybody's duties"));
        ListSheet sheet = ListSheet.of(
                "duty.nav",
                Stream.concat(
                                Stream.of("duty.member", "duty.class"),
                                Arrays.stream(DutyKind.values()).map(kind -> "duty.kind." + kind))
                        .toArray(String[]::new));
        for (MemberDuties member : board.members()) {
            sheet.row(Stream.concat(
                            Stream.of(member.member().name().listed(), label(member)),
                            member.duties().stream().map(Duty::figure))
                    .toArray());
        }
        return sheets.of(sheet);
    }

    private static String label(MemberDuties member) {
        String label = member.member().classLabel();
        return label == null ? "" : label;
    }

    @GetMapping("/duties/{staff}")
    String member(@PathVariable String slug, @PathVariable UUID staff, Model model) {
        model.addAttribute("page", pages.member(slug, new StaffId(staff))).addAttribute("address", address(slug));
        return "duty/member";
    }

    private static String address(String slug) {
        return "/years/" + slug + "/duties";
    }
}
