-- Posts and appointments change hands within a day: whoever held one until noon held it, and whoever holds it since then does.
-- to_day stays the last *whole* day, by which everything else asks for the holder of a day; the moments say what happened on
-- the day between. An end before the first day is a holding that ended on the day it began, or was taken back before it began.
alter table post_holding
    add column began_at timestamp,
    add column ended_at timestamp,
    -- Who gave it and who ended it, in words that outlive a change of name; the post of a director given by the administrator of
    -- a school without one is marked for everybody to see.
    add column given_by varchar(200) not null default '',
    add column ended_by varchar(200) not null default '',
    add column last_resort boolean not null default false,
    drop constraint post_holding_in_order,
    drop constraint post_holding_one_at_a_time,
    add constraint post_holding_in_order check
        (to_day is null or to_day >= from_day or (ended_at is not null and to_day >= from_day - 1)),
    add constraint post_holding_moments_on_their_days check
        ((began_at is null or began_at::date = from_day) and (ended_at is null or to_day is not null)
         and (ended_at is null or ended_at::date between from_day and to_day + 1)),
    -- One director, one deputy of each kind at any moment; one person may hold several posts (A2).
    add constraint post_holding_one_at_a_time exclude using gist
        (school_id with =, post with =,
         tsrange(coalesce(began_at, from_day::timestamp), coalesce(ended_at, (to_day + 1)::timestamp)) with &&)
        where (post in ('DIRECTOR', 'DEPUTY_TEACHING', 'DEPUTY_METHODICAL', 'DEPUTY_UPBRINGING', 'METHOD_COUNCIL_CHAIR'));

alter table appointment
    add column began_at timestamp,
    add column ended_at timestamp,
    add column ended_by varchar(200) not null default '',
    drop constraint appointment_in_order,
    drop constraint appointment_one_at_a_time,
    add constraint appointment_in_order check
        (to_day is null or to_day >= from_day or (ended_at is not null and to_day >= from_day - 1)),
    add constraint appointment_moments_on_their_days check
        ((began_at is null or began_at::date = from_day) and (ended_at is null or to_day is not null)
         and (ended_at is null or ended_at::date between from_day and to_day + 1)),
    -- B20: one chair, one acting chair, one secretary at any moment.
    add constraint appointment_one_at_a_time exclude using gist
        (school_id with =, office with =,
         tsrange(coalesce(began_at, from_day::timestamp), coalesce(ended_at, (to_day + 1)::timestamp)) with &&);

-- A start of a membership that was written down wrongly is put right by a reasoned correction, which stays.
create table membership_correction (
    school_id     uuid not null default birikme_school(),
    id            uuid not null,
    membership_id uuid not null,
    from_before   date not null,
    from_after    date not null,
    reason        varchar(500) not null,
    corrected_by  varchar(200) not null,
    corrected_at  timestamptz not null,
    primary key (school_id, id),
    constraint membership_correction_of_a_membership foreign key (school_id, membership_id)
        references membership (school_id, id),
    constraint membership_correction_has_reason check (reason <> ''),
    constraint membership_correction_changes check (from_before <> from_after)
);
call wall('membership_correction');
create index membership_correction_of_membership on membership_correction (school_id, membership_id, corrected_at desc);
-- A log is only added to.
revoke update, delete on membership_correction from ${appRole};
