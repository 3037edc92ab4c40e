create table protocol (
    school_id      uuid not null default birikme_school(),
    id             uuid not null,
    year_id        uuid not null,
    meeting_id     uuid not null,
    meeting_no     integer not null,
    number         integer not null,
    meeting_date   date not null,
    theme          varchar(500) not null,
    status         varchar(10) not null default 'DRAFT',
    -- Set once, by the signature (R6): the exact content, its hash, the hash before it, the place in the chain.
    content        text,
    hash           varchar(64),
    previous_hash  varchar(64),
    chain_position integer,
    signed_by      uuid,
    signed_name    varchar(200),
    signed_at      timestamptz,
    version        integer not null default 0,
    primary key (school_id, id),
    constraint protocol_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint protocol_of_a_meeting foreign key (school_id, meeting_id) references meeting (school_id, id),
    constraint protocol_signer foreign key (school_id, signed_by) references staff (school_id, id),
    -- R10: one protocol for each held meeting.
    constraint protocol_one_a_meeting unique (school_id, meeting_id),
    -- B13: 1, 2, 3 … within the year, none twice; the trigger below allows no gap.
    constraint protocol_number_once unique (school_id, year_id, number),
    constraint protocol_chain_position_once unique (school_id, chain_position),
    constraint protocol_status_known check (status in ('DRAFT', 'SIGNED')),
    constraint protocol_signed_whole check ((status = 'SIGNED') = (content is not null)
        and (status = 'SIGNED') = (hash is not null) and (status = 'SIGNED') = (previous_hash is not null)
        and (status = 'SIGNED') = (chain_position is not null) and (status = 'SIGNED') = (signed_by is not null)
        and (status = 'SIGNED') = (signed_at is not null))
);
call wall('protocol');
revoke delete on protocol from ${appRole};

create function protocol_number_without_gap() returns trigger language plpgsql as $$
begin
    if new.number <> (select coalesce(max(number), 0) + 1 from protocol
                      where school_id = new.school_id and year_id = new.year_id) then
        raise exception 'protocol numbers of a year run without gaps' using errcode = 'check_violation',
            constraint = 'protocol_number_without_gap';
    end if;
    return new;
end $$;
create trigger protocol_number_without_gap before insert on protocol
    for each row execute function protocol_number_without_gap();

-- A protocol begins as a draft: what is signed was a draft before (R6).
create function protocol_begins_as_draft() returns trigger language plpgsql as $$
begin
    if new.status <> 'DRAFT' then
        raise exception 'a protocol begins as a draft' using errcode = 'check_violation',
            constraint = 'protocol_begins_as_draft';
    end if;
    return new;
end $$;
create trigger protocol_begins_as_draft before insert on protocol
    for each row execute function protocol_begins_as_draft();

-- The hash under a signature: SHA-256 over the hash before it, a line feed and the content.
create function seal_hash(previous text, content text) returns text language sql stable as $$
    select encode(sha256(convert_to(previous || chr(10) || content, 'UTF8')), 'hex')
$$;

-- B12: what is signed is never changed, by any SQL, and no protocol goes away or changes its number (B13).
create function protocol_signed_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'SIGNED' then
        raise exception 'a signed protocol is not changed' using errcode = 'check_violation',
            constraint = 'protocol_signed_stands';
    end if;
    if tg_op = 'DELETE' then
        raise exception 'a protocol is not removed' using errcode = 'check_violation', constraint = 'protocol_stays';
    end if;
    if (new.school_id, new.id, new.year_id, new.meeting_id, new.meeting_no, new.number)
            is distinct from (old.school_id, old.id, old.year_id, old.meeting_id, old.meeting_no, old.number) then
        raise exception 'a protocol keeps its number' using errcode = 'check_violation', constraint = 'protocol_stays';
    end if;
    if new.status = 'SIGNED' and new.hash <> seal_hash(new.previous_hash, new.content) then
        raise exception 'the hash is not that of the content' using errcode = 'check_violation',
            constraint = 'protocol_hash_agrees';
    end if;
    return new;
end $$;
create trigger protocol_signed_stands before update or delete on protocol
    for each row execute function protocol_signed_stands();

-- The same for everything that hangs on a protocol. The protocol's row is held meanwhile, so that nothing slips in beside a
-- signature that is just being given.
create function protocol_part_signed_stands() returns trigger language plpgsql as $$
declare
    protocols uuid[] := '{}';
    found     record;
begin
    if tg_op <> 'INSERT' then protocols := array_append(protocols, old.protocol_id); end if;
    if tg_op <> 'DELETE' then protocols := array_append(protocols, new.protocol_id); end if;
    for found in select p.status from protocol p
            where p.school_id = birikme_school() and p.id = any (protocols) for share loop
        if found.status = 'SIGNED' then
            raise exception 'a signed protocol is not changed' using errcode = 'check_violation',
                constraint = 'protocol_signed_stands';
        end if;
    end loop;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;

create table item_minutes (
    school_id       uuid not null default birikme_school(),
    -- The agenda item's own id: an item has one set of minutes.
    id              uuid not null,
    protocol_id     uuid not null,
    heard           text not null default '',
    questions       text not null default '',
    outcome         varchar(10) not null default 'OPEN',
    reason          varchar(1000) not null default '',
    votes_for       integer,
    votes_against   integer,
    votes_abstained integer,
    version         integer not null default 0,
    primary key (school_id, id),
    constraint item_minutes_of_a_protocol foreign key (school_id, protocol_id) references protocol (school_id, id),
    constraint item_minutes_in_protocol unique (school_id, id, protocol_id),
    constraint item_minutes_outcome_known check (outcome in ('OPEN', 'CONSIDERED', 'WITHDRAWN', 'MOVED_ON')),
    -- R5: an item that was not considered says why.
    constraint item_minutes_reason_given check (outcome not in ('WITHDRAWN', 'MOVED_ON') or reason <> ''),
    constraint item_minutes_bounded check (length(heard) <= 20000 and length(questions) <= 20000),
    constraint item_minutes_votes_counted check (votes_for >= 0 and votes_against >= 0 and votes_abstained >= 0)
);
call wall('item_minutes');
create index item_minutes_of_protocol on item_minutes (school_id, protocol_id);
create trigger item_minutes_signed_stands before insert or update or delete on item_minutes
    for each row execute function protocol_part_signed_stands();

create table spoke (
    school_id   uuid not null default birikme_school(),
    protocol_id uuid not null,
    item_id     uuid not null,
    position    integer not null,
    staff_id    uuid,
    name        varchar(200) not null,
    words       varchar(5000) not null,
    primary key (school_id, item_id, position),
    -- With the protocol: nobody hangs a part of a signed protocol on another one.
    constraint spoke_on_an_item foreign key (school_id, item_id, protocol_id)
        references item_minutes (school_id, id, protocol_id),
    constraint spoke_person foreign key (school_id, staff_id) references staff (school_id, id)
);
call wall('spoke');
create trigger spoke_signed_stands before insert or update or delete on spoke
    for each row execute function protocol_part_signed_stands();

create table recommendation (
    school_id   uuid not null default birikme_school(),
    id          uuid not null,
    protocol_id uuid not null,
    item_id     uuid not null,
    -- The second half of its number: 1.2 is the second of item 1.
    position    integer not null,
    text        varchar(2000) not null,
    due         date,
    addressee   varchar(20) not null default 'MEMBERS',
    party       varchar(30),
    grade_from  integer,
    grade_to    integer,
    responsible uuid[] not null default '{}',
    version     integer not null default 0,
    primary key (school_id, id),
    constraint recommendation_on_an_item foreign key (school_id, item_id, protocol_id)
        references item_minutes (school_id, id, protocol_id),
    constraint recommendation_position_once unique (school_id, item_id, position) deferrable initially deferred,
    constraint recommendation_has_text check (text <> ''),
    constraint recommendation_addressee_known check (addressee in ('MEMBERS', 'ADMINISTRATION', 'METHOD_COUNCIL')),
    constraint recommendation_party_known check (party in ('ALL_MEMBERS', 'ALL_CLASS_TEACHERS', 'CLASS_TEACHERS_OF_GRADES')),
    constraint recommendation_grades_with_party check
        ((party = 'CLASS_TEACHERS_OF_GRADES') is not true or (grade_from is not null and grade_to >= grade_from))
);
call wall('recommendation');
create index recommendation_of_protocol on recommendation (school_id, protocol_id);
create trigger recommendation_signed_stands before insert or update or delete on recommendation
    for each row execute function protocol_part_signed_stands();

create table protocol_comment (
    school_id   uuid not null default birikme_school(),
    id          uuid not null,
    protocol_id uuid not null,
    written_by  uuid not null,
    writer      varchar(200) not null,
    written_at  timestamptz not null,
    text        varchar(2000) not null,
    primary key (school_id, id),
    constraint protocol_comment_on_a_protocol foreign key (school_id, protocol_id) references protocol (school_id, id),
    constraint protocol_comment_writer foreign key (school_id, written_by) references staff (school_id, id),
    constraint protocol_comment_has_text check (text <> '')
);
call wall('protocol_comment');
create index protocol_comment_of_protocol on protocol_comment (school_id, protocol_id, written_at);
revoke update, delete on protocol_comment from ${appRole};

-- B12: a correction is a dated addendum or an annulment with a reason, signed and chained like the protocol, never an edit.
create table protocol_correction (
    school_id      uuid not null default birikme_school(),
    id             uuid not null,
    protocol_id    uuid not null,
    kind           varchar(10) not null,
    text           varchar(5000) not null,
    content        text not null,
    hash           varchar(64) not null,
    previous_hash  varchar(64) not null,
    chain_position integer not null,
    signed_by      uuid not null,
    signed_name    varchar(200) not null,
    signed_at      timestamptz not null,
    primary key (school_id, id),
    constraint protocol_correction_of_a_protocol foreign key (school_id, protocol_id) references protocol (school_id, id),
    constraint protocol_correction_signer foreign key (school_id, signed_by) references staff (school_id, id),
    constraint protocol_correction_kind_known check (kind in ('ADDENDUM', 'ANNULMENT')),
    constraint protocol_correction_has_text check (text <> '')
);
call wall('protocol_correction');
-- A protocol is annulled once; its number and text stay.
create unique index protocol_correction_one_annulment on protocol_correction (school_id, protocol_id) where kind = 'ANNULMENT';
create index protocol_correction_of_protocol on protocol_correction (school_id, protocol_id, signed_at);
revoke update, delete on protocol_correction from ${appRole};
create function protocol_correction_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'a correction is not changed' using errcode = 'check_violation',
            constraint = 'protocol_correction_stands';
    end if;
    if new.hash <> seal_hash(new.previous_hash, new.content) then
        raise exception 'the hash is not that of the content' using errcode = 'check_violation',
            constraint = 'protocol_hash_agrees';
    end if;
    if not exists (select 1 from protocol p where p.school_id = new.school_id and p.id = new.protocol_id
            and p.status = 'SIGNED') then
        raise exception 'only what is signed is corrected' using errcode = 'check_violation',
            constraint = 'protocol_correction_of_signed';
    end if;
    return new;
end $$;
create trigger protocol_correction_stands before insert or update or delete on protocol_correction
    for each row execute function protocol_correction_stands();

-- One chain for protocols and corrections of a school; whoever signs takes the row and moves it on.
create table signature_chain (
    school_id uuid primary key default birikme_school() references school (id),
    position  integer not null,
    hash      varchar(64) not null
);
call wall('signature_chain');
revoke delete on signature_chain from ${appRole};

-- The chain moves on link by link, never back.
create function signature_chain_moves_on() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.position <> 0 or tg_op = 'UPDATE' and new.position <> old.position + 1 then
        raise exception 'the chain moves on link by link' using errcode = 'check_violation',
            constraint = 'signature_chain_moves_on';
    end if;
    return new;
end $$;
create trigger signature_chain_moves_on before insert or update on signature_chain
    for each row execute function signature_chain_moves_on();

-- The application may not truncate anything; nor shall the owner empty these by mistake.
create function protocol_not_emptied() returns trigger language plpgsql as $$
begin
    raise exception 'protocols are kept' using errcode = 'check_violation', constraint = 'protocol_stays';
end $$;
create trigger protocol_not_emptied before truncate on protocol execute function protocol_not_emptied();
create trigger item_minutes_not_emptied before truncate on item_minutes execute function protocol_not_emptied();
create trigger spoke_not_emptied before truncate on spoke execute function protocol_not_emptied();
create trigger recommendation_not_emptied before truncate on recommendation execute function protocol_not_emptied();
create trigger protocol_correction_not_emptied before truncate on protocol_correction
    execute function protocol_not_emptied();
