package kg.birikme.transfer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.people.Category;
import kg.birikme.people.domain.StaffDetails;
import kg.birikme.people.domain.StaffRegister.Entry;
import kg.birikme.shared.SchoolDates;
import kg.birikme.transfer.domain.ImportPreview.Effect;
import kg.birikme.transfer.domain.ImportPreview.Kind;
import kg.birikme.transfer.domain.MemberList.WantedMember;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the list changes.
 *
 * @param entry      the person as known; null for somebody new
 * @param details    what the directory is to keep
 * @param describes  whether that differs from what it keeps
 * @param from       the first day of membership
 * @param takenFrom  who leads the class now and would lose it; empty where nobody would
 */
record PlannedChange(
        WantedMember wanted,
        @Nullable Entry entry,
        StaffDetails details,
        boolean describes,
        LocalDate from,
        String takenFrom) {

    /** @param mayDescribe whether the actor keeps the directory; otherwise it stays as it is */
    static PlannedChange of(
            WantedMember wanted, @Nullable Entry entry, LocalDate usualDay, boolean mayDescribe, String takenFrom) {
        LocalDate from = wanted.joined() == null ? usualDay : wanted.joined();
        StaffDetails details = entry == null ? fresh(wanted, from) : merged(entry.details(), wanted);
        boolean describes = entry == null || mayDescribe && !details.equals(entry.details());
        return new PlannedChange(wanted, entry, details, describes, from, takenFrom);
    }

    boolean joins() {
        return wanted.kind() != null && (entry == null || entry.kind() == null);
    }

    boolean leads() {
        return wanted.grade() != null && (entry == null || !entry.classLabel().equals(wanted.classLabel()));
    }

    List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        if (entry == null) {
            effects.add(Effect.of(Kind.NEW));
        } else if (describes) {
            effects.add(Effect.of(Kind.DIRECTORY));
        }
        if (joins()) {
            effects.add(Effect.of(Kind.JOINS, SchoolDates.shortDate(from)));
        }
        if (entry != null
                && entry.since() != null
                && wanted.joined() != null
                && !wanted.joined().equals(entry.since())) {
            effects.add(Effect.of(
                    Kind.DIFFERS, SchoolDates.shortDate(entry.since()), SchoolDates.shortDate(wanted.joined())));
        }
        if (leads() && takenFrom.isEmpty()) {
            effects.add(Effect.of(Kind.LEADS, wanted.classLabel()));
        } else if (leads()) {
            effects.add(Effect.of(Kind.TAKES, wanted.classLabel(), takenFrom));
        }
        return effects;
    }

    private static StaffDetails fresh(WantedMember wanted, LocalDate from) {
        return new StaffDetails(
                wanted.name(),
                or(wanted.subject(), ""),
                or(wanted.education(), ""),
                wanted.teachingSince(),
                wanted.classTeacherSince(),
                or(wanted.category(), Category.NONE),
                or(wanted.young(), false),
                or(wanted.phone(), ""),
                or(wanted.email(), ""),
                from,
                null);
    }

    private static StaffDetails merged(StaffDetails known, WantedMember wanted) {
        return new StaffDetails(
                known.name(),
                or(wanted.subject(), known.subject()),
                or(wanted.education(), known.education()),
                wanted.teachingSince() == null ? known.teachingSince() : wanted.teachingSince(),
                wanted.classTeacherSince() == null ? known.classTeacherSince() : wanted.classTeacherSince(),
                or(wanted.category(), known.category()),
                or(wanted.young(), known.young()),
                or(wanted.phone(), known.phone()),
                or(wanted.email(), known.email()),
                known.worksFrom(),
                known.worksTo());
    }

    private static <T> T or(@Nullable T wanted, T known) {
        return wanted == null ? known : wanted;
    }
}
