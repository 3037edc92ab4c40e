-- A person's own calendar at an address that a phone asks for without signing in. The address is kept as its hash alone: who
-- reads the table learns no address, and who made a new one has none but that.
create table calendar_feed (
    school_id  uuid not null default birikme_school(),
    staff_id   uuid not null,
    -- By which it was made: a calendar is closed with its account. No key: the module that keeps accounts need not know of it.
    account_id uuid not null,
    token_hash varchar(64) not null,
    language   varchar(2) not null,
    made_at    timestamptz not null,
    -- One address a person: making a new one revokes the old.
    primary key (school_id, staff_id),
    constraint calendar_feed_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint calendar_feed_once unique (token_hash),
    constraint calendar_feed_language_known check (language in ('KY', 'RU', 'EN'))
);
call wall('calendar_feed');

-- Past the wall with the hash of an exact address, one row at the most: nobody can list another school's calendars by it.
create function calendar_feed_for(wanted varchar)
    returns table (school_id uuid, staff_id uuid, account_id uuid, language varchar)
    language sql stable security definer set search_path = public, pg_temp
as $$ select f.school_id, f.staff_id, f.account_id, f.language from calendar_feed f where f.token_hash = wanted $$;
revoke execute on function calendar_feed_for(varchar) from public;
grant execute on function calendar_feed_for(varchar) to ${appRole};
