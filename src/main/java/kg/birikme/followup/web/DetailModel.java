package kg.birikme.followup.web;

import java.util.ArrayList;
import java.util.List;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.domain.FollowupPages.AnswerView;
import kg.birikme.followup.domain.FollowupPages.DetailPage;
import kg.birikme.followup.domain.FollowupPages.EventView;
import kg.birikme.followup.domain.FollowupStep;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
import kg.birikme.web.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one recommendation: what its forms start with, its choices, its history in words. */
@Component
class DetailModel {

    static final String VIEW = "followup/recommendation";

    private final MessageSource messages;

    DetailModel(MessageSource messages) {
        this.messages = messages;
    }

    /** The page with fresh forms. */
    String fresh(DetailPage page, Model model) {
        model.addAttribute("answerForm", ownAnswer(page));
        model.addAttribute("toldForm", new ToldForm(page.version(), null, null, ""));
        model.addAttribute("sendBackForm", new SendBackForm(page.version(), null, ""));
        model.addAttribute("extendForm", new ExtendForm(page.version(), null, ""));
        model.addAttribute("releaseForm", new ReleaseForm(page.version(), ""));
        return fill(page, model, null);
    }

    /**
     * The page around a form that was refused; the other forms stay away until it is mended.
     *
     * @param failed which form
     */
    String again(DetailPage page, Model model, String failed) {
        return fill(page, model, failed);
    }

    private String fill(DetailPage page, Model model, @Nullable String failed) {
        model.addAttribute("page", page);
        model.addAttribute("failed", failed);
        model.addAttribute("address", page.head().href(page.year().slug()));
        model.addAttribute(
                "history",
                page.history().stream().map(event -> line(page, event)).toList());
        model.addAttribute(
                "events",
                page.proofs().own().stream()
                        .map(event -> new Choice(
                                event.id().toString(), SchoolDates.shortDate(event.on()) + " · " + event.title()))
                        .toList());
        model.addAttribute("states", states());
        model.addAttribute("everybody", choices(page, page.others()));
        model.addAttribute(
                "returnable",
                choices(
                        page,
                        page.answers().stream()
                                .filter(answer -> answer.state().given())
                                .toList()));
        return VIEW;
    }

    /** The form of the own answer as it is stored now. */
    static AnswerForm ownAnswer(DetailPage page) {
        return page.own()
                .map(own -> new AnswerForm(
                        own.version(), own.state().given() ? own.state() : null, own.words(), own.event(), null))
                .orElseGet(() -> new AnswerForm(0, null, "", null, null));
    }

    private List<Choice> states() {
        return List.of(AnswerState.DONE, AnswerState.PARTLY, AnswerState.CANNOT).stream()
                .map(state -> new Choice(state.name(), say("followup.answer." + state.name())))
                .toList();
    }

    private static List<Choice> choices(DetailPage page, List<AnswerView> answers) {
        return answers.stream()
                .map(answer -> new Choice(answer.person().value().toString(), page.name(answer.person())))
                .toList();
    }

    private HistoryLine line(DetailPage page, EventView event) {
        AnswerState state = event.state();
        String key = "followup.step." + event.step().name()
                + (event.step() == FollowupStep.ANSWERED && state != null ? "." + state.name() : "");
        List<String> words = new ArrayList<>();
        StaffId about = event.about();
        if (about != null) {
            words.add(say("followup.history.about", page.signature(about)));
        }
        if (event.newDue() != null) {
            words.add(say("followup.history.until", SchoolDates.shortDate(event.newDue())));
        }
        if (!event.remark().isEmpty()) {
            words.add(event.remark());
        }
        return new HistoryLine(event.at(), event.byName(), key, words.isEmpty() ? null : String.join(" ", words));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
