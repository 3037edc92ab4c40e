-- The register of extracts given from signed protocols (form F6): what was given, to whom, what for and by whom. A line outlives the
-- protocol, which may be disposed of after its term, and is written for protocols of stored years too: hence no foreign key to the
-- protocol, but a guard when it is written.
create table protocol_extract (
    school_id   uuid not null default birikme_school(),
    id          uuid not null,
    year_id     uuid not null,
    protocol_id uuid not null,
    -- The number in the school year of the protocol.
    number      int not null,
    item        int not null,
    given_to    varchar(300) not null,
    purpose     varchar(500) not null,
    given_by    uuid not null,
    given_name  varchar(200) not null,
    -- As chair or as secretary: the post under «Көчүрмө туура».
    given_as    varchar(20) not null,
    given_at    timestamptz not null,
    primary key (school_id, id),
    -- No number is given twice.
    constraint protocol_extract_number unique (school_id, year_id, number),
    constraint protocol_extract_given_by_staff foreign key (school_id, given_by) references staff (school_id, id),
    constraint protocol_extract_numbered_from_one check (number >= 1 and item >= 1),
    constraint protocol_extract_says_to_whom_and_why check (given_to <> '' and purpose <> ''),
    constraint protocol_extract_office check (given_as in ('CHAIR', 'SECRETARY'))
);
create index protocol_extract_of_protocol on protocol_extract (school_id, protocol_id, number);
call wall('protocol_extract');
-- A line of the register stands.
revoke update, delete on protocol_extract from ${appRole};

-- An extract is made of a signed protocol of the year, and numbers follow one another.
create function protocol_extract_of_a_signed_one() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from protocol p where p.school_id = new.school_id and p.id = new.protocol_id
            and p.year_id = new.year_id and p.status = 'SIGNED') then
        raise exception 'an extract is made of a signed protocol' using errcode = 'check_violation',
            constraint = 'protocol_extract_of_a_signed_one';
    end if;
    if new.number <> (select coalesce(max(e.number), 0) + 1 from protocol_extract e
            where e.school_id = new.school_id and e.year_id = new.year_id) then
        raise exception 'numbers of extracts follow one another' using errcode = 'check_violation',
            constraint = 'protocol_extract_number_without_gap';
    end if;
    return new;
end $$;
create trigger protocol_extract_of_a_signed_one before insert on protocol_extract
    for each row execute function protocol_extract_of_a_signed_one();
