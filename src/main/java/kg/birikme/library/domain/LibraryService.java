package kg.birikme.library.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kg.birikme.file.Accepted;
import kg.birikme.file.FileOwner;
import kg.birikme.file.Files;
import kg.birikme.file.Upload;
import kg.birikme.library.LibraryKind;
import kg.birikme.library.domain.LibraryContent.Edition;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents are put on the shelf, described anew, replaced by a newer version, taken off and put back (R63). */
@Service
@Transactional
public class LibraryService {

    static final String FILES = "library";

    private final LibraryItemRepository items;
    private final LibraryDesk desk;
    private final LibraryReader reader;
    private final FoundText texts;
    private final Files files;
    private final Years years;
    private final JdbcClient jdbc;
    private final Clock clock;

    LibraryService(
            LibraryItemRepository items,
            LibraryDesk desk,
            LibraryReader reader,
            FoundText texts,
            Files files,
            Years years,
            JdbcClient jdbc,
            Clock clock) {
        this.items = items;
        this.desk = desk;
        this.reader = reader;
        this.texts = texts;
        this.files = files;
        this.years = years;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Files that were looked at, with the text in them. */
    public record Taken(List<Accepted> files, String text) {

        public Taken {
            files = List.copyOf(files);
        }
    }

    /**
     * Looks at what was uploaded and takes its text out; before any transaction.
     *
     * @throws InvalidInput at the field {@code files}, if one is of no allowed kind or too big
     */
    @Transactional(propagation = Propagation.NEVER)
    public Taken take(List<Upload> uploads) {
        desk.keeper("keep the library");
        List<Accepted> accepted = files.accept(uploads);
        return new Taken(accepted, texts.of(accepted));
    }

    /**
     * Puts a document on the shelf with its first version. Put there already under this id, it does nothing.
     *
     * @param id from the form: a double click makes one
     * @throws RuleViolation if there is nothing to read: no words, no file, no link
     */
    public void add(UUID id, LibraryContent content, Edition edition, Taken taken) {
        desk.keeper("add to the library");
        if (items.existsById(id)) {
            return;
        }
        YearView year = years.current().orElseThrow(() -> new NotFound("year"));
        if (content.kind() == LibraryKind.PROGRAMME && year.stored()) {
            throw new RuleViolation(Clause.r(12), "library.refusal.stored");
        }
        LibraryItem item = new LibraryItem(id, content);
        requireSomething(edition, taken);
        items.saveAndFlush(item);
        if (content.kind() == LibraryKind.PROGRAMME) {
            jdbc.sql("insert into library_programme (item_id, year_id) values (?, ?)")
                    .params(id, year.id().value())
                    .update();
        }
        put(id, 1, edition, taken);
    }

    /** @throws StaleVersion if it was described elsewhere meanwhile */
    public void describe(UUID id, int version, LibraryContent content) {
        desk.keeper("describe a document");
        LibraryItem item = open(id);
        StaleVersion.check("library item", item.version(), version);
        item.describe(content);
    }

    /**
     * Adds a newer version; the earlier ones stay to be looked up.
     *
     * @param last the newest version that the form was opened with: a second click finds it replaced
     */
    public void renew(UUID id, int last, Edition edition, Taken taken) {
        desk.keeper("renew a document");
        LibraryItem item = open(id);
        item.requireOnShelf();
        requireSomething(edition, taken);
        int newest = reader.newest(id);
        if (newest != last) {
            throw new StaleVersion("library item");
        }
        put(id, newest + 1, edition, taken);
    }

    private static void requireSomething(Edition edition, Taken taken) {
        if (KyrgyzText.clean(edition.words()).isEmpty()
                && taken.files().isEmpty()
                && edition.link().isBlank()) {
            throw nothingToRead("words");
        }
    }

    private static RuleViolation nothingToRead(String field) {
        return new RuleViolation(Clause.r(63), "library.refusal.nothing").at(field);
    }

    private void put(UUID item, int no, Edition written, Taken taken) {
        LibraryPermissions may = desk.may();
        Edition edition = written.cleaned();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into library_edition (id, item_id, no, dated, note, words, link, found_text, added_by, added_by_name, added_at)
                        values (:id, :item, :no, :dated, :note, :words, :link, :found, :by, :name, :at)
                        """)
                .param("id", id)
                .param("item", item)
                .param("no", no)
                .param("dated", edition.dated())
                .param("note", edition.note())
                .param("words", edition.words())
                .param("link", edition.link())
                .param("found", taken.text())
                .param("by", may.actor().staff().value())
                .param("name", may.actor().name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        taken.files().forEach(file -> files.store(new FileOwner(FILES, id), file));
        jdbc.sql("update library_edition set complete = true where id = ?")
                .param(id)
                .update();
    }

    /** Takes it off the shelf, or puts it back; done already, it does nothing. */
    public void withdraw(UUID id, boolean off) {
        desk.keeper("take a document off the shelf");
        open(id).withdraw(off, clock.instant());
    }

    /** @throws RuleViolation if it is a programme of a year that is stored (R12) */
    private LibraryItem open(UUID id) {
        LibraryItem item = desk.item(id);
        if (reader.yearOf(id).map(years::get).filter(YearView::stored).isPresent()) {
            throw new RuleViolation(Clause.r(12), "library.refusal.stored");
        }
        return item;
    }
}
