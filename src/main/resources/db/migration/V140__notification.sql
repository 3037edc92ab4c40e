-- What is told to one person: written in the transaction of what happened, so that nothing that happened goes untold.
-- Key and arguments are kept, not words: the reader may read in another language tomorrow.
create table inbox_entry (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    staff_id  uuid not null,
    kind      varchar(40) not null,
    arguments jsonb not null default '[]',
    -- Where to look or to act, below the application's root.
    href      varchar(300) not null,
    at        timestamptz not null,
    read_at   timestamptz,
    -- What a reminder is about: subject, kind and day. None for what happens once by itself.
    once      varchar(150),
    primary key (school_id, id),
    constraint inbox_entry_person foreign key (school_id, staff_id) references staff (school_id, id),
    -- Nobody is reminded twice of one thing, however many nodes and runs there are.
    constraint inbox_entry_once unique (school_id, staff_id, once),
    -- Only addresses of our own: a stored entry leads nowhere else.
    constraint inbox_entry_leads_inside check (href ~ '^/([^/\\]|$)'),
    constraint inbox_entry_arguments_listed check (jsonb_typeof(arguments) = 'array')
);
call wall('inbox_entry');
create index inbox_entry_newest on inbox_entry (school_id, staff_id, at desc, id);
create index inbox_entry_unread on inbox_entry (school_id, staff_id) where read_at is null;

-- How many entries a person has not read: asked by the page frame within its one statement. Counting ends at a hundred.
create function unread_entries(person uuid) returns integer
    language sql stable parallel safe
    return (select count(*)::integer from (
        select 1 from inbox_entry where staff_id = person and read_at is null limit 100) unread);

-- E-mail to be sent: one row an entry at the most, written with the entry. The message carries the entry's id, so that a mail
-- server which took it just before a crash can tell the repeated one from another.
create table outgoing_mail (
    school_id   uuid not null default birikme_school(),
    entry_id    uuid not null,
    state       varchar(10) not null default 'WAITING',
    attempts    integer not null default 0,
    next_try_at timestamptz not null,
    done_at     timestamptz,
    fault       varchar(300) not null default '',
    primary key (school_id, entry_id),
    constraint outgoing_mail_of_entry foreign key (school_id, entry_id) references inbox_entry (school_id, id)
        on delete cascade,
    -- NOT_NEEDED: read on the pages before it went out, no address, or mail not wished.
    constraint outgoing_mail_state_known check (state in ('WAITING', 'SENT', 'NOT_NEEDED', 'GIVEN_UP')),
    constraint outgoing_mail_done_at_a_time check ((state = 'WAITING') = (done_at is null)),
    constraint outgoing_mail_attempts_count_up check (attempts >= 0)
);
call wall('outgoing_mail');
create index outgoing_mail_waiting on outgoing_mail (school_id, next_try_at) where state = 'WAITING';

-- What a person wishes: mail at all, and where to. Without a row the directory's address is used.
create table mail_wish (
    school_id uuid not null default birikme_school(),
    staff_id  uuid not null,
    wanted    boolean not null default true,
    address   varchar(200) not null default '',
    version   integer not null default 0,
    primary key (school_id, staff_id),
    constraint mail_wish_person foreign key (school_id, staff_id) references staff (school_id, id)
);
call wall('mail_wish');

-- Jobs work for every school in turn, each behind its wall; this tells them for which. It gives ids only.
create function schools_to_serve() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
as $$ select id from school order by id $$;
revoke execute on function schools_to_serve() from public;
grant execute on function schools_to_serve() to ${appRole};
