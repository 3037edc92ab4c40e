package kg.birikme.archive.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kg.birikme.archive.domain.ArchivePages.ArchivePage;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperBuilder.Section;
import kg.birikme.paper.Papers;
import kg.birikme.paper.PrintRegister;
import kg.birikme.paper.Table;
import kg.birikme.paper.Wording;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.seal.Fingerprint;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * All documents of a year in one (R12): as a binder with contents and outline for whoever inspects the school, and as an archive of
 * the papers with their data and the list of their SHA-256, which anybody can check without this program.
 */
@Service
public class YearBinder {

    private static final String SUMS = "SHA256SUMS";

    private final YearDocuments documents;
    private final ArchivePages pages;
    private final ActPaper acts;
    private final Years years;
    private final Schools schools;
    private final Papers printer;
    private final PrintRegister register;
    private final MessageSource messages;
    private final CurrentActor currentActor;
    private final JsonMapper json;

    YearBinder(
            YearDocuments documents,
            ArchivePages pages,
            ActPaper acts,
            Years years,
            Schools schools,
            Papers printer,
            PrintRegister register,
            MessageSource messages,
            CurrentActor currentActor,
            JsonMapper json) {
        this.documents = documents;
        this.pages = pages;
        this.acts = acts;
        this.years = years;
        this.schools = schools;
        this.printer = printer;
        this.register = register;
        this.messages = messages;
        this.currentActor = currentActor;
        this.json = json;
    }

    /**
     * The year as one paper: a page of contents, then everything that the year keeps, its pages numbered through.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor does not lead the association or the school
     * @throws kg.birikme.shared.NotFound if there is no such year
     */
    @Transactional(readOnly = true)
    public Paper paper(String slug, Language language) {
        List<Part> parts = parts(slug, List.of(language));
        SchoolProfile school = schools.profile();
        Wording words = new Wording(messages, language, "archive.binder.");
        String year = SchoolDates.yearLabel(slug);
        int contents =
                printer.pages(contents(parts, school, words, year, List.of()).build());
        List<Integer> firsts = new ArrayList<>();
        int page = contents + 1;
        for (Part part : parts) {
            firsts.add(page);
            page += printer.pages(part.paper());
        }
        PaperBuilder binder = contents(parts, school, words, year, firsts);
        parts.forEach(part -> binder.append(part.paper()));
        return binder.build();
    }

    private static PaperBuilder contents(
            List<Part> parts, SchoolProfile school, Wording words, String year, List<Integer> firsts) {
        String title = words.say("title", year);
        return Paper.in(words.language(), title, words.say("subject", year))
                .numberEveryPage()
                .topLine(school.fullName(words.language()), null)
                .title(title.toUpperCase(words.language().locale()))
                .heading(words.say("contents"))
                .table(table -> {
                    table.column("№", 6, Table.Align.CENTER)
                            .column(words.say("document"), 80)
                            .column(words.say("page"), 14, Table.Align.CENTER);
                    for (int at = 0; at < parts.size(); at++) {
                        table.row(
                                String.valueOf(at + 1),
                                parts.get(at).paper().title(),
                                firsts.isEmpty() ? "000" : String.valueOf(firsts.get(at)));
                    }
                    return table;
                });
    }

    /** A paper of the year and the name of its files in the archive, without the ending. */
    public record Part(String file, Paper paper) {}

    /**
     * Everything that the year keeps, in both languages of papers.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor does not lead the association or the school
     * @throws kg.birikme.shared.NotFound if there is no such year
     */
    @Transactional(readOnly = true)
    public List<Part> parts(String slug) {
        return parts(slug, List.of(Language.KY, Language.RU));
    }

    private List<Part> parts(String slug, List<Language> languages) {
        ArchivePermissions.requireBinder(currentActor.get());
        YearView year = years.bySlug(slug);
        ArchivePage page = pages.page(slug);
        List<KeptDocument> kept = documents.of(year, kind -> true);
        List<Part> parts = new ArrayList<>();
        for (Language language : languages) {
            String ending = "-" + language.code();
            for (KeptDocument document : kept) {
                List<Paper> papers = document.papers().apply(language);
                String kind = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                for (int at = 0; at < papers.size(); at++) {
                    String name = papers.size() == 1 ? kind : kind + "-" + (at + 1);
                    parts.add(new Part(name + ending, papers.get(at)));
                }
            }
            if (page.row().transfer() != null) {
                parts.add(new Part("act" + ending, acts.of(page, language)));
            }
        }
        return parts;
    }

    /**
     * Writes the parts as an archive while they are printed one after the other: each as PDF, what each says as JSON, and last the
     * list by which {@code sha256sum -c SHA256SUMS} checks all of them. In no transaction: the reader's line may be slow.
     *
     * @throws IOException if the reader goes away
     */
    public void write(List<Part> parts, OutputStream out) throws IOException {
        StringBuilder sums = new StringBuilder();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Part part : parts) {
            byte[] pdf = printer.pdf(part.paper());
            register.given(part.paper(), pdf);
            put(zip, part.file() + ".pdf", pdf, sums);
            put(zip, part.file() + ".json", json.writeValueAsBytes(data(part.paper())), sums);
        }
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, StringBuilder sums) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        zip.flush();
        sums.append(Fingerprint.of(content)).append("  ").append(name).append('\n');
    }

    /** What the paper says, block by block, for programs of other people. */
    private static Map<String, Object> data(Paper paper) {
        return Map.of(
                "title", paper.title(),
                "language", paper.language().code(),
                "draft", paper.draft(),
                "blocks",
                        paper.sections().stream()
                                .map(Section::blocks)
                                .flatMap(List::stream)
                                .map(block -> Map.of("kind", block.kind(), "content", block))
                                .toList());
    }
}
