package kg.birikme.notification.domain;

import java.util.stream.Stream;
import kg.birikme.web.Tone;

/** What an entry tells. The words stand in the bundle under {@code notification.entry.} and the name. */
public enum EntryKind {
    MEETING_CONVENED(Tone.NOTE),
    NOTICE_SENT(Tone.WARNING),
    MEETING_MOVED(Tone.WARNING),
    MEETING_CHANGED(Tone.WARNING),
    MEETING_CANCELLED(Tone.WARNING),
    AGENDA_CHANGED(Tone.WARNING),
    ITEM_PROPOSED(Tone.GOING),
    ITEM_ACCEPTED(Tone.GOOD),
    ITEM_DECLINED(Tone.NOTE),
    PROTOCOL_SIGNED(Tone.NOTE),
    PROTOCOL_ANNULLED(Tone.WARNING),
    SIGNATORY_NAMED(Tone.GOING),
    RECOMMENDATION_ASSIGNED(Tone.GOING),
    RECOMMENDATION_ANSWERED(Tone.GOING),
    ANSWER_SENT_BACK(Tone.WARNING),
    RECOMMENDATION_RELEASED(Tone.GOOD),
    TERM_EXTENDED(Tone.NOTE),
    PLAN_SENT(Tone.GOING),
    PLAN_RETURNED(Tone.WARNING),
    PLAN_AGREED(Tone.GOING),
    PLAN_APPROVED(Tone.GOOD),
    ACTIVITY_HELD(Tone.GOOD),
    ACTIVITY_ANALYSED(Tone.NOTE),
    ACTIVITY_CANCELLED(Tone.WARNING),
    ACTIVITY_TAKEN_BACK(Tone.WARNING),
    ACTIVITY_VISITED(Tone.NOTE),
    VISIT_FOUND(Tone.GOING),
    FINDING_ANSWERED(Tone.NOTE),
    REMIND_ACTIVITY(Tone.NOTE),
    ANALYSIS_SIGNED(Tone.WARNING),
    ANALYSIS_SEEN(Tone.GOOD),
    PROGRAMME_SUBMITTED(Tone.GOING),
    PROGRAMME_RETURNED(Tone.WARNING),
    EVALUATED(Tone.GOING),
    EVALUATION_TAKEN_BACK(Tone.NOTE),
    EVALUATION_SEEN(Tone.GOOD),
    SELF_ANALYSIS_SUBMITTED(Tone.GOING),
    SELF_ANALYSIS_RETURNED(Tone.WARNING),
    OWN_WORK_SUBMITTED(Tone.GOING),
    OWN_WORK_RETURNED(Tone.WARNING),
    OWN_WORK_ACCEPTED(Tone.GOOD),
    OWN_WORK_WITHDRAWN(Tone.NOTE),
    REMIND_PROGRAMME_SOON(Tone.WARNING),
    REMIND_PROGRAMME_LATE(Tone.BAD),
    REPORT_ASKED(Tone.GOING),
    REPORT_SUBMITTED(Tone.GOING),
    REPORT_RETURNED(Tone.WARNING),
    REPORT_ACCEPTED(Tone.GOOD),
    REPORT_WITHDRAWN(Tone.NOTE),
    ASSOCIATION_REPORT_SUBMITTED(Tone.GOING),
    ASSOCIATION_REPORT_WITHDRAWN(Tone.NOTE),
    ASSOCIATION_REPORT_RETURNED(Tone.WARNING),
    ASSOCIATION_REPORT_ACCEPTED(Tone.GOOD),
    REMIND_REPORT_SOON(Tone.WARNING),
    REMIND_REPORT_LATE(Tone.BAD),
    PETITION_HANDED_IN(Tone.GOING),
    PETITION_TAKEN_BACK(Tone.NOTE),
    PETITION_RETURNED(Tone.WARNING),
    PETITION_GRANTED(Tone.GOOD),
    PETITION_DECLINED(Tone.WARNING),
    PETITION_ANSWERED(Tone.GOOD),
    CONSENT_ASKED(Tone.GOING),
    CONSENT_GIVEN(Tone.GOOD),
    REMIND_PETITION_SOON(Tone.WARNING),
    REMIND_PETITION_LATE(Tone.BAD),
    EXPERIENCE_TOLD(Tone.NOTE),
    EXPERIENCE_PRACTISED(Tone.GOOD),
    CONTROL_REMARKED(Tone.WARNING),
    CONTROL_ANSWERED(Tone.GOING),
    ANNOUNCED(Tone.NOTE),
    REMIND_ANNOUNCEMENT(Tone.WARNING),
    CHAIN_MOVED(Tone.QUIET),
    CHAIN_BROKEN(Tone.BAD),
    YEAR_HANDED_OVER(Tone.GOING),
    YEAR_STORED(Tone.GOOD),
    REMIND_TERM_ENDED(Tone.WARNING),
    POST_GIVEN(Tone.WARNING),
    POST_LAST_RESORT(Tone.BAD),
    POST_VACATED(Tone.BAD),
    POST_ENDED(Tone.WARNING),
    OFFICE_GIVEN(Tone.WARNING),
    OFFICE_ENDED(Tone.WARNING),
    PERSON_LEFT(Tone.NOTE),
    ACCOUNT_RESET(Tone.WARNING),
    REMIND_MEETING(Tone.NOTE),
    REMIND_PROTOCOL(Tone.WARNING),
    REMIND_RECOMMENDATION_SOON(Tone.WARNING),
    REMIND_RECOMMENDATION_LATE(Tone.BAD),
    REMIND_PLAN_ITEM_SOON(Tone.WARNING),
    REMIND_PLAN_ITEM_LATE(Tone.BAD),
    REMIND_TASK(Tone.WARNING),
    REMIND_TASK_OF_DAY(Tone.WARNING),

    /** What an older or newer version of the program told: it cannot be put into words any more. */
    UNREADABLE(Tone.QUIET);

    private final Tone tone;

    EntryKind(Tone tone) {
        this.tone = tone;
    }

    /** The kind of that name; one without words where this version knows none. */
    static EntryKind of(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(UNREADABLE);
    }

    /** How pressing it is. */
    public Tone tone() {
        return tone;
    }

    /** Whether it reminds of what is due: reminders of one morning go into one mail. */
    boolean reminder() {
        return name().startsWith("REMIND_");
    }

    /** The key of its words. */
    public String messageKey() {
        return "notification.entry." + name();
    }
}
