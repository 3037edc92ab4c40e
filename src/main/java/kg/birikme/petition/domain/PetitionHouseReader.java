package kg.birikme.petition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.AttestationPetitions.Asked;
import kg.birikme.handin.WorkStatus;
import kg.birikme.petition.PetitionKind;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of petitions. */
@Component
public class PetitionHouseReader {

    private static final String SIGNALS = """
            select case when p.status = 'SUBMITTED' then 'petitionToDecide' when p.status = 'ACCEPTED' then 'petitionResult'
                       when p.status = 'RETURNED' then 'petitionReturned' else 'petitionConsent' end as key,
                   p.id, p.kind, p.author_id, p.subject_id, p.addressee, p.status, p.remark,
                   coalesce(nullif(p.title, ''), s.surname || ' ' || s.given, '') as words,
                   case when p.status = 'ACCEPTED' then p.contest_on else p.answer_by end as day,
                   exists (select 1 from office_view o where o.school_id = p.school_id and o.staff_id = p.subject_id
                       and o.office in ('CHAIR', 'ACTING_CHAIR') and :today >= o.from_day
                       and (o.to_day is null or :today <= o.to_day)
                       and (o.office = 'ACTING_CHAIR' or not exists (select 1 from office_view d
                           where d.school_id = o.school_id and d.office = 'ACTING_CHAIR'
                               and :today between d.from_day and d.to_day))) as chairs
            from petition p
            left join person_view s on s.school_id = p.school_id and s.id = p.subject_id
            where p.year_id = :year and (:everybody or p.author_id = :actor or p.subject_id = :actor)
                and (p.status in ('SUBMITTED', 'RETURNED')
                    or p.kind = 'NOMINATION' and p.status = 'DRAFT' and p.consented_at is null and p.title <> '' and p.level is not null
                    or p.kind = 'NOMINATION' and p.outcome = 'GRANTED' and p.result = '' and p.contest_on < :today)
            """;

    private final JdbcClient jdbc;

    PetitionHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of petitions (R31, R82, R83): waiting for their addressee, returned, a candidate's word or a contest's
     * result still missing. Only to whom they are asked is anything told: of the others it is nobody's business.
     */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc
                .sql(SIGNALS)
                .params(look.parameters(year))
                .query((row, number) -> {
                    PetitionKind kind = PetitionKind.valueOf(row.getString("kind"));
                    WorkStatus status = WorkStatus.valueOf(row.getString("status"));
                    UUID subject = row.getObject("subject_id", UUID.class);
                    StaffId author = new StaffId(row.getObject("author_id", UUID.class));
                    PetitionPermissions may = new PetitionPermissions(
                            look.actor(),
                            kind,
                            author,
                            subject == null ? null : new StaffId(subject),
                            Role.valueOf(row.getString("addressee")),
                            status,
                            row.getBoolean("chairs"),
                            year.stored());
                    String key = row.getString("key");
                    boolean asked = switch (key) {
                        case "petitionToDecide" -> may.mayDecide();
                        case "petitionReturned" -> may.mayWrite();
                        case "petitionResult" -> may.mayTellResult();
                        default -> may.mayConsent();
                    };
                    return asked
                            ? Optional.of(new Signal(
                                    key,
                                    author,
                                    row.getString("id"),
                                    row.getObject("day", LocalDate.class),
                                    status == WorkStatus.RETURNED ? row.getString("remark") : row.getString("words"),
                                    true))
                            : Optional.<Signal>empty();
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was handed in for the person's attestation and not given back (R90). */
    public List<Asked> forAttestation(StaffId person) {
        return jdbc.sql("""
                        select p.id, p.title, p.begun_at::date as day, y.slug
                        from petition p join year_view y on y.school_id = p.school_id and y.id = p.year_id
                        where p.subject_id = ? and p.kind = 'ATTESTATION' and p.status in ('SUBMITTED', 'ACCEPTED')
                        order by p.begun_at desc
                        """)
                .param(person.value())
                .query((row, number) -> new Asked(
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        "/years/" + row.getString("slug") + "/petitions/" + row.getString("id")))
                .list();
    }

    /** What waits for an answer when the year is stored would never get one: it is decided on or taken back before (B17). */
    public List<ClosingGap> gaps(YearView year) {
        int waiting = jdbc.sql("select count(*) from petition p where p.year_id = ? and p.status = 'SUBMITTED'")
                .param(year.id().value())
                .query(Integer.class)
                .single();
        return waiting == 0
                ? List.of()
                : List.of(ClosingGap.blocking(
                        "petitionsWaiting", String.valueOf(waiting), year, "/petitions?status=SUBMITTED"));
    }
}
