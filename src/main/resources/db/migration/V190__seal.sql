-- Signatures (R6, R11, R12): who signed, in which office and when lie inside the sealed text from now on, the acts of storage
-- are sealed like protocols and analyses, and it is kept when the chain was proved last.

-- Links of the chain whose record keeps no content of its own: hand-over, acceptance, proposal and confirmation of a disposal.
create table signature_link (
    school_id      uuid not null default birikme_school(),
    chain_position integer not null,
    kind           varchar(30) not null,
    -- The act. No foreign key: an act that was taken back is gone, the signature that was given stays.
    record_id      uuid not null,
    content        text not null,
    hash           varchar(64) not null,
    previous_hash  varchar(64) not null,
    signed_by      uuid not null,
    primary key (school_id, chain_position),
    constraint signature_link_signer foreign key (school_id, signed_by) references staff (school_id, id),
    constraint signature_link_kind_known check (kind in ('HAND_OVER', 'ACCEPTANCE', 'DISPOSAL_PROPOSED',
        'DISPOSAL_CONFIRMED')),
    -- The hash is that of the content, whoever writes it.
    constraint signature_link_hash_agrees check (hash = encode(sha256(convert_to(
        previous_hash || chr(10) || content, 'UTF8')), 'hex')),
    -- H3: a signature names its signer inside what is sealed.
    constraint signature_link_names_signer check ((content::jsonb -> 'signed' ->> 'name') is not null)
);
call wall('signature_link');
create index signature_link_of_record on signature_link (school_id, record_id);
revoke update, delete on signature_link from ${appRole};

-- Only the link that the chain has just been moved on by: nobody puts one in afterwards.
create function signature_link_is_last() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from signature_chain c where c.school_id = new.school_id
                   and c.position = new.chain_position and c.hash = new.hash) then
        raise exception 'a signature is not put in afterwards' using errcode = 'check_violation',
            constraint = 'signature_link_is_last';
    end if;
    return new;
end $$;
create trigger signature_link_is_last before insert on signature_link
    for each row execute function signature_link_is_last();

create function signature_link_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a signature is not changed' using errcode = 'check_violation', constraint = 'signature_link_stands';
end $$;
create trigger signature_link_stands before update or delete on signature_link
    for each row execute function signature_link_stands();
create trigger signature_link_not_emptied before truncate on signature_link execute function signature_link_stands();

-- H3: signer and time beside a sealed text are those within it. What was sealed before this rule has none within.
create function signature_agrees() returns trigger language plpgsql as $$
declare
    within jsonb;
begin
    if new.content is null then return null; end if;
    within := new.content::jsonb -> 'signed';
    if within is null or within ->> 'name' is distinct from new.signed_name
            or (within ->> 'at')::timestamptz is distinct from new.signed_at then
        raise exception 'the signer is not the one within the sealed text' using errcode = 'check_violation',
            constraint = 'signature_agrees';
    end if;
    return null;
end $$;
create trigger protocol_signature_agrees after insert or update of content, signed_name, signed_at on protocol
    for each row execute function signature_agrees();
create trigger protocol_correction_signature_agrees after insert on protocol_correction
    for each row execute function signature_agrees();
create trigger year_analysis_signature_agrees after insert or update of content, signed_name, signed_at on year_analysis
    for each row execute function signature_agrees();

-- When the chain was proved last, and the first link that did not hold then: so that a break is told once, and at once.
create table chain_proof (
    school_id       uuid primary key default birikme_school() references school (id),
    proved_at       timestamptz not null,
    position        integer not null,
    hash            varchar(64) not null,
    broken_position integer,
    constraint chain_proof_counts_from_one check (broken_position >= 1)
);
call wall('chain_proof');
revoke delete on chain_proof from ${appRole};
