package kg.birikme.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.Office;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything dated that a person holds. */
@Component
class Holdings {

    private final MembershipRepository memberships;
    private final AppointmentRepository appointments;
    private final PostHoldingRepository posts;
    private final Past past;

    Holdings(
            MembershipRepository memberships,
            AppointmentRepository appointments,
            PostHoldingRepository posts,
            Past past) {
        this.memberships = memberships;
        this.appointments = appointments;
        this.posts = posts;
        this.past = past;
    }

    /** What a person holds on days after a given one. */
    record Held(List<Membership> memberships, List<Appointment> appointments, List<PostHolding> posts) {

        /** Whether the person signs or leads: such a one is let go by the director. */
        boolean leads() {
            return appointments.stream().anyMatch(one -> one.office() != Office.SECRETARY)
                    || posts.stream().anyMatch(one -> one.post().role().isPresent());
        }
    }

    /** What began and would go on after the day. */
    Held after(StaffId person, LocalDate day) {
        UUID id = person.value();
        return new Held(
                memberships.findByStaffId(id).stream()
                        .filter(one -> outlasts(one.from(), one.to(), day))
                        .toList(),
                appointments.findByStaffId(id).stream()
                        .filter(one -> outlasts(one.term().from(), one.term().to(), day))
                        .toList(),
                posts.findByStaffId(id).stream()
                        .filter(one -> outlasts(one.term().from(), one.term().to(), day))
                        .toList());
    }

    Past past() {
        return past;
    }

    private static boolean outlasts(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return to == null || to.isAfter(day) && !to.isBefore(from);
    }
}
