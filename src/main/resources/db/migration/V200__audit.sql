-- The school's trail: who did what of weight, when, from where and with which office. Only added to; each line holds the hash
-- of the one before it, so that a line changed, left out or put in later is found.
create table audit_entry (
    school_id     uuid not null default birikme_school() references school (id),
    -- 1, 2, 3 … without a gap.
    position      integer not null,
    -- The line itself, as text: what is hashed. The columns beside it repeat of it what lines are found by.
    content       text not null,
    at            timestamptz not null,
    staff_id      uuid,
    kind          varchar(100) not null,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null,
    primary key (school_id, position)
);
call wall('audit_entry');
create index audit_entry_of_person on audit_entry (school_id, staff_id, position desc);
create index audit_entry_of_kind on audit_entry (school_id, kind, position desc);
create index audit_entry_by_day on audit_entry (school_id, at);
revoke update, delete on audit_entry from ${appRole};

-- The last link: whoever adds a line holds this row until the end of the transaction, so that lines follow one another.
create table audit_chain (
    school_id uuid primary key default birikme_school() references school (id),
    position  integer not null,
    hash      varchar(64) not null
);
call wall('audit_chain');
revoke delete on audit_chain from ${appRole};

create function audit_hash(previous text, content text) returns text language sql immutable as $$
    select encode(sha256(convert_to(previous || chr(10) || content, 'UTF8')), 'hex')
$$;

-- Nobody changes a line or takes one away, not even the owner of the tables by mistake.
create function audit_entry_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'the trail is only added to' using errcode = 'check_violation',
            constraint = 'audit_entry_stands';
    end if;
    if new.hash <> audit_hash(new.previous_hash, new.content) then
        raise exception 'the hash is not that of the line' using errcode = 'check_violation',
            constraint = 'audit_hash_agrees';
    end if;
    return new;
end $$;
create trigger audit_entry_stands before insert or update or delete on audit_entry
    for each row execute function audit_entry_stands();
create trigger audit_entry_not_emptied before truncate on audit_entry execute function audit_entry_stands();

-- The chain moves on, never back.
create function audit_chain_moves_on() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.position <> 0 or tg_op = 'UPDATE' and new.position <= old.position then
        raise exception 'the trail moves on' using errcode = 'check_violation', constraint = 'audit_chain_moves_on';
    end if;
    return new;
end $$;
create trigger audit_chain_moves_on before insert or update on audit_chain
    for each row execute function audit_chain_moves_on();

-- Adds lines in one call, within the caller's transaction and behind its wall.
create function audit_append(lines text[]) returns void language plpgsql as $$
declare
    link record;
    line text;
    last text;
    next integer;
begin
    insert into audit_chain (position, hash) values (0, repeat('0', 64)) on conflict do nothing;
    select c.position, c.hash into strict link from audit_chain c where c.school_id = birikme_school() for update;
    last := link.hash;
    next := link.position;
    foreach line in array lines loop
        next := next + 1;
        insert into audit_entry (position, content, at, staff_id, kind, previous_hash, hash)
        values (next, line, to_timestamp((line::jsonb ->> 'at')::bigint / 1000.0),
                nullif(line::jsonb ->> 'staff', '')::uuid, line::jsonb ->> 'kind', last, audit_hash(last, line));
        last := audit_hash(last, line);
    end loop;
    update audit_chain set position = next, hash = last where school_id = birikme_school();
end $$;
