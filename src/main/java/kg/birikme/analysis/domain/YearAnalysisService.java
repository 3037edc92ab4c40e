package kg.birikme.analysis.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kg.birikme.access.OwnPassword;
import kg.birikme.analysis.AnalysisEvent;
import kg.birikme.analysis.domain.FigureReader.Counted;
import kg.birikme.analysis.domain.YearAnalysisDesk.Taken;
import kg.birikme.analysis.domain.YearAnalysisPages.SigningChecks;
import kg.birikme.analysis.domain.YearAnalysisReader.AnalysisRow;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Sealed;
import kg.birikme.seal.Shown;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deputy writes and signs the analysis of a year (R11); chair and director mark that they have read it. */
@Service
public class YearAnalysisService {

    private final YearAnalysisDesk desk;
    private final FigureReader figures;
    private final SignatureChain chain;
    private final Years years;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    YearAnalysisService(
            YearAnalysisDesk desk,
            FigureReader figures,
            SignatureChain chain,
            Years years,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.figures = figures;
        this.chain = chain;
        this.years = years;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves the deputy's words.
     *
     * @param version the version that the form was opened with; -1 for an analysis not begun
     * @return the version from now on
     * @throws StaleVersion if somebody else saved it since
     * @throws kg.birikme.shared.NotFound if the actor does not write analyses
     * @throws kg.birikme.shared.RuleViolation if it is signed (R11) or the year stored (R12)
     */
    @Transactional
    public int write(String slug, int version, AnalysisText text) {
        Taken taken = desk.takeToWrite(slug);
        YearAnalysis analysis = taken.analysis();
        analysis.requireDraft();
        taken.requireRunning();
        text.requireRoom();
        AnalysisText written = analysis.text();
        if (written.equals(text)) {
            return analysis.version();
        }
        if (!(version == AnalysisRow.UNWRITTEN && written.equals(AnalysisText.EMPTY))) {
            StaleVersion.check("analysis", analysis.version(), version);
        }
        analysis.write(text);
        return desk.settle(analysis);
    }

    /**
     * Signs: the figures are counted once more, and with the words they are frozen and sealed into the school's chain. A
     * second click of the same person does nothing.
     *
     * @param shown    the fingerprint of what the signing page showed, figures and words
     * @param password the signer's password, asked for again
     * @throws kg.birikme.shared.InvalidInput if the password is wrong
     * @throws StaleVersion if a figure or a word is another one than was shown
     * @throws kg.birikme.shared.NotFound if there is nothing to sign, or the actor does not write analyses
     * @throws kg.birikme.shared.RuleViolation if the year still runs, a section is empty (R11) or a broken norm is not
     *     explained (R3, R8, R9)
     */
    @Transactional
    public void sign(String slug, String shown, @OwnPassword String password) {
        Taken taken = desk.take(slug);
        Actor actor = taken.may().actor();
        YearAnalysis analysis = taken.analysis();
        if (analysis.isSignedBy(actor.staff())) {
            return;
        }
        ActionForbidden.unless(AnalysisPermissions.isWriter(actor), "sign the analysis");
        analysis.requireDraft();
        taken.requireRunning();
        AnalysisContent content = completed(taken, shown);
        Sealed sealed =
                chain.sign(PaperKind.ANALYSIS, analysis.id(), actor, Role.DEPUTY_TEACHING.name(), content::signed);
        analysis.sign(sealed);
        desk.settle(analysis);
        events.publishEvent(new AnalysisEvent.Signed(
                analysis.id(), analysis.year(), slug, actor.staff(), actor.name(), sealed.signedAt()));
    }

    private AnalysisContent completed(Taken taken, String shown) {
        YearView year = taken.year();
        Optional<YearView> before = years.before(year);
        Counted counted = figures.count(year, before);
        AnalysisText text = taken.analysis().text();
        LocalDate today = LocalDate.now(clock);
        AnalysisContent content = ContentReader.content(
                year, before, counted, text, today, taken.may().actor().name());
        Shown.require(shown, content);
        SigningChecks.require(year, text, counted.breaches(), today);
        return content;
    }

    /**
     * The chair or the director says to have read the signed analysis («Тааныштым»). A repeated call does nothing.
     *
     * @throws kg.birikme.shared.NotFound if it is not signed yet
     * @throws ActionForbidden if the actor is neither chair nor director
     * @throws kg.birikme.shared.RuleViolation if the year is stored (R12)
     */
    @Transactional
    public void markSeen(String slug) {
        Taken taken = desk.take(slug);
        Actor actor = taken.may().actor();
        ActionForbidden.unless(actor.isAny(Role.CHAIR, Role.DIRECTOR), "mark the analysis as seen");
        taken.requireRunning();
        taken.analysis().requireSigned();
        Role office = taken.may().readsAs().orElseThrow(() -> new ActionForbidden("mark the analysis as seen"));
        Instant now = clock.instant();
        int marked = jdbc.sql("""
                        insert into analysis_seen (analysis_id, office, staff_id, name, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(taken.analysis().id(), office.name(), actor.staff().value(), actor.name(), Timestamp.from(now))
                .update();
        if (marked > 0) {
            events.publishEvent(new AnalysisEvent.Seen(
                    taken.analysis().id(), taken.analysis().year(), slug, office, actor.name(), now));
        }
    }
}
