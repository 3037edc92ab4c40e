package kg.birikme.protocol.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.ProtocolPaper;
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

    ProtocolScreen(ProtocolPages pages, ProtocolPaper papers) {
        this.pages = pages;
        this.papers = papers;
    }

    /** The protocol's own page: the paper, what is missing, what was said of the draft. */
    String show(String slug, int no, Model model) {
        ProtocolPage page = fill(slug, no, model);
        Language language = Language.of(LocaleContextHolder.getLocale());
        model.addAttribute("paper", papers.of(page, language)).addAttribute("steps", steps(page));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CommentForm(UUID.randomUUID(), ""));
        }
        return "protocol/protocol";
    }

    /** The protocol, its address and how it stands. */
    ProtocolPage fill(String slug, int no, Model model) {
        ProtocolPage page = pages.page(slug, no);
        model.addAttribute("page", page)
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
                "protocol.step.held", State.DONE, SchoolDates.shortDate(page.content().date()), null, null));
        State writing = signed || page.ready() ? State.DONE : State.CURRENT;
        steps.add(new Step("protocol.step.written", writing, officer(page.content().secretary()), null, null));
        ProtocolPage.Signature signature = page.signature();
        if (signature == null) {
            State signing = page.ready() ? State.CURRENT : State.TO_COME;
            steps.add(new Step("protocol.step.signed", signing, officer(page.content().chair()), null, null));
        } else {
            steps.add(new Step("protocol.step.signed", State.DONE, signature.name(), signature.at(), null));
        }
        page.corrections().forEach(one -> steps.add(new Step(
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
