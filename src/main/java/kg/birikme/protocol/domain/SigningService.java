package kg.birikme.protocol.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.access.OwnPassword;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.plan.Consideration;
import kg.birikme.plan.Plans;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.ProtocolDesk.Taken;
import kg.birikme.protocol.domain.ProtocolRow.Proposed;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Sealed;
import kg.birikme.seal.Shown;
import kg.birikme.seal.SignatureChain;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair's signature (R6): it freezes the exact content, seals it into the school's chain, closes the meeting, tells
 * the plan that it was considered and puts the recommendations in force, all in one transaction.
 */
@Service
public class SigningService {

    private final ProtocolDesk desk;
    private final ProtocolReader reader;
    private final SignatureChain chain;
    private final Meetings meetings;
    private final Plans plans;
    private final ApplicationEventPublisher events;

    SigningService(
            ProtocolDesk desk,
            ProtocolReader reader,
            SignatureChain chain,
            Meetings meetings,
            Plans plans,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.reader = reader;
        this.chain = chain;
        this.meetings = meetings;
        this.plans = plans;
        this.events = events;
    }

    /**
     * Signs. A second click of the same person does nothing.
     *
     * @param shown    the fingerprint of what the signing page showed
     * @param password the signer's password, asked for again
     * @throws kg.birikme.shared.InvalidInput if the password is wrong
     * @throws kg.birikme.shared.StaleVersion if the protocol says something else than was shown
     * @throws kg.birikme.shared.ActionForbidden if the actor did not chair on the meeting's day (R6, R97)
     * @throws RuleViolation if something is missing (R5, R10)
     */
    @Transactional
    public void sign(ProtocolId id, String shown, @OwnPassword String password) {
        Taken taken = desk.take(id);
        Actor actor = taken.may().actor();
        Protocol protocol = taken.protocol();
        if (protocol.status() == ProtocolStatus.SIGNED && actor.isPerson(signerOf(taken))) {
            return;
        }
        protocol.requireDraft();
        ActionForbidden.unless(taken.may().maySign(), "sign the protocol");
        ProtocolRow draft = reader.get(id);
        ProtocolContent content = ContentReader.content(draft, taken.meeting());
        Shown.require(shown, content);
        requireComplete(content);
        settleItems(taken.meeting(), draft);
        Sealed sealed = chain.sign(PaperKind.PROTOCOL, id.value(), actor, office(taken), content::signed);
        protocol.sign(sealed);
        desk.settle();
        meetings.close(protocol.meeting());
        considerPlan(protocol, taken.meeting(), draft);
        events.publishEvent(new ProtocolEvent.Signed(
                id,
                protocol.year(),
                protocol.meeting(),
                protocol.meetingNo(),
                protocol.number(),
                protocol.meetingDate(),
                actor.staff(),
                actor.name(),
                sealed.signedAt(),
                adopted(taken.meeting(), draft)));
    }

    private static StaffId signerOf(Taken taken) {
        return Objects.requireNonNull(taken.may().chair());
    }

    private static String office(Taken taken) {
        return Objects.equals(taken.may().chair(), ProtocolDesk.chairOf(taken.meeting()))
                ? taken.may().office()
                : ProtocolContent.NAMED;
    }

    private static void requireComplete(ProtocolContent content) {
        List<Missing> missing = SigningChecks.of(content);
        if (!missing.isEmpty()) {
            Missing first = missing.get(0);
            throw new RuleViolation(
                    first.clause(), first.messageKey(), first.arguments().toArray());
        }
    }

    private void settleItems(MeetingView meeting, ProtocolRow draft) {
        for (AgendaItemView item : meeting.agenda()) {
            MinutesText text = draft.minutesOf(item).text();
            if (text.outcome() == Outcome.MOVED_ON) {
                meetings.moveOn(item.id(), text.reason());
            } else if (text.outcome() == Outcome.WITHDRAWN) {
                meetings.withdraw(item.id(), text.reason());
            }
        }
    }

    private void considerPlan(Protocol protocol, MeetingView meeting, ProtocolRow draft) {
        for (AgendaItemView item : meeting.agenda()) {
            if (item.plan() != null && draft.minutesOf(item).text().outcome() == Outcome.CONSIDERED) {
                plans.considered(
                        item.plan(),
                        new Consideration(protocol.meeting().value(), protocol.number(), protocol.meetingDate()));
            }
        }
    }

    private static List<AdoptedRecommendation> adopted(MeetingView meeting, ProtocolRow draft) {
        List<AdoptedRecommendation> adopted = new ArrayList<>();
        int number = 0;
        for (AgendaItemView item : meeting.agenda()) {
            number++;
            if (draft.minutesOf(item).text().outcome() == Outcome.CONSIDERED) {
                for (Proposed one : draft.recommendationsOn(item)) {
                    adopted.add(adopted(number, one));
                }
            }
        }
        return adopted;
    }

    private static AdoptedRecommendation adopted(int item, Proposed one) {
        RecommendationText text = one.text();
        return new AdoptedRecommendation(
                one.id(),
                item + "." + one.position(),
                text.text(),
                Objects.requireNonNull(text.due()),
                text.addressee(),
                text.responsible(),
                text.party(),
                text.gradeFrom(),
                text.gradeTo());
    }
}
