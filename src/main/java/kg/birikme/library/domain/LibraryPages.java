package kg.birikme.library.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.domain.LibraryReader.Board;
import kg.birikme.library.domain.LibraryReader.Shelf;
import kg.birikme.school.YearId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the library's pages show, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class LibraryPages {

    private final LibraryReader reader;
    private final LibraryDesk desk;
    private final Files files;

    LibraryPages(LibraryReader reader, LibraryDesk desk, Files files) {
        this.reader = reader;
        this.desk = desk;
        this.files = files;
    }

    /** A document as the list shows it. */
    public record Shelved(
            UUID id,
            LibraryContent content,
            String link,
            @Nullable String year,
            int edition,
            @Nullable LocalDate dated,
            Instant addedAt,
            String addedBy,
            boolean withdrawn,
            int version) {}

    /** A version with the words typed here. */
    public record EditionRow(
            UUID id,
            int no,
            @Nullable LocalDate dated,
            String note,
            String words,
            String link,
            String addedBy,
            Instant addedAt) {}

    /**
     * An announcement, and whether the reader has marked it.
     *
     * @param readers how many have, its author aside
     */
    public record Told(
            UUID id,
            String title,
            String words,
            LibraryAudience audience,
            @Nullable UUID item,
            @Nullable String itemTitle,
            LocalDate readBy,
            String by,
            Instant at,
            boolean withdrawn,
            boolean read,
            int readers) {

        /** What is left of one that was taken back, for whoever still finds it in her inbox. */
        Told emptied() {
            return new Told(id, title, "", audience, null, null, readBy, by, at, withdrawn, read, readers);
        }
    }

    /** Somebody who is to read an announcement, and when she did. */
    public record Reading(
            StaffId person, PersonName name, @Nullable Instant at) {}

    /** What is looked for; all of it where nothing is given. */
    public record Wanted(String words, String kind, String topic, String audience) {

        public boolean some() {
            return !(words + kind + topic + audience).isEmpty();
        }
    }

    /**
     * The shelf.
     *
     * @param unread how many announcements the reader has not marked
     */
    public record ShelfPage(
            List<Shelved> rows, List<String> topics, Paging paging, LibraryPermissions may, long unread) {}

    /** One document with its versions and their files. */
    public record ItemPage(
            Shelved item, List<EditionRow> editions, Map<UUID, List<StoredFile>> files, LibraryPermissions may) {

        public EditionRow newest() {
            return editions.get(0);
        }

        /** The files of a version. */
        public List<StoredFile> filesOf(EditionRow edition) {
            return files.getOrDefault(edition.id(), List.of());
        }
    }

    /** What was announced. */
    public record BoardPage(List<Told> rows, Paging paging, LibraryPermissions may, LocalDate today) {}

    /** One announcement; its readers only for whoever keeps the library. */
    public record ToldPage(Told told, List<Reading> readings, LibraryPermissions may, LocalDate today) {

        public boolean mayTakeBack() {
            return !told.withdrawn() && may.mayTakeBack(told.readers());
        }

        public long read() {
            return readings.stream().filter(one -> one.at() != null).count();
        }
    }

    public ShelfPage shelf(Wanted wanted, int page) {
        return shelf(wanted, Paging.USUAL_SIZE, Math.max(page, 1));
    }

    /** As {@link #shelf(Wanted, int)}, all pages in one: for the spreadsheet. */
    public ShelfPage whole(Wanted wanted) {
        return shelf(wanted, ListSheet.MOST_ROWS, 1);
    }

    private ShelfPage shelf(Wanted wanted, int size, int page) {
        LibraryPermissions may = sight();
        boolean members = may.ofAssociation();
        Shelf shelf = Paging.read(
                page,
                size,
                offset -> reader.shelf(
                        wanted.words(),
                        wanted.kind(),
                        wanted.topic(),
                        wanted.audience(),
                        members,
                        may.mayKeep(),
                        size,
                        offset),
                Shelf::total);
        return new ShelfPage(
                shelf.rows(),
                reader.topics(members),
                Paging.of(page, shelf.total()),
                may,
                reader.unread(may.actor().staff(), members));
    }

    /** @throws NotFound if there is none, or it is not the reader's to know of */
    public ItemPage item(UUID id) {
        LibraryPermissions may = sight();
        Shelved item = reader.one(id).orElseThrow(() -> new NotFound("library item"));
        if (!may.mayRead(item.content().audience()) || item.withdrawn() && !may.mayKeep()) {
            throw new NotFound("library item");
        }
        List<EditionRow> editions = reader.editions(id);
        return new ItemPage(
                item,
                editions,
                files.of(
                        LibraryService.FILES,
                        editions.stream().map(EditionRow::id).toList()),
                may);
    }

    /** How many programmes of events the year has (R46). */
    public int countProgrammes(YearId year) {
        sight();
        return reader.programmes(year).size();
    }

    /** The year's programmes of events with their newest words, to be kept with the year (R46). */
    public List<ItemPage> programmes(YearId year) {
        LibraryPermissions may = sight();
        List<Shelved> programmes = reader.programmes(year);
        Map<UUID, List<EditionRow>> editions =
                reader.editions(programmes.stream().map(Shelved::id).toList());
        return programmes.stream()
                .map(item -> new ItemPage(item, editions.getOrDefault(item.id(), List.of()), Map.of(), may))
                .toList();
    }

    public BoardPage board(int page) {
        LibraryPermissions may = sight();
        Board board = Paging.read(
                Math.max(page, 1),
                Paging.USUAL_SIZE,
                offset -> reader.board(
                        may.actor().staff(), may.ofAssociation(), may.mayKeep(), Paging.USUAL_SIZE, offset),
                Board::total);
        return new BoardPage(board.rows(), Paging.of(Math.max(page, 1), board.total()), may, desk.today());
    }

    /** @throws NotFound if there is none, or it is not meant for the reader */
    public ToldPage announcement(UUID id) {
        LibraryPermissions may = sight();
        Told told = reader.announcement(id, may.actor().staff()).orElseThrow(() -> new NotFound("announcement"));
        if (!may.mayRead(told.audience())) {
            throw new NotFound("announcement");
        }
        return new ToldPage(
                told.withdrawn() && !may.mayKeep() ? told.emptied() : told,
                may.mayKeep() ? reader.readings(id, told.audience(), desk.today()) : List.of(),
                may,
                desk.today());
    }

    /** The documents that an announcement may point at, by title. */
    public List<Shelved> toPointAt() {
        desk.keeper("announce");
        return reader.shelf("", "", "", "", true, false, ListSheet.MOST_ROWS, 0).rows();
    }

    /** @throws ActionForbidden unless the reader keeps the library */
    public LibraryPermissions keeper() {
        return desk.keeper("keep the library");
    }

    private LibraryPermissions sight() {
        LibraryPermissions may = desk.may();
        ActionForbidden.unless(may.maySee(), "see the library");
        return may;
    }
}
