-- Whoever opens the address of a slip once more is told that its code has been used, and not that it is wrong: the hash of the
-- code by which the password was set last.
alter table account add used_invitation_hash varchar(64);
-- A code is found by it alone, in whatever school.
create index account_used_invitation on account (used_invitation_hash);

-- Past the wall as before, with the hash of an exact code: now also of one that has been used.
create or replace function invitation_for(wanted varchar) returns table (school_id uuid, id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select a.school_id, a.id from account a where a.invitation_hash = wanted or a.used_invitation_hash = wanted limit 1
$$;
