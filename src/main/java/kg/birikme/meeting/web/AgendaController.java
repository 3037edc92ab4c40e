package kg.birikme.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.SpeakerView;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.AgendaWork;
import kg.birikme.meeting.domain.ItemContent;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.meeting.domain.MeetingPages.EarlierItem;
import kg.birikme.meeting.domain.MeetingPages.Located;
import kg.birikme.meeting.domain.Speaker;
import kg.birikme.people.People;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociations;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Shift;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
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

/** The agenda of a meeting: proposing, confirming, ordering, leaving out. */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/agenda")
class AgendaController {

    private final MeetingScreen screen;
    private final MeetingPages pages;
    private final AgendaWork agenda;
    private final People people;
    private final OtherAssociations associations;
    private final MeetingWords words;
    private final Submission submission;
    private final Clock clock;

    AgendaController(
            MeetingScreen screen,
            MeetingPages pages,
            AgendaWork agenda,
            People people,
            OtherAssociations associations,
            MeetingWords words,
            Submission submission,
            Clock clock) {
        this.screen = screen;
        this.pages = pages;
        this.agenda = agenda;
        this.people = people;
        this.associations = associations;
        this.words = words;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable UUID like,
            @RequestParam(defaultValue = "") String title,
            Model model) {
        MeetingFile file = screen.fill(slug, no, model);
        MeetingScreen.require(model, MeetingAction.PROPOSE, MeetingAction.EDIT_AGENDA);
        List<EarlierItem> earlier = pages.earlierItems(file.meeting());
        ItemForm form = earlier.stream()
                .filter(item -> item.id().equals(like))
                .findFirst()
                .map(ItemForm::like)
                .orElseGet(() -> ItemForm.blank(KyrgyzText.within(title, ItemForm.TITLE_MAX)));
        model.addAttribute("form", form).addAttribute("earlier", earlier);
        return itemPage(null, model);
    }

    @PostMapping
    String add(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Model model) {
        Located meeting = pages.locate(slug, no);
        return submission.send(
                errors,
                () -> agenda.add(meeting.id(), new AgendaItemId(form.id()), form.content(null)),
                () -> {
                    Flash.good(
                            pages.mayPlan(meeting.year()) ? "meeting.flash.itemAdded" : "meeting.flash.itemProposed");
                    return back(slug, no);
                },
                () -> again(slug, no, null, model));
    }

    @GetMapping("/{item}")
    String edit(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item, Model model) {
        AgendaItemView stored =
                find(screen.act(slug, no, MeetingAction.EDIT_AGENDA, model).meeting(), item);
        model.addAttribute("form", ItemForm.of(stored));
        return itemPage(stored, model);
    }

    @PostMapping("/{item}")
    String change(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        AgendaItemView stored = find(pages.file(id).meeting(), item);
        AgendaKind fixed = stored.kind().chosenByPerson() ? null : stored.kind();
        return submission.send(
                errors,
                () -> agenda.change(
                        id, stored.id(), Objects.requireNonNullElse(form.version(), -1), form.content(fixed)),
                () -> {
                    Flash.saved();
                    return back(slug, no);
                },
                () -> again(slug, no, stored, model),
                () -> ItemForm.of(find(pages.file(id).meeting(), item)));
    }

    @PostMapping("/{item}/shift")
    String shift(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item, @RequestParam Shift where) {
        agenda.shift(pages.locate(slug, no).id(), new AgendaItemId(item), where);
        return "redirect:" + MeetingScreen.base(slug, no) + "#item-" + item;
    }

    @PostMapping("/{item}/confirm")
    String confirm(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item) {
        agenda.confirm(pages.locate(slug, no).id(), new AgendaItemId(item));
        Flash.good("meeting.flash.itemConfirmed");
        return back(slug, no);
    }

    @PostMapping("/{item}/remove")
    String remove(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item) {
        agenda.remove(pages.locate(slug, no).id(), new AgendaItemId(item));
        Flash.good("meeting.flash.itemRemoved");
        return back(slug, no);
    }

    @PostMapping("/{item}/decline")
    String decline(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> agenda.decline(id, new AgendaItemId(item), form.reason()),
                () -> {
                    Flash.good("meeting.flash.itemDeclined");
                    return back(slug, no);
                },
                () -> {
                    model.addAttribute("item", find(screen.fill(slug, no, model).meeting(), item));
                    return "meeting/decline";
                });
    }

    @GetMapping("/{item}/decline")
    String decline(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item, Model model) {
        AgendaItemView stored =
                find(screen.act(slug, no, MeetingAction.EDIT_AGENDA, model).meeting(), item);
        model.addAttribute("form", new ReasonForm("")).addAttribute("item", stored);
        return "meeting/decline";
    }

    @PostMapping("/{item}/take-back")
    String takeBack(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item) {
        agenda.takeBack(pages.locate(slug, no).id(), new AgendaItemId(item));
        Flash.note("meeting.flash.proposalBack");
        return back(slug, no);
    }

    @GetMapping("/{item}/leave")
    String leave(@PathVariable String slug, @PathVariable int no, @PathVariable UUID item, Model model) {
        AgendaItemView stored =
                find(screen.act(slug, no, MeetingAction.LEAVE_ITEM, model).meeting(), item);
        model.addAttribute("form", new ReasonForm("")).addAttribute("item", stored);
        return "meeting/leave";
    }

    @PostMapping("/{item}/leave")
    String leave(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "false") boolean forGood,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model) {
        Located located = pages.locate(slug, no);
        AgendaItemView stored = find(pages.file(located.id()).meeting(), item);
        return submission.send(
                errors,
                () -> {
                    if (forGood) {
                        agenda.withdraw(stored.id(), form.reason());
                    } else {
                        agenda.moveOn(stored.id(), form.reason());
                    }
                },
                () -> {
                    Flash.good(forGood ? "meeting.flash.itemWithdrawn" : "meeting.flash.itemMovedOn");
                    return back(slug, no);
                },
                () -> {
                    screen.fill(slug, no, model);
                    model.addAttribute("item", stored);
                    return "meeting/leave";
                });
    }

    private String again(String slug, int no, @Nullable AgendaItemView item, Model model) {
        screen.fill(slug, no, model);
        return itemPage(item, model);
    }

    private String itemPage(@Nullable AgendaItemView item, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("item", item)
                .addAttribute("kinds", words.kinds())
                .addAttribute("talks", words.talks())
                .addAttribute(
                        "people",
                        people.atWork(today).stream()
                                .map(person -> new Choice(
                                        person.id().value().toString(),
                                        person.name().listed()))
                                .toList())
                .addAttribute("others", words.associations(associations.active()));
        return "meeting/item";
    }

    private static AgendaItemView find(MeetingView meeting, UUID item) {
        return meeting.item(new AgendaItemId(item)).orElseThrow(() -> new NotFound("agenda item"));
    }

    private static String back(String slug, int no) {
        return "redirect:" + MeetingScreen.base(slug, no) + "#agenda";
    }

    /** An agenda item; guests who speak are typed one a line. */
    record ItemForm(
            @NotNull UUID id,
            @Nullable Integer version,
            @Nullable AgendaKind kind,
            @NotBlank @Size(max = 500) String title,
            @NotNull TalkForm talk,
            @Min(0) @Max(480) @Nullable Integer minutes,
            @Nullable List<UUID> speakers,
            @Size(max = 1000) @Nullable String guestSpeakers,
            @Nullable List<UUID> touches) {

        private static final int TITLE_MAX = 500;
        private static final int USUAL_MINUTES = 20;

        /** @param title what is proposed, where the reader comes from a record */
        static ItemForm blank(String title) {
            return new ItemForm(
                    UUID.randomUUID(),
                    0,
                    AgendaKind.GENERAL,
                    title,
                    TalkForm.TALK,
                    USUAL_MINUTES,
                    List.of(),
                    "",
                    List.of());
        }

        /** The question of an earlier meeting anew; who speaks is chosen again. */
        static ItemForm like(EarlierItem item) {
            return new ItemForm(
                    UUID.randomUUID(),
                    0,
                    item.kind(),
                    item.title(),
                    item.form(),
                    item.minutes(),
                    List.of(),
                    "",
                    List.of());
        }

        static ItemForm of(AgendaItemView item) {
            return new ItemForm(
                    item.id().value(),
                    item.version(),
                    item.kind(),
                    item.title(),
                    item.form(),
                    item.minutes(),
                    item.speakers().stream()
                            .map(SpeakerView::staff)
                            .filter(Objects::nonNull)
                            .map(staff -> staff.value())
                            .toList(),
                    item.speakers().stream()
                            .filter(speaker -> speaker.staff() == null)
                            .map(SpeakerView::text)
                            .collect(Collectors.joining("\n")),
                    item.touches().stream().map(OtherAssociationId::value).toList());
        }

        /** @param fixed the kind that the person may not choose; none where they may */
        ItemContent content(@Nullable AgendaKind fixed) {
            Stream<Speaker> staff = list(speakers).stream().map(Speaker::ofStaff);
            Stream<Speaker> guests = guestSpeakers == null
                    ? Stream.empty()
                    : guestSpeakers
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .map(Speaker::guest);
            AgendaKind chosen = fixed != null ? fixed : Objects.requireNonNullElse(kind, AgendaKind.GENERAL);
            return new ItemContent(
                    chosen,
                    title,
                    talk,
                    minutes == null ? 0 : minutes,
                    Stream.concat(staff, guests).toList(),
                    list(touches).stream().map(OtherAssociationId::new).collect(Collectors.toSet()));
        }

        private static List<UUID> list(@Nullable List<UUID> ids) {
            return ids == null
                    ? List.of()
                    : ids.stream().filter(Objects::nonNull).distinct().toList();
        }
    }
}
