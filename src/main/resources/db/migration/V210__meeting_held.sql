-- A meeting that was marked as held by mistake goes back to being convened while nothing rests on it (R8, B13): no protocol,
-- no later meeting. The empty draft of its protocol goes with it.
alter table item_minutes add column prefilled boolean not null default false;

create or replace function meeting_keeps_its_way() returns trigger
    language plpgsql as
$$
declare
    last_number integer;
begin
    if tg_op = 'INSERT' then
        if new.status <> 'PLANNED' then
            raise exception 'meeting % does not begin as planned', new.id
                using errcode = 'check_violation', constraint = 'meeting_keeps_its_way';
        end if;
        return new;
    end if;
    if new.status <> old.status and not (case old.status
            when 'PLANNED' then new.status in ('CONVENED', 'CANCELLED')
            when 'CONVENED' then new.status in ('HELD', 'CANCELLED')
            when 'HELD' then new.status in ('CLOSED', 'CONVENED')
            else false end) then
        raise exception 'meeting % may not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'meeting_keeps_its_way';
    end if;
    if (new.year_id, new.no) is distinct from (old.year_id, old.no)
            or (old.number is not null and new.number is distinct from old.number
                and not (old.status = 'HELD' and new.status = 'CONVENED' and new.number is null)) then
        raise exception 'the numbers of meeting % stand', old.id
            using errcode = 'check_violation', constraint = 'meeting_numbers_stand';
    end if;
    select max(m.number) into last_number from meeting m
    where m.school_id = new.school_id and m.year_id = new.year_id;
    if old.number is null and new.number is not null and new.number <> 1 + coalesce(last_number, 0) then
        raise exception 'the number % of meeting % leaves a gap', new.number, old.id
            using errcode = 'check_violation', constraint = 'meeting_numbers_without_gap';
    end if;
    if old.status = 'HELD' and new.status = 'CONVENED' and (old.number <> last_number
            or exists (select 1 from protocol p where p.school_id = old.school_id and p.meeting_id = old.id)) then
        raise exception 'something rests on meeting %', old.id
            using errcode = 'check_violation', constraint = 'meeting_something_rests';
    end if;
    -- R48: nobody meets alone, and a meeting without attendance is none.
    if old.status = 'CONVENED' and new.status = 'HELD' and (new.attendance_at is null
            or not exists (select 1 from attendance a where a.school_id = new.school_id and a.meeting_id = new.id
                           and a.mark in ('PRESENT', 'ONLINE'))) then
        raise exception 'nobody was at meeting %', old.id
            using errcode = 'check_violation', constraint = 'meeting_held_by_somebody';
    end if;
    if old.status in ('HELD', 'CLOSED', 'CANCELLED')
            and (new.day, new.start_time, new.place, new.quarter, new.theme)
                is distinct from (old.day, old.start_time, old.place, old.quarter, old.theme) then
        raise exception 'meeting % has been %, its time and place rest', old.id, old.status
            using errcode = 'check_violation', constraint = 'meeting_rests';
    end if;
    return new;
end
$$;

-- A protocol goes only with the mark «held» of its meeting, and only while it is an empty draft: the program deletes it then,
-- and what anybody has written in it holds it by its foreign keys.
grant delete on protocol to ${appRole};
drop trigger protocol_signed_stands on protocol;
create trigger protocol_signed_stands before update on protocol for each row execute function protocol_signed_stands();
create function protocol_goes_with_its_meeting() returns trigger language plpgsql as $$
begin
    if old.status = 'SIGNED' then
        raise exception 'a signed protocol is not removed' using errcode = 'check_violation',
            constraint = 'protocol_signed_stands';
    end if;
    if old.number <> (select max(p.number) from protocol p
                      where p.school_id = old.school_id and p.year_id = old.year_id) then
        raise exception 'protocol numbers of a year run without gaps' using errcode = 'check_violation',
            constraint = 'protocol_stays';
    end if;
    return old;
end $$;
create trigger protocol_goes_with_its_meeting before delete on protocol
    for each row execute function protocol_goes_with_its_meeting();
-- At the end of the transaction its meeting is no longer held.
create function protocol_of_a_held_meeting() returns trigger language plpgsql as $$
begin
    if exists (select 1 from meeting m where m.school_id = old.school_id and m.id = old.meeting_id
               and m.status in ('HELD', 'CLOSED')) then
        raise exception 'a protocol is not removed' using errcode = 'check_violation', constraint = 'protocol_stays';
    end if;
    return null;
end $$;
create constraint trigger protocol_of_a_held_meeting after delete on protocol deferrable initially deferred
    for each row execute function protocol_of_a_held_meeting();
