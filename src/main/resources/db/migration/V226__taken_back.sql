-- What was written down by mistake is taken back: the row stays as the trace, with who and when, and counts nowhere (R66).
alter table activity
    add column taken_back        boolean not null default false,
    add column cancelled_by_name varchar(200) not null default '',
    add column cancelled_at      timestamptz,
    -- Only what is cancelled can have been taken back, and then by somebody.
    add constraint activity_taken_back_by_somebody check
        (not taken_back or status = 'CANCELLED' and cancelled_at is not null and cancelled_by_name <> '');

-- A self-analysis that is in the chair's hands rests on its event (R51): neither may the event go from under it, nor may it
-- be handed in about an event that did not take place. Each waits for the other's row.
create function activity_rests() returns trigger language plpgsql as $$
begin
    if new.status = 'CANCELLED' and old.status <> 'CANCELLED' and exists (
            select 1 from self_analysis s where s.school_id = new.school_id and s.activity_id = new.id
                and s.status in ('SUBMITTED', 'SEEN')) then
        raise exception 'a self-analysis rests on activity %', new.id using errcode = 'check_violation',
            constraint = 'activity_rests';
    end if;
    return new;
end $$;
create trigger activity_rests before update of status on activity for each row execute function activity_rests();

create function self_analysis_of_held() returns trigger language plpgsql as $$
begin
    if new.activity_id is not null and new.status in ('SUBMITTED', 'SEEN') then
        perform 1 from activity a where a.school_id = new.school_id and a.id = new.activity_id
            and a.status in ('HELD', 'ANALYSED') for share;
        if not found then
            raise exception 'a self-analysis looks back on what took place' using errcode = 'check_violation',
                constraint = 'self_analysis_of_held';
        end if;
    end if;
    return new;
end $$;
create trigger self_analysis_of_held before insert on self_analysis
    for each row execute function self_analysis_of_held();
-- Only when it is handed in: what is handed in already is told apart by the trigger above.
create trigger self_analysis_handed_in before update of status on self_analysis
    for each row when (new.status = 'SUBMITTED' and old.status is distinct from new.status)
    execute function self_analysis_of_held();

-- The writer may take a report back until it is accepted: a step like the others.
alter table report_step
    drop constraint report_step_known,
    add constraint report_step_known check (step in ('SUBMITTED', 'WITHDRAWN', 'RETURNED', 'ACCEPTED'));
