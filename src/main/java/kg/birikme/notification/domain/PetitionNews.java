package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kg.birikme.handin.WorkStatus;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.petition.PetitionEvent;
import kg.birikme.petition.PetitionFact;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.Petitions;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of petitions (R31, R82, R83): whom they are addressed to, of what came in; author and the one concerned, of what was
 * decided; a candidate, that her word is asked for. Reminds of answers that are due.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PetitionNews implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    private final Entries entries;
    private final Audience audience;
    private final Petitions petitions;

    PetitionNews(Entries entries, Audience audience, Petitions petitions) {
        this.entries = entries;
        this.audience = audience;
        this.petitions = petitions;
    }

    @EventListener
    void on(PetitionEvent event) {
        if (event instanceof PetitionEvent.HandedIn sent) {
            entries.tell(
                    audience.offices(sent.addressee()),
                    News.of(EntryKind.PETITION_HANDED_IN, place(event), sent.byName()));
        } else if (event instanceof PetitionEvent.TakenBack back) {
            entries.tell(
                    audience.offices(back.addressee()),
                    News.of(EntryKind.PETITION_TAKEN_BACK, list(event), back.byName()));
        } else if (event instanceof PetitionEvent.Returned returned) {
            entries.tell(
                    List.of(returned.author()),
                    News.of(EntryKind.PETITION_RETURNED, place(event), returned.byName(), returned.remark()));
        } else if (event instanceof PetitionEvent.ConsentAsked asked) {
            entries.tell(List.of(asked.candidate()), News.of(EntryKind.CONSENT_ASKED, place(event), asked.contest()));
        } else if (event instanceof PetitionEvent.Consented given) {
            entries.tell(List.of(given.author()), News.of(EntryKind.CONSENT_GIVEN, place(event), given.byName()));
        } else if (event instanceof PetitionEvent.Decided decided) {
            entries.tell(
                    Stream.of(decided.author(), decided.subject())
                            .filter(Objects::nonNull)
                            .toList(),
                    News.of(kind(decided.outcome()), place(event), decided.byName()));
        }
    }

    private static EntryKind kind(PetitionOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> EntryKind.PETITION_GRANTED;
            case DECLINED -> EntryKind.PETITION_DECLINED;
            case ANSWERED -> EntryKind.PETITION_ANSWERED;
        };
    }

    private String place(PetitionEvent event) {
        return list(event) + "/" + event.id();
    }

    private String list(PetitionEvent event) {
        return audience.place(event.year()) + "/petitions";
    }

    /** Whoever is to answer: three days before the day, and once more when it has passed. */
    @Override
    public List<Told> due(YearView year, LocalDate today) {
        return petitions.ofYear(year.id()).stream()
                .filter(petition -> petition.status() == WorkStatus.SUBMITTED
                        && petition.answerBy() != null
                        && !petition.answerBy().isAfter(today.plusDays(DAYS_BEFORE)))
                .flatMap(petition -> audience.offices(petition.addressee()).stream()
                        .map(person -> new Told(person, reminder(year, petition, today))))
                .toList();
    }

    private static News reminder(YearView year, PetitionFact petition, LocalDate today) {
        LocalDate day = Objects.requireNonNull(petition.answerBy());
        return News.once(
                day.isBefore(today) ? EntryKind.REMIND_PETITION_LATE : EntryKind.REMIND_PETITION_SOON,
                petition.id() + " " + day,
                "/years/" + year.slug() + "/petitions/" + petition.id(),
                SchoolDates.shortDate(day));
    }
}
