package kg.birikme.followup.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.EvidenceSource;
import kg.birikme.followup.domain.FollowupReader.AnswerRow;
import kg.birikme.followup.domain.FollowupReader.Counts;
import kg.birikme.followup.domain.FollowupReader.EventRow;
import kg.birikme.followup.domain.FollowupReader.Wanted;
import kg.birikme.followup.domain.FollowupReader.Whole;
import kg.birikme.meeting.ItemOrigin;
import kg.birikme.people.People;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of the recommendations show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class FollowupPages {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");

    private final FollowupReader reader;
    private final Years years;
    private final People people;
    private final Files files;
    private final List<EvidenceSource> evidence;
    private final CurrentActor currentActor;
    private final Clock clock;

    FollowupPages(
            FollowupReader reader,
            Years years,
            People people,
            Files files,
            List<EvidenceSource> evidence,
            CurrentActor currentActor,
            Clock clock) {
        this.reader = reader;
        this.years = years;
        this.people = people;
        this.files = files;
        this.evidence = List.copyOf(evidence);
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A page of the list. Whoever is neither in the association nor a leader sees only what is given to them.
     *
     * @param tabSlug which view; without it the reader's own, or what is under control where nothing is theirs
     * @throws NotFound if there is no such year
     */
    public ListPage list(String yearSlug, @Nullable String tabSlug, int page) {
        return list(yearSlug, tabSlug, total -> Paging.of(page, total));
    }

    /** As {@link #list}, all pages in one: for the spreadsheet. */
    public ListPage whole(String yearSlug, @Nullable String tabSlug) {
        return list(yearSlug, tabSlug, total -> new Paging(1, ListSheet.MOST_ROWS, total));
    }

    private ListPage list(String yearSlug, @Nullable String tabSlug, IntFunction<Paging> pages) {
        Actor actor = currentActor.get();
        YearView year = years.bySlug(yearSlug);
        LocalDate today = LocalDate.now(clock);
        Counts counts = reader.counts(year.id(), actor.staff(), today);
        Map<ListTab, Integer> tabs = tabs(actor, counts);
        ListTab tab = ListTab.of(tabSlug).filter(tabs::containsKey).orElseGet(() -> proposed(tabs));
        Paging paging = pages.apply(tabs.getOrDefault(tab, 0));
        List<RecommendationRow> rows = reader.rows(
                new Wanted(year.id(), actor.staff(), tab, paging.size(), paging.offset()), today, counts.soon());
        return new ListPage(year, tab, tabs, rows, paging, names(rows));
    }

    private static Map<ListTab, Integer> tabs(Actor actor, Counts counts) {
        Map<ListTab, Integer> tabs = new EnumMap<>(ListTab.class);
        tabs.put(ListTab.MINE, counts.mine());
        if (AssignmentPermissions.mayReadAll(actor)) {
            tabs.put(ListTab.OPEN, counts.open());
            tabs.put(ListTab.OVERDUE, counts.overdue());
            tabs.put(ListTab.ALL, counts.everything());
        }
        return tabs;
    }

    private static ListTab proposed(Map<ListTab, Integer> tabs) {
        return tabs.getOrDefault(ListTab.MINE, 0) > 0 || tabs.size() == 1 ? ListTab.MINE : ListTab.OPEN;
    }

    private Map<StaffId, PersonName> names(List<RecommendationRow> rows) {
        return people.names(rows.stream().flatMap(row -> row.first().stream()).collect(Collectors.toSet()));
    }

    /**
     * One recommendation.
     *
     * @param number within the protocol, as in 1.2
     * @throws NotFound if there is none, or it is not the reader's to know of
     */
    public DetailPage one(String yearSlug, int protocol, String number) {
        Actor actor = currentActor.get();
        YearView year = years.bySlug(yearSlug);
        Matcher parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            throw new NotFound("recommendation");
        }
        Whole whole = reader.one(
                        year.id(),
                        protocol,
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("recommendation"));
        AssignmentPermissions may = permissions(actor, whole, year);
        if (!may.mayRead()) {
            throw new NotFound("recommendation");
        }
        return page(year, whole, may);
    }

    private static AssignmentPermissions permissions(Actor actor, Whole whole, YearView year) {
        return new AssignmentPermissions(
                actor,
                whole.head().status(),
                whole.answers().stream()
                        .anyMatch(answer -> answer.person().equals(actor.staff().value())),
                whole.answers().stream().allMatch(answer -> answer.state().given()),
                year.stored());
    }

    private DetailPage page(YearView year, Whole whole, AssignmentPermissions may) {
        boolean all = AssignmentPermissions.mayReadAnswers(may.actor());
        Map<StaffId, PersonName> names = whole.answers().stream()
                .collect(Collectors.toMap(answer -> new StaffId(answer.person()), AnswerRow::name));
        List<AnswerView> read = whole.answers().stream()
                .filter(answer -> may.mayReadAnswer(may.actor().isPerson(new StaffId(answer.person()))))
                .map(answer -> view(answer, whole.head()))
                .toList();
        return new DetailPage(
                year,
                whole.head(),
                whole.version(),
                whole.answers().size(),
                (int) whole.answers().stream()
                        .filter(answer -> answer.state().given())
                        .count(),
                read,
                proofs(year, may, read),
                whole.events().stream()
                        .map(FollowupPages::view)
                        .filter(event ->
                                all || event.about() == null || may.actor().isPerson(event.about()))
                        .toList(),
                names,
                may,
                all,
                whole.origin());
    }

    /** What proves the answers that the reader reads, and to which events her own may point. Two statements, for a member none but hers. */
    private Proofs proofs(YearView year, AssignmentPermissions may, List<AnswerView> read) {
        List<UUID> named = read.stream()
                .map(AnswerView::event)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<EvidenceSource.Event> events = named.isEmpty() && !may.may(AssignmentAction.ANSWER)
                ? List.of()
                : evidence.stream()
                        .flatMap(source -> source.of(year, may.actor().staff(), named).stream())
                        .toList();
        List<UUID> answers = read.stream().map(AnswerView::id).toList();
        return new Proofs(answers.isEmpty() ? Map.of() : files.of(AnswerFiles.KIND, answers), events);
    }

    private AnswerView view(AnswerRow row, RecommendationHead head) {
        Instant at = row.at() == null ? null : row.at().toInstant();
        return new AnswerView(
                row.id(),
                row.event(),
                new StaffId(row.person()),
                row.state(),
                row.words(),
                at,
                row.byName(),
                row.by() != null && !row.by().equals(row.person()),
                at != null && LocalDate.ofInstant(at, clock.getZone()).isAfter(head.due()),
                row.sentBack(),
                row.version());
    }

    private static EventView view(EventRow row) {
        return new EventView(
                row.step(),
                row.byName(),
                row.at().toInstant(),
                row.about() == null ? null : new StaffId(row.about()),
                row.state(),
                row.newDue(),
                row.remark());
    }

    /**
     * A step of the history as pages show it.
     *
     * @param about  whose answer it is about
     * @param newDue the term it was put off to
     */
    public record EventView(
            FollowupStep step,
            String byName,
            Instant at,
            @Nullable StaffId about,
            @Nullable AnswerState state,
            @Nullable LocalDate newDue,
            String remark) {}

    /** The views of the list. */
    public enum ListTab {
        /** Given to the reader, the unanswered first. */
        MINE,
        /** Under control: unanswered or awaiting release. */
        OPEN,
        OVERDUE,
        ALL;

        /** As in addresses. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<ListTab> of(@Nullable String slug) {
            for (ListTab tab : values()) {
                if (tab.slug().equals(slug)) {
                    return Optional.of(tab);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A person's answer as pages show it.
     *
     * @param event    that proves it; none where none is named
     * @param byName   who wrote it down
     * @param byOther  whether that was not the person
     * @param late     whether it came after the term
     * @param sentBack why it was sent back; empty where it was not
     */
    public record AnswerView(
            UUID id,
            @Nullable UUID event,
            StaffId person,
            AnswerState state,
            String words,
            @Nullable Instant at,
            @Nullable String byName,
            boolean byOther,
            boolean late,
            String sentBack,
            int version) {

        /** What its files hang on. */
        public FileOwner fileOwner() {
            return AnswerFiles.owner(id);
        }

        /** How it stands, for the chip beside it. */
        public Tone tone() {
            return switch (state) {
                case NONE -> sentBack.isEmpty() ? Tone.QUIET : Tone.BAD;
                case DONE -> Tone.GOOD;
                case PARTLY, CANNOT -> Tone.WARNING;
            };
        }
    }

    /**
     * A page of the list.
     *
     * @param tabs what the reader may choose from, with the number of rows in each
     */
    public record ListPage(
            YearView year,
            ListTab tab,
            Map<ListTab, Integer> tabs,
            List<RecommendationRow> rows,
            Paging paging,
            Map<StaffId, PersonName> names) {

        /** The names of those responsible, as many as a list has room for. */
        public String who(RecommendationRow row) {
            return row.first().stream()
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .map(PersonName::listed)
                    .collect(Collectors.joining(", "));
        }

        /** How many more there are than the list names. */
        public int more(RecommendationRow row) {
            return row.persons() - row.first().size();
        }
    }

    /**
     * What proves answers.
     *
     * @param files  by answers
     * @param events to which answers point, and the reader's own
     */
    public record Proofs(Map<UUID, List<StoredFile>> files, List<EvidenceSource.Event> events) {

        /** The files of an answer. */
        public List<StoredFile> of(AnswerView answer) {
            return files.getOrDefault(answer.id(), List.of());
        }

        /** The event that an answer points to, if any. */
        public EvidenceSource.@Nullable Event event(AnswerView answer) {
            return events.stream()
                    .filter(event -> event.id().equals(answer.event()))
                    .findFirst()
                    .orElse(null);
        }

        /** Those that the reader held. */
        public List<EvidenceSource.Event> own() {
            return events.stream().filter(EvidenceSource.Event::own).toList();
        }
    }

    /**
     * Everything that the page of one recommendation shows; answers and steps that are not the reader's to see are left out.
     *
     * @param persons  how many answer for it
     * @param answered how many have answered
     * @param answers  those that the reader may read
     * @param proofs   what proves those answers
     * @param history  the newest step first
     * @param origin   of what the item was made on which it was adopted (R88)
     */
    public record DetailPage(
            YearView year,
            RecommendationHead head,
            int version,
            int persons,
            int answered,
            List<AnswerView> answers,
            Proofs proofs,
            List<EventView> history,
            Map<StaffId, PersonName> names,
            AssignmentPermissions may,
            boolean readsAnswers,
            @Nullable ItemOrigin origin) {

        /** The reader's own answer, if they answer for it. */
        public Optional<AnswerView> own() {
            return answers.stream()
                    .filter(answer -> may.actor().isPerson(answer.person()))
                    .findFirst();
        }

        /** The answers of others. */
        public List<AnswerView> others() {
            return answers.stream()
                    .filter(answer -> !may.actor().isPerson(answer.person()))
                    .toList();
        }

        /** The name as sentences of the history have it. */
        public String signature(StaffId person) {
            PersonName name = names.get(person);
            return name == null ? "" : name.signature();
        }

        /** The name in lists; the id's absence from the directory cannot be, names are never deleted. */
        public String name(StaffId person) {
            PersonName name = names.get(person);
            return name == null ? "" : name.listed();
        }
    }
}
