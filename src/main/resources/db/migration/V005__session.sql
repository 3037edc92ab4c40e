-- Sessions are kept in the database, so that every node knows them and a restart signs nobody out. Names and columns are
-- those that Spring Session expects. They belong to no school: whoever has no session yet is of no school either.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_by_id on spring_session (session_id);
create index spring_session_by_expiry on spring_session (expiry_time);
-- The sessions of an account are listed and ended by the account's id.
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_of_a_session foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);
grant select, insert, update, delete on spring_session, spring_session_attributes to ${appRole};

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
