package kg.birikme.notification.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kg.birikme.meeting.GuestView;
import kg.birikme.people.MemberView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.school.YearId;
import kg.birikme.school.Years;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Component;

/** Finds whom something concerns, and where in the addresses its year stands. */
@Component
class Audience {

    private final People people;
    private final Years years;
    private final Clock clock;

    Audience(People people, Years years, Clock clock) {
        this.people = people;
        this.years = years;
        this.clock = clock;
    }

    /** The members of the association on the day. */
    List<StaffId> members(LocalDate day) {
        return people.membersOn(day).stream().map(MemberView::staff).toList();
    }

    /** The members of today. */
    List<StaffId> members() {
        return members(today());
    }

    /** Whoever holds the offices today; nobody where one is vacant. */
    List<StaffId> offices(Role... roles) {
        Map<Role, OfficeHolder> holders = people.officesOn(today());
        return Stream.of(roles)
                .map(holders::get)
                .filter(Objects::nonNull)
                .map(OfficeHolder::staff)
                .distinct()
                .toList();
    }

    /** The guests who are on the staff. */
    static List<StaffId> guests(List<GuestView> guests) {
        return guests.stream().map(GuestView::staff).filter(Objects::nonNull).toList();
    }

    /** Who reads what a member hands in: the chair; what is the chair's own, the deputy for teaching. */
    List<StaffId> readersOf(StaffId writer) {
        List<StaffId> chair = offices(Role.CHAIR);
        return chair.contains(writer) ? offices(Role.DEPUTY_TEACHING) : chair;
    }

    /** All of them but the one who did it. */
    static Set<StaffId> allBut(StaffId doer, List<? extends Collection<StaffId>> groups) {
        Set<StaffId> all = new LinkedHashSet<>();
        groups.forEach(all::addAll);
        all.remove(doer);
        return all;
    }

    /** The beginning of the addresses of the year. */
    String place(YearId year) {
        return "/years/" + years.get(year).slug();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
