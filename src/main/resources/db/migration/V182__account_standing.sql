-- A session that began before a block, a new code or a change of the administrator's mark is none any more: it carries the
-- stamp of its account, and each request compares.
alter table account
    add column session_stamp integer not null default 0,
    -- When and by whom a new code was given last: the person sees it at the next sign-in.
    add column reset_at timestamptz,
    add column reset_by varchar(200),
    add constraint account_reset_whole check ((reset_at is null) = (reset_by is null));

-- What the module of people reads with the roles of the day, in one statement a request.
create view account_standing with (security_invoker = true) as
    select school_id, id, staff_id, blocked, administrator, session_stamp from account;
grant select on account_standing to ${appRole};

-- One row at the most, as before; with the stamp that the session is to carry.
drop function account_for_sign_in(varchar);
create function account_for_sign_in(wanted varchar)
    returns table (school_id uuid, id uuid, staff_id uuid, login varchar, password_hash varchar, language varchar,
                   administrator boolean, blocked boolean, session_stamp integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select a.school_id, a.id, a.staff_id, a.login, a.password_hash, a.language, a.administrator, a.blocked, a.session_stamp
    from account a where a.login = lower(wanted)
$$;
revoke execute on function account_for_sign_in(varchar) from public;
grant execute on function account_for_sign_in(varchar) to ${appRole};
