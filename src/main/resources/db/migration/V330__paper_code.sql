-- Codes by which anybody who holds a signed paper asks whether it is genuine (issue 11, point 4), and the fingerprints of the files that
-- were given out of it.

-- Twelve signs made of school and hash alone: sixty bits of the SHA-256 over a purpose and the two. The program makes the same.
create function paper_code_of(school uuid, hash varchar) returns varchar language sql immutable strict set search_path = public, pg_temp as $$
    select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((b.bits >> (5 * (11 - place))) & 31)::int + 1, 1), ''
        order by place)
    from (select ('x' || substr(encode(sha256(convert_to('birikme-code-1' || chr(10) || school || chr(10) || hash, 'UTF8')), 'hex'), 1, 15))::bit(60)::bigint
        as bits) b, generate_series(0, 11) place
$$;

create table paper_code (
    school_id      uuid not null default birikme_school(),
    code           varchar(12) not null,
    kind           varchar(30) not null,
    -- The protocol, correction, analysis, act or extract. No foreign key: what was signed may be disposed of or taken back, its code stays.
    record_id      uuid not null,
    -- The link of the chain; of an extract that of its protocol.
    chain_position integer not null,
    hash           varchar(64) not null,
    primary key (school_id, code),
    -- A code is asked for without naming the school.
    constraint paper_code_once unique (code),
    -- The code is a part of the hash: nobody gives a printed code to another text.
    constraint paper_code_is_of_its_hash check (code = paper_code_of(school_id, hash)),
    constraint paper_code_kind_known check (kind in ('PROTOCOL', 'ADDENDUM', 'ANNULMENT', 'EXTRACT', 'ANALYSIS', 'HAND_OVER',
        'ACCEPTANCE', 'DISPOSAL_PROPOSED', 'DISPOSAL_CONFIRMED'))
);
call wall('paper_code');
revoke update, delete on paper_code from ${appRole};

create function paper_code_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a code is not changed' using errcode = 'check_violation', constraint = 'paper_code_stands';
end $$;
create trigger paper_code_stands before update or delete on paper_code
    for each row execute function paper_code_stands();
create trigger paper_code_not_emptied before truncate on paper_code execute function paper_code_stands();

-- The files that were given out of signed papers: not they themselves, only by what each is known again.
create table paper_print (
    school_id uuid not null default birikme_school(),
    file_hash varchar(64) not null,
    code      varchar(12) not null,
    given_at  timestamptz not null,
    primary key (school_id, file_hash),
    constraint paper_print_of_code foreign key (school_id, code) references paper_code (school_id, code),
    constraint paper_print_is_a_hash check (file_hash ~ '^[0-9a-f]{64}$')
);
-- A file is asked for without naming the school.
create index paper_print_file on paper_print (file_hash);
create index paper_print_code on paper_print (school_id, code);
call wall('paper_print');
-- What was given out was given out.
revoke update, delete on paper_print from ${appRole};

-- Past the wall with an exact code, or the fingerprint of a file at hand; one row at the most, and nothing but where it is kept.
create function paper_for_code(wanted varchar)
    returns table (school_id uuid, code varchar, kind varchar, record_id uuid, chain_position integer, hash varchar)
    language sql stable security definer set search_path = public, pg_temp
as $$ select p.school_id, p.code, p.kind, p.record_id, p.chain_position, p.hash from paper_code p where p.code = wanted $$;
revoke execute on function paper_for_code(varchar) from public;
grant execute on function paper_for_code(varchar) to ${appRole};

create function paper_for_file(wanted varchar)
    returns table (school_id uuid, code varchar, kind varchar, record_id uuid, chain_position integer, hash varchar)
    language sql stable security definer set search_path = public, pg_temp
as $$ select p.school_id, p.code, p.kind, p.record_id, p.chain_position, p.hash from paper_print f
    join paper_code p on p.school_id = f.school_id and p.code = f.code where f.file_hash = wanted order by f.given_at limit 1 $$;
revoke execute on function paper_for_file(varchar) from public;
grant execute on function paper_for_file(varchar) to ${appRole};

-- What was signed before gets its code too; what is disposed of bears none.
insert into paper_code (school_id, code, kind, record_id, chain_position, hash)
select school_id, paper_code_of(school_id, hash), 'PROTOCOL', id, chain_position, hash from protocol where status = 'SIGNED'
union all
select school_id, paper_code_of(school_id, hash), kind, id, chain_position, hash from protocol_correction
union all
select school_id, paper_code_of(school_id, hash), 'ANALYSIS', id, chain_position, hash from year_analysis where status = 'SIGNED'
union all
select school_id, paper_code_of(school_id, hash), kind, record_id, chain_position, hash from signature_link;

-- An extract is hashed over the hash of its protocol.
insert into paper_code (school_id, code, kind, record_id, chain_position, hash)
select x.school_id, paper_code_of(x.school_id, x.hash), 'EXTRACT', x.id, x.chain_position, x.hash
from (select e.school_id, e.id, p.chain_position, seal_hash(p.hash, concat_ws(chr(10), 'birikme-extract-1', e.id, e.number, e.item,
        e.given_to, e.purpose, e.given_name, e.given_as, floor(extract(epoch from e.given_at) * 1000)::bigint)) as hash
    from protocol_extract e join protocol p on p.school_id = e.school_id and p.id = e.protocol_id where p.status = 'SIGNED') x;

-- The code of a link is entered as it is signed: nobody puts one in afterwards.
create function paper_code_is_of_the_last_link() returns trigger language plpgsql as $$
begin
    if new.kind <> 'EXTRACT' and not exists (select 1 from signature_chain c where c.school_id = new.school_id
            and c.position = new.chain_position and c.hash = new.hash) then
        raise exception 'a code is not put in afterwards' using errcode = 'check_violation',
            constraint = 'paper_code_is_of_the_last_link';
    end if;
    return new;
end $$;
create trigger paper_code_is_of_the_last_link before insert on paper_code
    for each row execute function paper_code_is_of_the_last_link();
