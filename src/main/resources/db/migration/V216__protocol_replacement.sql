-- After an annulment its meeting gets a new protocol (B12, B17, D5): the same number with a letter, 2-а, so that the journal keeps
-- the order of the meetings and no number is skipped; the annulled one keeps number, text and place.
alter table protocol add column edition integer not null default 0;
alter table protocol drop constraint protocol_one_a_meeting;
alter table protocol drop constraint protocol_number_once;
alter table protocol
    add constraint protocol_edition_a_letter check (edition between 0 and 25),
    -- R10: one protocol for each held meeting, and one after another in its place.
    add constraint protocol_one_a_meeting unique (school_id, meeting_id, edition),
    add constraint protocol_number_once unique (school_id, year_id, number, edition);

create or replace function protocol_number_without_gap() returns trigger language plpgsql as $$
begin
    if new.edition = 0 and new.number <> (select coalesce(max(number), 0) + 1 from protocol
                      where school_id = new.school_id and year_id = new.year_id) then
        raise exception 'protocol numbers of a year run without gaps' using errcode = 'check_violation',
            constraint = 'protocol_number_without_gap';
    end if;
    if new.edition > 0 and not exists (select 1 from protocol p
            join protocol_correction c on c.school_id = p.school_id and c.protocol_id = p.id and c.kind = 'ANNULMENT'
            where p.school_id = new.school_id and p.meeting_id = new.meeting_id and p.number = new.number
                and p.edition = new.edition - 1) then
        raise exception 'only what was annulled is replaced' using errcode = 'check_violation',
            constraint = 'protocol_replaces_annulled';
    end if;
    return new;
end $$;

create or replace function protocol_signed_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'SIGNED' then
        raise exception 'a signed protocol is not changed' using errcode = 'check_violation',
            constraint = 'protocol_signed_stands';
    end if;
    if (new.school_id, new.id, new.year_id, new.meeting_id, new.meeting_no, new.number, new.edition)
            is distinct from
            (old.school_id, old.id, old.year_id, old.meeting_id, old.meeting_no, old.number, old.edition) then
        raise exception 'a protocol keeps its number' using errcode = 'check_violation', constraint = 'protocol_stays';
    end if;
    if new.status = 'SIGNED' and new.hash <> seal_hash(new.previous_hash, new.content) then
        raise exception 'the hash is not that of the content' using errcode = 'check_violation',
            constraint = 'protocol_hash_agrees';
    end if;
    return new;
end $$;

-- A replacement does not go with its meeting: what it replaces rests there.
create or replace function protocol_goes_with_its_meeting() returns trigger language plpgsql as $$
begin
    if old.status = 'SIGNED' then
        raise exception 'a signed protocol is not changed' using errcode = 'check_violation',
            constraint = 'protocol_signed_stands';
    end if;
    if old.edition > 0 or old.number <> (select max(p.number) from protocol p
                      where p.school_id = old.school_id and p.year_id = old.year_id) then
        raise exception 'protocol numbers of a year run without gaps' using errcode = 'check_violation',
            constraint = 'protocol_stays';
    end if;
    return old;
end $$;

-- An item has its minutes in each protocol of its meeting.
alter table item_minutes drop constraint item_minutes_pkey;
alter table item_minutes add constraint item_minutes_pkey primary key (school_id, protocol_id, id);
alter table spoke drop constraint spoke_pkey;
alter table spoke add constraint spoke_pkey primary key (school_id, protocol_id, item_id, position);
alter table recommendation drop constraint recommendation_position_once;
alter table recommendation add constraint recommendation_position_once
    unique (school_id, protocol_id, item_id, position) deferrable initially deferred;

-- A meeting whose protocol was annulled and replaced by a draft is open again until that is signed: agenda and attendance can be
-- put right.
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
            when 'CLOSED' then new.status = 'HELD' and exists (select 1 from protocol p
                where p.school_id = new.school_id and p.meeting_id = new.id and p.edition > 0 and p.status = 'DRAFT')
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

-- What fell with an annulled protocol keeps its number; the one in its place gives the same number anew.
alter table assignment drop constraint assignment_number_once;
create unique index assignment_number_once on assignment (school_id, year_id, protocol_number, item, position)
    where status <> 'ANNULLED';
create index assignment_by_number on assignment (school_id, year_id, protocol_number, item, position);
