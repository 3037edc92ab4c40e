package kg.birikme.protocol.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.access.OwnPassword;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.CorrectionService.Correction.Kind;
import kg.birikme.protocol.domain.ProtocolDesk.Taken;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Sealed;
import kg.birikme.seal.SignatureChain;
import kg.birikme.seal.Signed;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a signed protocol the only two ways there are: a dated addendum, or an annulment with a reason (B12). */
@Service
public class CorrectionService {

    private static final int TEXT_MAX = 5000;

    private final ProtocolDesk desk;
    private final SignatureChain chain;
    private final ProtocolReplacement replacement;
    private final ProtocolCorrectionRepository corrections;
    private final ApplicationEventPublisher events;

    CorrectionService(
            ProtocolDesk desk,
            SignatureChain chain,
            ProtocolReplacement replacement,
            ProtocolCorrectionRepository corrections,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.chain = chain;
        this.replacement = replacement;
        this.corrections = corrections;
        this.events = events;
    }

    /**
     * Adds a dated, signed addendum; a repeated call with the same id does nothing.
     *
     * @throws RuleViolation if the protocol is still a draft (R10)
     */
    @Transactional
    public void addendum(ProtocolId protocol, UUID id, String text, @OwnPassword String password) {
        Taken taken = takeToCorrect(protocol);
        if (!corrections.existsById(id)) {
            seal(taken, id, Kind.ADDENDUM, text);
            events.publishEvent(Trace.of(
                    "protocol.trace.addendum",
                    "/years/#" + taken.protocol().year().value() + "/protocols",
                    taken.protocol().number()));
        }
    }

    /**
     * Annuls a signed protocol; number and text stay. Its meeting is open again, and a draft with the same minutes takes the
     * protocol's place. A repeated call with the same id does nothing.
     *
     * @throws RuleViolation if the protocol is still a draft or annulled already (R10)
     */
    @Transactional
    public void annul(ProtocolId protocol, UUID id, String reason, @OwnPassword String password) {
        Taken taken = takeToCorrect(protocol);
        if (corrections.existsById(id)) {
            return;
        }
        if (corrections.existsByProtocolIdAndKind(protocol.value(), Kind.ANNULMENT)) {
            throw new RuleViolation(Clause.r(10), "protocol.refusal.annulled");
        }
        Instant at = seal(taken, id, Kind.ANNULMENT, reason);
        replacement.open(taken);
        Protocol annulled = taken.protocol();
        events.publishEvent(new ProtocolEvent.Annulled(
                protocol,
                annulled.year(),
                annulled.printedNumber(),
                taken.may().actor().staff(),
                taken.may().actor().name(),
                KyrgyzText.clean(reason),
                at));
    }

    private Taken takeToCorrect(ProtocolId id) {
        Taken taken = desk.take(id);
        taken.protocol().requireSigned();
        ActionForbidden.unless(taken.may().mayCorrect(), "correct the protocol");
        return taken;
    }

    private Instant seal(Taken taken, UUID id, Kind kind, String typed) {
        String text = KyrgyzText.clean(typed);
        if (text.isEmpty() || text.length() > TEXT_MAX) {
            throw new InvalidInput(
                    "text", text.isEmpty() ? "protocol.refusal.correctionText" : "protocol.refusal.tooLong", TEXT_MAX);
        }
        Protocol protocol = taken.protocol();
        Actor actor = taken.may().actor();
        Sealed sealed = chain.sign(
                kind == Kind.ADDENDUM ? PaperKind.ADDENDUM : PaperKind.ANNULMENT,
                id,
                actor,
                taken.may().office(),
                signed -> new Correction(
                        Correction.FORM,
                        kind,
                        protocol.number(),
                        protocol.meetingDate(),
                        protocol.hash(),
                        text,
                        signed));
        corrections.saveAndFlush(new ProtocolCorrection(id, protocol.id(), kind, text, sealed));
        return sealed.signedAt();
    }

    /**
     * A correction of a signed protocol, as it is sealed (B12).
     *
     * @param form   the name of the canonical form
     * @param kind   addendum or annulment
     * @param number the protocol's number
     * @param date   the day of its meeting
     * @param hash   the protocol's own hash
     * @param text   the addendum, or the reason of the annulment
     * @param signed who signed the correction; absent in the first canonical form
     */
    record Correction(
            String form,
            Kind kind,
            int number,
            LocalDate date,
            String hash,
            String text,
            @Nullable Signed signed) {

        static final String FORM = "birikme-correction-2";

        /** What kind of correction. */
        enum Kind {
            ADDENDUM,
            ANNULMENT
        }
    }
}
