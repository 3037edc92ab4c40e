-- Storage (R12, B17, B18): a year's documents are handed over by the chair and accepted by the deputy; from then on nothing in
-- the year changes, by any SQL, and nothing goes before its term has ended and two persons have signed an act.

-- The act of transfer (form F14): one for each year, numbered within the calendar year.
create table storage_act (
    school_id     uuid not null default birikme_school(),
    id            uuid not null,
    year_id       uuid not null,
    series        integer not null,
    number        integer not null,
    drawn_on      date not null,
    place_ky      varchar(150) not null,
    place_ru      varchar(150) not null,
    handed_by     uuid not null,
    handed_name   varchar(200) not null,
    handed_at     timestamptz not null,
    keep_years    integer,
    keep_until    date,
    accepted_by   uuid,
    accepted_name varchar(200),
    accepted_at   timestamptz,
    version       integer not null default 0,
    primary key (school_id, id),
    constraint storage_act_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint storage_act_handed_by_staff foreign key (school_id, handed_by) references staff (school_id, id),
    constraint storage_act_accepted_by_staff foreign key (school_id, accepted_by) references staff (school_id, id),
    -- A year is handed over once.
    constraint storage_act_one_a_year unique (school_id, year_id),
    constraint storage_act_number_once unique (school_id, series, number),
    constraint storage_act_number_counts_from_one check (number >= 1),
    constraint storage_act_accepted_whole check ((accepted_by is null) = (accepted_at is null)
        and (accepted_by is null) = (accepted_name is null) and (accepted_by is null) = (keep_until is null)
        and (accepted_by is null) = (keep_years is null)),
    -- R12: three years at least; the school's own list may demand more.
    constraint storage_act_three_years check (keep_years between 3 and 100),
    -- Handing over takes two persons.
    constraint storage_act_by_two check (accepted_by <> handed_by)
);
call wall('storage_act');

-- The inventory, with the sheets counted when it was handed over.
create table storage_act_line (
    school_id uuid not null default birikme_school(),
    act_id    uuid not null,
    position  integer not null,
    kind      varchar(20) not null,
    -- «№ 1–5»; empty for a document without number.
    number    varchar(50) not null default '',
    dated     date,
    sheets    integer not null,
    primary key (school_id, act_id, position),
    constraint storage_act_line_of_an_act foreign key (school_id, act_id) references storage_act (school_id, id),
    constraint storage_act_line_once unique (school_id, act_id, kind),
    constraint storage_act_line_kind_known check (kind in ('PLAN', 'JOURNAL', 'REPORT', 'ATTENDANCE', 'PROGRAMMES',
        'ANALYSIS')),
    constraint storage_act_line_has_sheets check (sheets >= 1)
);
call wall('storage_act_line');

-- An act begins with the one who hands over; accepted, it is never changed; not yet accepted, it may still be taken back.
create function storage_act_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.accepted_at is not null then
            raise exception 'an act is handed over before it is accepted' using errcode = 'check_violation',
                constraint = 'storage_act_begins_open';
        end if;
        return new;
    end if;
    if old.accepted_at is not null then
        raise exception 'an accepted act is not changed' using errcode = 'check_violation',
            constraint = 'storage_act_stands';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger storage_act_stands before insert or update or delete on storage_act
    for each row execute function storage_act_stands();

create function storage_act_line_stands() returns trigger language plpgsql as $$
declare
    acts  uuid[] := '{}';
    found record;
begin
    if tg_op <> 'INSERT' then acts := array_append(acts, old.act_id); end if;
    if tg_op <> 'DELETE' then acts := array_append(acts, new.act_id); end if;
    for found in select a.accepted_at from storage_act a
            where a.school_id = birikme_school() and a.id = any (acts) for share loop
        if found.accepted_at is not null then
            raise exception 'an accepted act is not changed' using errcode = 'check_violation',
                constraint = 'storage_act_stands';
        end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger storage_act_line_stands before insert or update or delete on storage_act_line
    for each row execute function storage_act_line_stands();

-- After the term a person may decide to keep the year longer, and says why.
create table longer_keeping (
    school_id  uuid not null default birikme_school(),
    id         uuid not null,
    year_id    uuid not null,
    kept_from  date not null,
    kept_until date not null,
    reason     varchar(1000) not null,
    by_staff   uuid not null,
    by_name    varchar(200) not null,
    at         timestamptz not null,
    primary key (school_id, id),
    constraint longer_keeping_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint longer_keeping_by_staff foreign key (school_id, by_staff) references staff (school_id, id),
    constraint longer_keeping_is_longer check (kept_until > kept_from),
    constraint longer_keeping_says_why check (reason <> '')
);
call wall('longer_keeping');
-- History is only added to.
revoke update, delete on longer_keeping from ${appRole};

-- The act of disposal: the deputy proposes, the director confirms. It stays, with the act of transfer and its inventory.
create table disposal_act (
    school_id      uuid not null default birikme_school(),
    id             uuid not null,
    year_id        uuid not null,
    series         integer not null,
    number         integer not null,
    drawn_on       date not null,
    reason         varchar(1000) not null,
    proposed_by    uuid not null,
    proposed_name  varchar(200) not null,
    proposed_at    timestamptz not null,
    confirmed_by   uuid,
    confirmed_name varchar(200),
    confirmed_at   timestamptz,
    version        integer not null default 0,
    primary key (school_id, id),
    constraint disposal_act_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint disposal_act_proposed_by_staff foreign key (school_id, proposed_by) references staff (school_id, id),
    constraint disposal_act_confirmed_by_staff foreign key (school_id, confirmed_by) references staff (school_id, id),
    constraint disposal_act_one_a_year unique (school_id, year_id),
    constraint disposal_act_number_once unique (school_id, series, number),
    constraint disposal_act_says_why check (reason <> ''),
    constraint disposal_act_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null)
        and (confirmed_by is null) = (confirmed_name is null)),
    -- Nobody disposes of documents alone.
    constraint disposal_act_by_two check (confirmed_by <> proposed_by)
);
call wall('disposal_act');

create function disposal_act_stands() returns trigger language plpgsql as $$
declare
    kept date;
begin
    if tg_op <> 'INSERT' and old.confirmed_at is not null then
        raise exception 'a confirmed act is not changed' using errcode = 'check_violation',
            constraint = 'disposal_act_stands';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    if tg_op = 'INSERT' and new.confirmed_at is not null then
        raise exception 'a disposal is proposed before it is confirmed' using errcode = 'check_violation',
            constraint = 'disposal_act_begins_open';
    end if;
    select y.keep_until into kept from academic_year y where y.school_id = new.school_id and y.id = new.year_id for share;
    -- B18: by the clock of the database, whatever the application believes the day to be.
    if kept is null or kept > now()::date then
        raise exception 'the term of storage has not ended' using errcode = 'check_violation',
            constraint = 'year_is_kept';
    end if;
    return new;
end $$;
create trigger disposal_act_stands before insert or update or delete on disposal_act
    for each row execute function disposal_act_stands();

-- What is stored stays stored, for as long as was promised or longer.
create function academic_year_stored_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.stored_on is not null then
        if tg_op = 'DELETE' or (new.school_id, new.id, new.slug, new.starts_on, new.ends_on, new.stored_on)
                is distinct from (old.school_id, old.id, old.slug, old.starts_on, old.ends_on, old.stored_on) then
            raise exception 'a stored year is not changed' using errcode = 'check_violation',
                constraint = 'year_is_stored';
        end if;
        if new.keep_until is null or new.keep_until < old.keep_until then
            raise exception 'a term of storage is not made shorter' using errcode = 'check_violation',
                constraint = 'year_is_kept';
        end if;
    end if;
    if tg_op = 'DELETE' then return old; end if;
    -- Three years begin when the year's work is over: nobody shortens them by an early date of acceptance.
    if new.stored_on < new.ends_on - 120 then
        raise exception 'a year is stored at its end' using errcode = 'check_violation', constraint = 'year_is_kept';
    end if;
    return new;
end $$;
create trigger academic_year_stored_stands before insert or update or delete on academic_year
    for each row execute function academic_year_stored_stands();

-- Which tables belong to a year, by which column and by which question: $1 the school, $2 the column's value. Nothing for
-- the application.
create table kept_table (
    name       text primary key,
    key_column text not null,
    question   text not null,
    -- Whether its rows go when the year is disposed of.
    disposed   boolean not null
);

-- Nothing of a stored year is added, changed or removed. The year's row is held meanwhile, so that nothing slips in beside
-- an acceptance that is just being signed.
create function stored_year_stands() returns trigger language plpgsql as $$
declare
    line   jsonb;
    lines  jsonb[] := '{}';
    of     uuid;
    stored boolean;
begin
    if tg_op <> 'INSERT' then lines := array_append(lines, to_jsonb(old)); end if;
    if tg_op <> 'DELETE' then lines := array_append(lines, to_jsonb(new)); end if;
    foreach line in array lines loop
        execute tg_argv[1] into of using (line ->> 'school_id')::uuid, (line ->> tg_argv[0])::uuid;
        select y.stored_on is not null into stored from academic_year y
            where y.school_id = (line ->> 'school_id')::uuid and y.id = of for share;
        if stored then
            raise exception 'the year of this row of % is stored', tg_table_name using errcode = 'check_violation',
                constraint = 'year_is_stored';
        end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- Keeps a table with its years, which a question finds.
create procedure kept_by(kept regclass, key_column text, question text, disposed boolean) language plpgsql as $$
begin
    insert into kept_table values (kept::text, key_column, question, disposed);
    execute format(
        'create trigger stored_year_stands before insert or update or delete on %s for each row'
        || ' execute function stored_year_stands(%L, %L)', kept, key_column, question);
end $$;

-- The same by the way to the year: «year_id», or «item_id>agenda_item.meeting_id>meeting.year_id».
create procedure kept(kept regclass, path text, disposed boolean default true) language plpgsql as $$
declare
    steps    text[] := string_to_array(path, '>');
    question text := '$2';
    step     text;
begin
    foreach step in array steps[2:] loop
        question := format('(select t.%I from %I t where t.school_id = $1 and t.id = %s)',
            split_part(step, '.', 2), split_part(step, '.', 1), question);
    end loop;
    call kept_by(kept, steps[1], 'select ' || question, disposed);
end $$;
revoke execute on procedure kept(regclass, text, boolean) from public;
revoke execute on procedure kept_by(regclass, text, text, boolean) from public;

-- The quarters stay after a disposal: they belong to the year's name and dates.
call kept('quarter', 'year_id', false);
call kept('quarter_change', 'year_id', false);
-- Who led which class stays with the staff's own records.
call kept('class_leading', 'year_id', false);
call kept('plan', 'year_id');
call kept('plan_line', 'year_id');
call kept('plan_item', 'plan_id>plan.year_id');
call kept('plan_item_responsible', 'item_id>plan_item.plan_id>plan.year_id');
call kept('plan_decision', 'plan_id>plan.year_id');
call kept('meeting_counter', 'year_id');
call kept('meeting', 'year_id');
call kept('agenda_item', 'meeting_id>meeting.year_id');
call kept('agenda_speaker', 'item_id>agenda_item.meeting_id>meeting.year_id');
call kept('agenda_touch', 'item_id>agenda_item.meeting_id>meeting.year_id');
call kept('meeting_guest', 'meeting_id>meeting.year_id');
call kept('meeting_notice', 'year_id');
call kept('attendance', 'meeting_id>meeting.year_id');
call kept('norm_breach', 'year_id');
call kept('meeting_history', 'meeting_id>meeting.year_id');
call kept('protocol', 'year_id');
call kept('item_minutes', 'protocol_id>protocol.year_id');
call kept('spoke', 'protocol_id>protocol.year_id');
call kept('recommendation', 'protocol_id>protocol.year_id');
call kept('protocol_comment', 'protocol_id>protocol.year_id');
call kept('protocol_correction', 'protocol_id>protocol.year_id');
call kept('assignment', 'year_id');
call kept('answer', 'assignment_id>assignment.year_id');
call kept('assignment_event', 'assignment_id>assignment.year_id');
call kept('activity_counter', 'year_id');
call kept('activity', 'year_id');
call kept('activity_person', 'activity_id>activity.year_id');
call kept('activity_analysis', 'activity_id>activity.year_id');
call kept('programme', 'year_id');
call kept('programme_stage', 'programme_id>programme.year_id');
call kept('self_analysis', 'year_id');
call kept('consultation', 'year_id');
call kept('consultation_person', 'consultation_id>consultation.year_id');
call kept('year_analysis', 'year_id');
call kept('analysis_explanation', 'analysis_id>year_analysis.year_id');
call kept('analysis_seen', 'analysis_id>year_analysis.year_id');
-- A file says by an id only what it hangs on.
call kept_by('stored_file', 'owner_id', 'select a.year_id from activity a where a.school_id = $1 and a.id = $2', true);
call kept_by('file_content', 'file_id', 'select a.year_id from stored_file f join activity a on a.school_id = f.school_id'
    || ' and a.id = f.owner_id where f.school_id = $1 and f.id = $2', true);

-- Whatever else hangs on a year by foreign keys by now is kept in the same way: no table is forgotten.
do $$
declare
    next_one record;
    way      text;
begin
    loop
        select c.conrelid::regclass as child, c.confrelid::regclass::text as parent, a.attname as key_column into next_one
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[cardinality(c.conkey)] and a.attnotnull
        where c.contype = 'f' and c.conrelid <> c.confrelid and cardinality(c.conkey) = 2
            and (c.confrelid = 'academic_year'::regclass
                or c.confrelid::regclass::text in (select k.name from kept_table k)
                    and exists (select 1 from pg_attribute i where i.attrelid = c.confrelid
                        and i.attnum = c.confkey[2] and i.attname = 'id'))
            and c.conrelid::regclass::text not in (select k.name from kept_table k)
            and c.conrelid::regclass::text not in ('storage_act', 'storage_act_line', 'longer_keeping', 'disposal_act')
        order by c.confrelid = 'academic_year'::regclass desc, 1, c.conname limit 1;
        exit when not found;
        if next_one.parent = 'academic_year' then
            call kept_by(next_one.child, next_one.key_column, 'select $2', true);
        else
            select replace(k.question, '$2', format(
                '(select t.%I from %I t where t.school_id = $1 and t.id = $2)', k.key_column, k.name)) into way
            from kept_table k where k.name = next_one.parent;
            call kept_by(next_one.child, next_one.key_column, way, true);
        end if;
    end loop;
end $$;

-- The links of the school's chain of signatures whose content is gone: the chain can still be followed across them.
create table disposed_seal (
    school_id     uuid not null default birikme_school(),
    position      integer not null,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null,
    primary key (school_id, position)
);
call wall('disposed_seal');
revoke insert, update, delete on disposed_seal from ${appRole};

-- Removes what a year holds, for good. The only way past the triggers, for the owner of the tables too: it asks for itself
-- whether the term has ended by the database's clock and whether two persons have signed.
create function dispose_year(act uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    school  uuid := birikme_school();
    of_year uuid;
    kept    kept_table;
    left_over text[];
begin
    select y.id into of_year
    from disposal_act d join academic_year y on y.school_id = d.school_id and y.id = d.year_id
    where d.school_id = school and d.id = act and d.confirmed_at is not null and d.confirmed_by <> d.proposed_by
        and y.stored_on is not null and y.keep_until <= now()::date
    for update of y;
    if of_year is null then
        raise exception 'the term of storage has not ended, or two persons have not signed'
            using errcode = 'check_violation', constraint = 'year_is_kept';
    end if;
    set constraints all immediate;
    for kept in select k.* from kept_table k where k.disposed and exists (select 1 from pg_attribute a
            where a.attrelid = k.name::regclass and a.attname = 'chain_position' and not a.attisdropped) loop
        execute format('insert into disposed_seal select kept_row.school_id, kept_row.chain_position, kept_row.previous_hash,'
            || ' kept_row.hash from %s kept_row'
            || ' where kept_row.school_id = $1 and kept_row.chain_position is not null and (%s) = $2', kept.name,
            replace(replace(kept.question, '$2', 'kept_row.' || quote_ident(kept.key_column)), '$1', 'kept_row.school_id'))
            using school, of_year;
    end loop;
    left_over := array(select k.name from kept_table k where k.disposed);
    -- What others refer to goes after them.
    while cardinality(left_over) > 0 loop
        select k.* into kept from kept_table k
        where k.name = any (left_over) and not exists (select 1 from pg_constraint c
            where c.contype = 'f' and c.confrelid = k.name::regclass and c.conrelid <> c.confrelid
                and c.conrelid::regclass::text = any (left_over))
        order by k.name limit 1;
        if kept.name is null then
            raise exception 'no order in which these could go: %', left_over;
        end if;
        execute format('alter table %s disable trigger user', kept.name);
        execute format('delete from %s kept_row where kept_row.school_id = $1 and (%s) = $2', kept.name,
            replace(replace(kept.question, '$2', 'kept_row.' || quote_ident(kept.key_column)), '$1', 'kept_row.school_id'))
            using school, of_year;
        execute format('alter table %s enable trigger user', kept.name);
        left_over := array_remove(left_over, kept.name);
    end loop;
    update file_usage u set bytes = (select coalesce(sum(f.size), 0) from stored_file f where f.school_id = u.school_id)
    where u.school_id = school;
end $$;
revoke execute on function dispose_year(uuid) from public;
grant execute on function dispose_year(uuid) to ${appRole};

create function archive_not_emptied() returns trigger language plpgsql as $$
begin
    raise exception 'acts are kept' using errcode = 'check_violation', constraint = 'act_stays';
end $$;
create trigger storage_act_not_emptied before truncate on storage_act execute function archive_not_emptied();
create trigger storage_act_line_not_emptied before truncate on storage_act_line execute function archive_not_emptied();
create trigger disposal_act_not_emptied before truncate on disposal_act execute function archive_not_emptied();
