-- Attempts to give a password or a code, counted on every node together. The subject is a hash of «account …» or
-- «address …», whether such an account exists or not, so that the table tells nothing of anybody.
create table throttle (
    subject  varchar(64) not null,
    attempts integer not null,
    since    timestamptz not null,
    constraint throttle_pk primary key (subject),
    constraint throttle_counts_up check (attempts >= 0)
);
create index throttle_by_age on throttle (since);
grant select, insert, update, delete on throttle to ${appRole};
