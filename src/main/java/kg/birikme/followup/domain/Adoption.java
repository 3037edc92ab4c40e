package kg.birikme.followup.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.followup.FollowupEvent;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.shared.By;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts recommendations under control with the chair's signature, in its transaction, and lets them fall with the protocol. */
@Component
class Adoption {

    private final AssignmentRepository assignments;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adoption(AssignmentRepository assignments, People people, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void adopt(ProtocolEvent.Signed signed) {
        Set<UUID> known =
                new HashSet<>(assignments.idsOfProtocol(signed.protocol().value()));
        List<AdoptedRecommendation> fresh = signed.recommendations().stream()
                .filter(adopted -> !known.contains(adopted.id().value()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        List<MemberView> members = people.membersOn(signed.meetingDate());
        for (AdoptedRecommendation adopted : fresh) {
            Set<StaffId> responsible = ResponsibleParties.of(adopted, members);
            assignments.save(new Assignment(signed, adopted, responsible));
            events.publishEvent(new FollowupEvent.Assigned(
                    adopted.id(),
                    signed.year(),
                    signed.number(),
                    adopted.number(),
                    adopted.due(),
                    List.copyOf(responsible)));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void annul(ProtocolEvent.Annulled annulled) {
        By by = By.on(LocalDate.now(clock), null, annulled.by(), annulled.at());
        assignments
                .findOfProtocolForChange(annulled.protocol().value())
                .forEach(assignment -> assignment.annul(annulled.reason(), by));
    }

    /** Says who answers for a recommendation: the persons named, and those who made up the group on the meeting's day. */
    static final class ResponsibleParties {

        private static final Pattern GRADE = Pattern.compile("^(\\d{1,2})");

        private ResponsibleParties() {}

        static Set<StaffId> of(AdoptedRecommendation adopted, List<MemberView> membersOfTheDay) {
            Set<StaffId> responsible = new LinkedHashSet<>(adopted.responsible());
            Party party = adopted.party();
            if (party != null) {
                membersOfTheDay.stream()
                        .filter(member -> belongs(member, party, adopted))
                        .map(MemberView::staff)
                        .forEach(responsible::add);
            }
            return responsible;
        }

        private static boolean belongs(MemberView member, Party party, AdoptedRecommendation adopted) {
            return switch (party) {
                case ALL_MEMBERS -> true;
                case ALL_CLASS_TEACHERS -> member.kind() == MemberKind.CLASS_TEACHER;
                case CLASS_TEACHERS_OF_GRADES ->
                    leadsBetween(member.classLabel(), adopted.gradeFrom(), adopted.gradeTo());
            };
        }

        private static boolean leadsBetween(@Nullable String classLabel, @Nullable Integer from, @Nullable Integer to) {
            Matcher grade = GRADE.matcher(classLabel == null ? "" : classLabel);
            if (!grade.find()) {
                return false;
            }
            int led = Integer.parseInt(grade.group(1));
            return (from == null || led >= from) && (to == null || led <= to);
        }
    }
}
