package kg.birikme.archive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.PaperSource.Wanted;
import kg.birikme.seal.SealSource.Link;
import kg.birikme.seal.SealedPaper;
import kg.birikme.seal.SealedPaper.Fact;
import kg.birikme.seal.SealedPaper.Fate;
import kg.birikme.seal.SealedPaper.Later;
import kg.birikme.seal.SealedPaper.Signatory;
import kg.birikme.seal.SealedPaper.Told;
import kg.birikme.seal.Signed;
import kg.birikme.shared.Language;
import kg.birikme.shared.Moments;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells anybody who has its code about a signature under an act: from what the chain keeps as sealed, and nothing of the inventory. */
@Component
public class SealedActReader {

    /** What became of the act; a row there always is, for what was signed outlives it. */
    private static final String ACT = """
            select s.full_name_ky, s.full_name_ru, a.id is not null or d.id is not null as stands, a.school_ky, a.school_ru,
                coalesce(a.handed_name, d.proposed_name) as first_name, coalesce(a.handed_at, d.proposed_at) as first_at
            from school_view s
            left join storage_act a on a.school_id = s.id and a.id = :act
            left join disposal_act d on d.school_id = s.id and d.id = :act
            """;

    private final JdbcClient jdbc;
    private final ArchivePages pages;
    private final ActPaper papers;
    private final Clock clock;

    SealedActReader(JdbcClient jdbc, ArchivePages pages, ActPaper papers, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.papers = papers;
        this.clock = clock;
    }

    /** What is kept of it. One SQL statement. */
    public Optional<SealedPaper> find(Wanted wanted) {
        @Nullable Link link = wanted.link();
        @Nullable String content = link == null ? null : link.content();
        return link == null || content == null
                ? Optional.empty()
                : jdbc.sql(ACT)
                        .param("act", wanted.record())
                        .query((row, number) -> paper(wanted.kind(), link, content, Act.of(row)))
                        .optional();
    }

    private SealedPaper paper(PaperKind kind, Link link, String content, Act act) {
        return new SealedPaper(link, () -> told(kind, CanonicalForm.read(content, ActContent.class), act));
    }

    private Told told(PaperKind kind, ActContent content, Act act) {
        List<Signatory> signatories = new ArrayList<>();
        if (act.firstName() != null && act.firstAt() != null) {
            switch (kind) {
                case ACCEPTANCE -> signatories.add(signatory(Role.CHAIR.name(), act.firstName(), act.firstAt()));
                case DISPOSAL_CONFIRMED ->
                    signatories.add(signatory(Role.DEPUTY_TEACHING.name(), act.firstName(), act.firstAt()));
                default -> {}
            }
        }
        Signed signed = Objects.requireNonNull(content.signed());
        signatories.add(signatory(signed.office(), signed.name(), signed.at()));
        return new Told(
                act.schoolKy(),
                act.schoolRu(),
                List.of(
                        new Fact("number", String.valueOf(content.number())),
                        new Fact("date", SchoolDates.shortDate(content.on())),
                        new Fact("year", SchoolDates.yearLabel(content.year()))),
                signatories,
                act.stands() ? List.of() : List.of(new Later(Fate.TAKEN_BACK, null)));
    }

    private Signatory signatory(String office, String name, Instant at) {
        return new Signatory(office, name, LocalDate.ofInstant(at, clock.getZone()));
    }

    /** As it is printed today; an act of disposal has no paper of its own. */
    public List<Paper> prints(Wanted wanted, Language language) {
        return pages.ofAct(wanted.record()).stream()
                .map(row -> papers.of(row, pages.lines(transfer(row)), language))
                .toList();
    }

    private static ArchiveRow.Transfer transfer(ArchiveRow row) {
        return Objects.requireNonNull(row.transfer());
    }

    /** An act, and the school on its day. */
    private record Act(
            String schoolKy,
            String schoolRu,
            boolean stands,
            @Nullable String firstName,
            @Nullable Instant firstAt) {

        static Act of(ResultSet row) throws SQLException {
            @Nullable String ky = row.getString("school_ky");
            @Nullable String ru = row.getString("school_ru");
            return new Act(
                    ky == null ? row.getString("full_name_ky") : ky,
                    ru == null ? row.getString("full_name_ru") : ru,
                    row.getBoolean("stands"),
                    row.getString("first_name"),
                    Moments.atIf(row, "first_at"));
        }
    }
}
