package kg.birikme.protocol.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.ProtocolPaper;
import kg.birikme.protocol.web.ProtocolController.CommentForm;
import kg.birikme.seal.ChainProof;
import kg.birikme.seal.Shown;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Step;
import kg.birikme.web.Step.State;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what every page of a protocol shows. */
@Component
class ProtocolScreen {

    private final ProtocolPages pages;
    private final ProtocolPaper papers;
    private final ChainProof proof;

    ProtocolScreen(ProtocolPages pages, ProtocolPaper papers, ChainProof proof) {
        this.pages = pages;
        this.papers = papers;
        this.proof = proof;
    }

    /** The protocol's own page: the paper, what is missing, what was said of the draft. Where a seal does not hold, the director hears of it. */
    String show(String slug, int no, @Nullable Integer edition, Model model) {
        ProtocolPage page = fill(slug, no, edition, model);
        if (!page.holds()) {
            proof.prove();
        }
        paper(page, model);
        model.addAttribute("steps", steps(page));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CommentForm(UUID.randomUUID(), ""));
        }
        return "protocol/protocol";
    }

    /** The paper itself, in the reader's language. */
    void paper(ProtocolPage page, Model model) {
        model.addAttribute("paper", papers.of(page, Language.of(LocaleContextHolder.getLocale())));
    }

    /** What has changed since a page was shown for signing: the items by their numbers, everything else as the head. */
    List<Change> changes(String shown, String slug, int no) {
        return Shown.changed(shown, pages.page(slug, no).content()).stream()
                .map(part -> part.startsWith("items.")
                        ? new Change("protocol.sign.changed.item", part.substring("items.".length()))
                        : new Change("protocol.sign.changed.head", ""))
                .distinct()
                .toList();
    }

    /** A part of the paper that is another one than was shown: the key of its words, and what they are filled with. */
    public record Change(String key, String number) {}

    /** The protocol, its address and how it stands. */
    ProtocolPage fill(String slug, int no, Model model) {
        return fill(slug, no, null, model);
    }

    private ProtocolPage fill(String slug, int no, @Nullable Integer edition, Model model) {
        ProtocolPage page = pages.page(slug, no, edition);
        model.addAttribute("edition", edition == null ? "" : edition.toString())
                .addAttribute("page", page)
                .addAttribute("may", page.may())
                .addAttribute("meeting", meeting(slug, no))
                .addAttribute("base", base(slug, no))
                .addAttribute("good", Tone.GOOD)
                .addAttribute("bad", Tone.BAD);
        return page;
    }

    static String meeting(String slug, int no) {
        return "/years/" + slug + "/meetings/" + no;
    }

    static String base(String slug, int no) {
        return meeting(slug, no) + "/protocol";
    }

    static String redirect(String slug, int no) {
        return "redirect:" + base(slug, no);
    }

    private static List<Step> steps(ProtocolPage page) {
        List<Step> steps = new ArrayList<>();
        boolean signed = page.status() == ProtocolStatus.SIGNED;
        steps.add(new Step(
                "protocol.step.held",
                State.DONE,
                SchoolDates.shortDate(page.content().date()),
                null,
                null));
        State writing = signed || page.ready() ? State.DONE : State.CURRENT;
        steps.add(new Step(
                "protocol.step.written" + writing.tense(),
                writing,
                officer(page.content().secretary()),
                null,
                null));
        ProtocolPage.Signature signature = page.signature();
        if (signature == null) {
            State signing = page.ready() ? State.CURRENT : State.TO_COME;
            steps.add(new Step(
                    "protocol.step.signed" + signing.tense(),
                    signing,
                    officer(page.content().chair()),
                    null,
                    null));
        } else {
            steps.add(new Step("protocol.step.signed", State.DONE, signature.name(), signature.at(), null));
        }
        page.corrections()
                .forEach(one -> steps.add(new Step(
                        one.addendum() ? "protocol.step.addendum" : "protocol.step.annulled",
                        one.addendum() ? State.DONE : State.RETURNED,
                        one.name(),
                        one.at(),
                        one.text())));
        return steps;
    }

    private static @Nullable String officer(@Nullable Officer officer) {
        return officer == null ? null : officer.name();
    }
}
