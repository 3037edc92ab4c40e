-- An account is the means by which a person of the staff signs in. It carries no role but the administrator's: all others
-- follow from dated posts, appointments and membership (R97, B20).
create table account (
    school_id             uuid not null default birikme_school(),
    id                    uuid not null,
    staff_id              uuid not null,
    login                 varchar(40) not null,
    -- None until the person has used the invitation, and again after a reset.
    password_hash         varchar(200),
    language              varchar(2) not null default 'KY',
    administrator         boolean not null default false,
    blocked               boolean not null default false,
    invitation_hash       varchar(64),
    invitation_expires_at timestamptz,
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    version               integer not null default 0,
    primary key (school_id, id),
    constraint account_person foreign key (school_id, staff_id) references staff (school_id, id),
    -- One person, one account: two would make two actors of one signature.
    constraint account_one_a_person unique (school_id, staff_id),
    -- Signing in asks for no school, therefore a user name is given once in the whole installation. It is kept in small
    -- letters, which makes it one without regard to case.
    constraint account_login_once unique (login),
    constraint account_login_form check (login ~ '^[a-z0-9][a-z0-9.-]{2,39}$'),
    constraint account_language_known check (language in ('KY', 'RU', 'EN')),
    constraint account_invitation_whole check ((invitation_hash is null) = (invitation_expires_at is null)),
    constraint account_invitation_once unique (invitation_hash)
);
call wall('account');
-- Accounts are blocked, not deleted: histories name them.
revoke delete on account from ${appRole};

-- The only ways across the wall: with an exact user name or the hash of an exact code, one row at the most. Nobody can
-- list another school's accounts through them.
create function account_for_sign_in(wanted varchar)
    returns table (school_id uuid, id uuid, staff_id uuid, login varchar, password_hash varchar, language varchar,
                   administrator boolean, blocked boolean)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select a.school_id, a.id, a.staff_id, a.login, a.password_hash, a.language, a.administrator, a.blocked
    from account a where a.login = lower(wanted)
$$;

create function invitation_for(wanted varchar) returns table (school_id uuid, id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$ select a.school_id, a.id from account a where a.invitation_hash = wanted $$;

-- The wanted user name, with a number where it is given already, here or elsewhere.
create function free_login(wanted varchar) returns varchar
    language sql stable security definer set search_path = public, pg_temp
as $$
    select tried.login from (
        select 0 as number, wanted as login
        union all
        select n, (left(wanted, 36) || n)::varchar from generate_series(2, 999) n) tried
    where not exists (select 1 from account a where a.login = tried.login)
    order by tried.number limit 1
$$;

revoke execute on function account_for_sign_in(varchar), invitation_for(varchar), free_login(varchar) from public;
grant execute on function account_for_sign_in(varchar), invitation_for(varchar), free_login(varchar) to ${appRole};
