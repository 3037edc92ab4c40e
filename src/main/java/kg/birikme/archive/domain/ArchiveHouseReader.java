package kg.birikme.archive.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.birikme.archive.StorageState;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.seal.SealSource;
import kg.birikme.shared.Actor;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of the archive. */
@Component
public class ArchiveHouseReader {

    private static final String SIGNALS = """
            select 'archiveOpen' as key, null::uuid as staff_id, y.slug as ref,
                make_date(extract(year from y.ends_on)::int, 6, 15) as day, '' as words
            from year_view y
            where :everybody and y.stored_on is null and y.begun_on <= y.ends_on and make_date(extract(year from y.ends_on)::int, 5, 16) <= :today
                and not exists (select 1 from storage_act a where a.school_id = y.school_id and a.year_id = y.id)
            union all
            select 'archiveHandedOver', null, y.slug, a.drawn_on, a.handed_name
            from storage_act a join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where :everybody and a.accepted_at is null
            union all
            select case when d.id is null then 'archiveTermEnded' else 'archiveDisposalProposed' end, null, y.slug,
                y.keep_until, coalesce(d.proposed_name, '')
            from year_view y
            left join disposal_act d on d.school_id = y.school_id and d.year_id = y.id
            where :everybody and y.keep_until <= :today and d.confirmed_at is null
            """;

    private static final String DEEDS = """
            select s.at::date as day, s.deed, y.slug
            from (select school_id, year_id, 'CHAIR' as capacity, 'handedOver' as deed, handed_by as who,
                         handed_at as at from storage_act
                  union all select school_id, year_id, 'POST', 'accepted', accepted_by, accepted_at from storage_act
                  union all select school_id, year_id, 'POST', 'proposed', proposed_by, proposed_at from disposal_act
                  union all select school_id, year_id, 'POST', 'confirmed', confirmed_by, confirmed_at
                  from disposal_act) s
            join year_view y on y.school_id = s.school_id and y.id = s.year_id
            where s.who = :person and s.capacity = :capacity and s.at::date between :first and :last
            order by s.at desc limit 5
            """;

    private final JdbcClient jdbc;

    ArchiveHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of the archive: a year handed over that waits for the deputy, an ended one not yet handed over, and
     * years whose term has ended. They concern no one person.
     */
    public List<Signal> signals(YearView year, Look look) {
        return !look.everybody()
                ? List.of()
                : jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                        .map(signal -> signal.asked(isAsked(signal, look.actor())))
                        .toList();
    }

    /** Whoever may keep an ended year longer is the deputy or the director; the decision is the deputy's to begin. */
    private static boolean isAsked(Signal signal, Actor actor) {
        return switch (signal.key()) {
            case "archiveOpen" -> new ArchivePermissions(actor, StorageState.OPEN).may(ArchiveAction.HAND_OVER);
            case "archiveHandedOver" ->
                new ArchivePermissions(actor, StorageState.HANDED_OVER).may(ArchiveAction.ACCEPT);
            case "archiveTermEnded" ->
                new ArchivePermissions(actor, StorageState.TERM_ENDED).may(ArchiveAction.PROPOSE_DISPOSAL);
            default ->
                new ArchivePermissions(actor, StorageState.DISPOSAL_PROPOSED).may(ArchiveAction.CONFIRM_DISPOSAL);
        };
    }

    /** The links of what was disposed of after its term: without content, so that the chain can still be followed. */
    public List<SealSource.Link> links() {
        return jdbc.sql("select position, previous_hash, null::text as content, hash from disposed_seal")
                .query(SealSource.Link.class)
                .list();
    }

    /** What was signed at handing over, storing and disposing (R12): the chair hands over, deputy and director sign by their posts. */
    public List<Deed> deeds(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return jdbc.sql(DEEDS)
                .params(Map.of("person", person.value(), "capacity", capacity.name(), "first", first, "last", last))
                .query(Deed.inYear("archive.deed."))
                .list();
    }
}
