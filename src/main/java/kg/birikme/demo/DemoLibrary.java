package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.Upload;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryKind;
import kg.birikme.library.domain.AnnouncementContent;
import kg.birikme.library.domain.AnnouncementService;
import kg.birikme.library.domain.LibraryContent;
import kg.birikme.library.domain.LibraryContent.Edition;
import kg.birikme.library.domain.LibraryService;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Papers;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The library of the sample year: documents, one with a second version and one as a file, and two announcements with their marks. */
public class DemoLibrary implements DemoChapter {

    private static final int ORDER = 36;
    private static final LocalTime MORNING = LocalTime.of(11, 0);

    private final LibraryService library;
    private final AnnouncementService announcements;
    private final People people;
    private final Papers papers;

    public DemoLibrary(LibraryService library, AnnouncementService announcements, People people, Papers papers) {
        this.library = library;
        this.announcements = announcements;
        this.people = people;
        this.papers = papers;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        if (year.back() > 0) {
            return;
        }
        LibraryFile file = DemoData.read("library.json", LibraryFile.class);
        Map<String, UUID> shelved = new HashMap<>();
        file.items().forEach(item -> shelved.put(item.id(), put(cast, item, clock)));
        file.announcements().forEach(one -> announce(cast, one, shelved, clock));
    }

    private UUID put(DemoCast cast, Item item, Consumer<LocalDateTime> clock) {
        UUID id = UUID.randomUUID();
        StaffId keeper = cast.person(item.by());
        List<Upload> files = item.file() == null ? List.of() : List.of(new Upload(item.title() + ".pdf", pdf(item)));
        clock.accept(item.on().atTime(MORNING));
        Acting.as(
                keeper,
                () -> library.add(
                        id,
                        item.content(),
                        new Edition(
                                item.dated(),
                                "",
                                item.words().isEmpty() ? "" : item.words().get(0),
                                item.link()),
                        library.take(files)));
        if (item.renewed() != null) {
            clock.accept(item.renewed().atTime(MORNING));
            Acting.as(
                    keeper,
                    () -> library.renew(
                            id,
                            1,
                            new Edition(
                                    null,
                                    Objects.requireNonNullElse(item.note(), ""),
                                    item.words().get(1),
                                    item.link()),
                            library.take(List.of())));
        }
        return id;
    }

    private byte[] pdf(Item item) {
        PaperBuilder paper = Paper.in(Language.KY, item.title(), item.title()).title(item.title());
        Objects.requireNonNull(item.file()).forEach(paper::paragraph);
        return papers.pdf(paper.build());
    }

    private void announce(
            DemoCast cast, Announced announced, Map<String, UUID> shelved, Consumer<LocalDateTime> clock) {
        UUID id = UUID.randomUUID();
        clock.accept(announced.on().atTime(MORNING.plusHours(1)));
        Acting.as(
                cast.person(announced.by()),
                () -> announcements.announce(
                        id,
                        new AnnouncementContent(
                                announced.title(),
                                announced.words(),
                                announced.audience(),
                                announced.item() == null ? null : shelved.get(announced.item()),
                                announced.readBy())));
        clock.accept(announced.on().plusDays(1).atTime(MORNING));
        List<StaffId> readers = new ArrayList<>(
                people.membersOn(announced.on()).stream().map(MemberView::staff).toList());
        announced.silent().stream().map(cast::person).forEach(readers::remove);
        readers.forEach(reader -> Acting.as(reader, () -> announcements.markRead(id)));
    }

    record LibraryFile(List<Item> items, List<Announced> announcements) {}

    record Item(
            String id,
            LocalDate on,
            String by,
            LibraryKind kind,
            LibraryAudience audience,
            String topic,
            String title,
            String summary,
            String link,
            @Nullable LocalDate dated,
            List<String> words,
            @Nullable String note,
            @Nullable LocalDate renewed,
            @Nullable List<String> file) {

        LibraryContent content() {
            return new LibraryContent(kind, title, topic, summary, audience);
        }
    }

    record Announced(
            LocalDate on,
            String by,
            LibraryAudience audience,
            @Nullable String item,
            String title,
            String words,
            LocalDate readBy,
            List<String> silent) {}
}
