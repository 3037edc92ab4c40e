package kg.birikme.archive.web;

import java.util.List;
import kg.birikme.archive.domain.ArchiveAction;
import kg.birikme.archive.domain.ArchivePages;
import kg.birikme.archive.domain.ArchivePages.ArchivePage;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.paper.Block;
import kg.birikme.seal.PaperCode;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.SignatureChain;
import kg.birikme.web.Step;
import kg.birikme.web.Step.State;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every page of a year's storage shows. */
@Component
class ArchiveScreen {

    private final ArchivePages pages;
    private final SignatureChain chain;

    ArchiveScreen(ArchivePages pages, SignatureChain chain) {
        this.pages = pages;
        this.chain = chain;
    }

    ArchivePage fill(String slug, Model model) {
        ArchivePage page = pages.page(slug);
        model.addAttribute("page", page)
                .addAttribute("year", page.row().year())
                .addAttribute("base", page.address())
                .addAttribute("steps", steps(page))
                .addAttribute("warning", Tone.WARNING)
                .addAttribute("note", Tone.NOTE)
                .addAttribute("good", Tone.GOOD);
        ArchiveRow.@Nullable Transfer act = page.row().transfer();
        if (act != null) {
            chain.linkOf(PaperKind.ACCEPTANCE, act.id())
                    .or(() -> chain.linkOf(PaperKind.HAND_OVER, act.id()))
                    .ifPresent(link -> model.addAttribute("link", link)
                            .addAttribute("proof", new Block.Proof(PaperCode.of(link.hash()))));
        }
        return page;
    }

    /** The same for the form of a step, which is nobody's but whose step it is. */
    ArchivePage fill(String slug, ArchiveAction action, Model model) {
        ArchivePage page = fill(slug, model);
        page.may().requireTheirs(action);
        return page;
    }

    private static List<Step> steps(ArchivePage page) {
        ArchiveRow.@Nullable Transfer act = page.row().transfer();
        State complete = act != null || page.complete() ? State.DONE : State.CURRENT;
        Step ready = new Step("archive.step.complete" + complete.tense(), complete, null, null, null);
        if (act == null) {
            State handing = page.complete() ? State.CURRENT : State.TO_COME;
            return List.of(
                    ready,
                    new Step("archive.step.handedOver" + handing.tense(), handing, null, null, null),
                    new Step("archive.step.accepted" + State.TO_COME.tense(), State.TO_COME, null, null, null));
        }
        Step handed = new Step("archive.step.handedOver", State.DONE, act.handedName(), act.handedAt(), null);
        State accepting = act.acceptedAt() == null ? State.CURRENT : State.DONE;
        Step accepted = new Step(
                "archive.step.accepted" + accepting.tense(), accepting, act.acceptedName(), act.acceptedAt(), null);
        return List.of(ready, handed, accepted);
    }
}
