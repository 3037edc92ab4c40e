package kg.birikme.library.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.file.Files;
import kg.birikme.file.StoredFile;
import kg.birikme.file.Upload;
import kg.birikme.file.domain.FileService;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryKind;
import kg.birikme.library.domain.LibraryContent.Edition;
import kg.birikme.library.domain.LibraryPages.EditionRow;
import kg.birikme.library.domain.LibraryPages.ItemPage;
import kg.birikme.library.domain.LibraryPages.Shelved;
import kg.birikme.library.domain.LibraryPages.Told;
import kg.birikme.library.domain.LibraryPages.Wanted;
import kg.birikme.notification.domain.EntryKind;
import kg.birikme.notification.domain.InboxService;
import kg.birikme.notification.domain.InboxService.InboxLine;
import kg.birikme.notification.domain.Reminders;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Papers;
import kg.birikme.search.domain.SearchService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The library finds what stands inside of files, keeps its versions, and is read by whom it is meant for. */
@BirikmeTest
class LibraryServiceTest {

    /** At work in the school, and no member of the association. */
    private static final String COLLEAGUE = "S05";

    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    @Autowired
    SampleSchool sample;

    @Autowired
    LibraryService library;

    @Autowired
    AnnouncementService announcements;

    @Autowired
    LibraryPages pages;

    @Autowired
    FileService files;

    @Autowired
    Files shelved;

    @Autowired
    Papers papers;

    @Autowired
    SearchService search;

    @Autowired
    InboxService inbox;

    @Autowired
    Reminders reminders;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Tag("R63")
    @Tag("R91")
    void theTextInsideOfPdfAndWordIsFound() {
        sample.within(cast -> {
            UUID pdf =
                    Acting.as(cast.chair(), () -> put("Эстеткич", LibraryAudience.MEMBERS, new Upload("э.pdf", pdf())));
            UUID word = Acting.as(
                    cast.secretary(), () -> put("Колдонмо", LibraryAudience.STAFF, new Upload("к.docx", docx())));
            Acting.as(cast.person("M05"), () -> {
                assertThat(found("тостуктун сырлары")).containsExactly(pdf);
                assertThat(found("ИЛГИЧ БАЛДАР")).containsExactly(word);
                assertThat(pages.shelf(new Wanted("достуктун сырлары", "", "", ""), 1)
                                .rows())
                        .isEmpty();
                assertThat(pages.shelf(new Wanted("тостуктун", "", "", ""), 1).rows())
                        .extracting(Shelved::id)
                        .containsExactly(pdf);
            });
            Acting.as(cast.person(COLLEAGUE), () -> {
                assertThat(found("тостуктун сырлары")).isEmpty();
                assertThat(found("илгич балдар")).containsExactly(word);
            });
        });
    }

    private List<UUID> found(String words) {
        return search.search(words, "library", 1).groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(hit -> UUID.fromString(hit.href().replaceFirst(".*/", "")))
                .toList();
    }

    @Test
    @Tag("R32")
    @Tag("R63")
    void aColleagueWhoIsNoMemberReadsWhatIsMeantForHer() {
        sample.within(cast -> {
            UUID members =
                    Acting.as(cast.chair(), () -> put("Ички", LibraryAudience.MEMBERS, new Upload("и.pdf", pdf())));
            UUID staff = Acting.as(cast.chair(), () -> put("Жалпы", LibraryAudience.STAFF, new Upload("ж.pdf", pdf())));
            StaffId colleague = cast.person(COLLEAGUE);
            StoredFile hidden = Acting.as(cast.chair(), () -> fileOf(members));
            Acting.as(colleague, () -> {
                assertThat(pages.shelf(new Wanted("", "", "", ""), 1).rows())
                        .extracting(Shelved::id)
                        .containsExactly(staff);
                assertThatThrownBy(() -> pages.item(members)).isInstanceOf(NotFound.class);
                assertThat(files.open(fileOf(staff).id(), false).bytes()).isNotEmpty();
                assertThatThrownBy(() -> files.open(hidden.id(), false)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> library.withdraw(staff, true)).isInstanceOf(ActionForbidden.class);
            });
            jdbc.sql("update staff set works_to = ? where id = ?")
                    .params(LocalDate.of(2026, 11, 20), colleague.value())
                    .update();
            Acting.as(
                    colleague,
                    () -> assertThatThrownBy(() -> pages.shelf(new Wanted("", "", "", ""), 1))
                            .isInstanceOf(ActionForbidden.class));
        });
    }

    private StoredFile fileOf(UUID item) {
        ItemPage page = pages.item(item);
        return page.filesOf(page.newest()).get(0);
    }

    @Test
    @Tag("R63")
    void aNewVersionLeavesTheEarlierOneInPlace() {
        sample.within(cast -> {
            UUID id = Acting.as(cast.chair(), () -> put("Үлгү", LibraryAudience.MEMBERS, new Upload("ү.pdf", pdf())));
            Acting.as(cast.chair(), () -> {
                assertThatThrownBy(() -> library.renew(id, 1, new Edition(null, "", "", ""), library.take(List.of())))
                        .isInstanceOf(RuleViolation.class);
                library.renew(
                        id,
                        1,
                        new Edition(null, "Толукталды", "Жаңы текст", "https://edu.gov.kg"),
                        library.take(List.of()));
                assertThatThrownBy(() ->
                                library.renew(id, 1, new Edition(null, "", "Дагы бир", ""), library.take(List.of())))
                        .isInstanceOf(StaleVersion.class);
                library.withdraw(id, true);
                assertThatThrownBy(() ->
                                library.renew(id, 2, new Edition(null, "", "Дагы бир", ""), library.take(List.of())))
                        .isInstanceOf(RuleViolation.class);
            });
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> pages.item(id)))
                    .isInstanceOf(NotFound.class);
            Acting.as(cast.chair(), () -> library.withdraw(id, false));
            assertThat(Acting.as(cast.person("M05"), () -> pages.item(id)).editions())
                    .extracting(EditionRow::no)
                    .containsExactly(2, 1);
            assertThatThrownBy(() -> jdbc.sql("update library_edition set words = 'а' where item_id = ?")
                            .param(id)
                            .update())
                    .as("a version stands in SQL too")
                    .isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    @Tag("R18")
    void aLinkIsOneOfTheWeb() {
        sample.within(cast -> Acting.as(cast.chair(), () -> {
            LibraryContent bad = new LibraryContent(LibraryKind.NORMATIVE, "Мыйзам", "", "", LibraryAudience.STAFF);
            assertThatThrownBy(() -> library.add(
                            UUID.randomUUID(),
                            bad,
                            new Edition(null, "", "", "javascript:alert(1)"),
                            library.take(List.of())))
                    .isInstanceOf(InvalidInput.class);
        }));
    }

    @Test
    @Tag("R46")
    void aProgrammeBelongsToItsYear() {
        sample.within(cast -> Acting.as(cast.chair(), () -> {
            UUID id = UUID.randomUUID();
            library.add(
                    id,
                    new LibraryContent(LibraryKind.PROGRAMME, "Майрамдын программасы", "", "", LibraryAudience.MEMBERS),
                    new Edition(null, "", "1. Ачылыш", ""),
                    library.take(List.of()));
            assertThat(pages.programmes(sample.year()))
                    .extracting(one -> one.item().id())
                    .containsExactly(id);
            assertThat(pages.item(id).item().year()).isEqualTo("2026-2027");
        }));
    }

    @Test
    @Tag("R32")
    void whoHasReadAnAnnouncementIsKnownAndTheOthersAreReminded() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            UUID forMembers =
                    Acting.as(cast.chair(), () -> put("Ички", LibraryAudience.MEMBERS, new Upload("и.pdf", pdf())));
            Acting.as(cast.chair(), () -> {
                assertThatThrownBy(() -> announcements.announce(
                                id, new AnnouncementContent("Күн", "", LibraryAudience.STAFF, forMembers, DUE)))
                        .isInstanceOf(InvalidInput.class);
                AnnouncementContent content =
                        new AnnouncementContent("Коопсуздук күнү", "Таанышыңыз", LibraryAudience.STAFF, null, DUE);
                announcements.announce(id, content);
                announcements.announce(id, content);
            });
            assertThat(Acting.as(cast.person(COLLEAGUE), () -> pages.board(1)).rows())
                    .extracting(Told::read)
                    .containsExactly(false);
            told(cast.person("M05"), EntryKind.ANNOUNCED);
            Acting.as(cast.person("M05"), () -> {
                announcements.markRead(id);
                announcements.markRead(id);
                assertThat(pages.announcement(id).readings()).isEmpty();
            });
            assertThat(Acting.as(cast.chair(), () -> pages.announcement(id)).read())
                    .isEqualTo(2);
            clock.set(DUE.atTime(9, 0));
            reminders.remind();
            told(cast.person("M06"), EntryKind.REMIND_ANNOUNCEMENT);
            assertThat(kinds(cast.person("M05"))).doesNotContain(EntryKind.REMIND_ANNOUNCEMENT);
        });
    }

    @Test
    @Tag("R32")
    void anAnnouncementIsTakenBackUntilSomebodyHasReadIt() {
        sample.within(cast -> {
            AnnouncementContent content =
                    new AnnouncementContent("Ката", "Башка күнү", LibraryAudience.MEMBERS, null, DUE);
            UUID mistaken = UUID.randomUUID();
            UUID read = UUID.randomUUID();
            Acting.as(cast.chair(), () -> {
                announcements.announce(mistaken, content);
                announcements.announce(read, content);
                announcements.withdraw(mistaken);
                announcements.withdraw(mistaken);
            });
            Acting.as(cast.person("M05"), () -> {
                assertThat(pages.announcement(mistaken).told().words())
                        .as("whoever follows her inbox is told that it was taken back, and not what it said")
                        .isEmpty();
                assertThatThrownBy(() -> announcements.markRead(mistaken)).isInstanceOf(NotFound.class);
                assertThat(pages.board(1).rows()).extracting(Told::id).containsExactly(read);
                announcements.markRead(read);
            });
            Acting.as(cast.chair(), () -> {
                assertThat(pages.announcement(read).mayTakeBack()).isFalse();
                assertThatThrownBy(() -> announcements.withdraw(read))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("library.refusal.read");
            });
            assertThatThrownBy(() -> jdbc.sql("update announcement set withdrawn_at = now() where id = ?")
                            .param(read)
                            .update())
                    .as("not in SQL either")
                    .hasMessageContaining("an announcement that was read is not taken back");
        });
    }

    @Test
    @Tag("R63")
    void anEarlierVersionKeepsItsFilesWordsAndLink() {
        sample.within(cast -> Acting.as(cast.chair(), () -> {
            UUID id = put("Үлгү", LibraryAudience.MEMBERS, new Upload("ү.pdf", pdf()));
            StoredFile first = fileOf(id);
            library.renew(id, 1, new Edition(null, "", "Экинчи", "https://edu.gov.kg/2"), library.take(List.of()));
            library.renew(id, 2, new Edition(null, "", "Үчүнчү", ""), library.take(List.of()));
            ItemPage page = pages.item(id);
            assertThat(page.item().link()).isEmpty();
            assertThat(page.editions().get(1).words()).isEqualTo("Экинчи");
            assertThat(page.editions().get(1).link()).isEqualTo("https://edu.gov.kg/2");
            assertThatThrownBy(() -> shelved.remove(first.id())).isInstanceOf(ActionForbidden.class);
            assertThat(page.filesOf(page.editions().get(2)))
                    .extracting(StoredFile::id)
                    .containsExactly(first.id());
        }));
    }

    private void told(StaffId person, EntryKind kind) {
        assertThat(kinds(person)).contains(kind);
    }

    private List<EntryKind> kinds(StaffId person) {
        return Acting.as(person, () -> inbox.page(false, 1).lines()).stream()
                .map(InboxLine::kind)
                .toList();
    }

    private UUID put(String title, LibraryAudience audience, Upload file) {
        UUID id = UUID.randomUUID();
        library.add(
                id,
                new LibraryContent(LibraryKind.GUIDE, title, "Тема", "", audience),
                new Edition(null, "", "", ""),
                library.take(List.of(file)));
        return id;
    }

    private byte[] pdf() {
        return papers.pdf(Paper.in(Language.KY, "Эстеткич", "Эстеткич")
                .title("ЭСТЕТКИЧ")
                .paragraph("Бул жерде тостуктун сырлары жазылган.")
                .build());
    }

    private static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Илгич балдар менен иштөө");
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
