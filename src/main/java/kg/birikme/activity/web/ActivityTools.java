package kg.birikme.activity.web;

import java.time.LocalDate;
import java.util.Objects;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Component;

/** What several controllers of this module need. */
@Component
record ActivityTools(Years years, People people, CurrentActor currentActor, Submission submission) {

    YearView year(String slug) {
        return years.bySlug(slug);
    }

    Actor actor() {
        return currentActor.get();
    }

    /** The class that the person leads, «7-А»; empty if none. */
    String ownClass(StaffId person, LocalDate today) {
        return people.membersOn(today).stream()
                .filter(member -> member.staff().equals(person))
                .map(MemberView::classLabel)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
