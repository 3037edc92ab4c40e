-- R72, R90: the attestation of a member of the staff: since when she has her category, when she is attested next, what she has
-- gathered for it, what came of it. A line is one attestation; those that were held stay as the way she came.
create table attestation (
    school_id  uuid not null default birikme_school(),
    id         uuid not null,
    staff_id   uuid not null,
    -- Since when she has the category that she goes into it with; none for whoever has none.
    since      date,
    planned_on date not null,
    -- What is gathered, in words and links; files hang on the line.
    materials  varchar(4000) not null default '',
    -- On which day she said that all is gathered.
    ready_on   date,
    -- What came of it.
    category   varchar(10),
    result     varchar(1000) not null default '',
    held_on    date,
    version    integer not null default 0,
    primary key (school_id, id),
    constraint attestation_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint attestation_category_known check (category in ('NONE', 'SECOND', 'FIRST', 'HIGHEST')),
    -- A result is of a day, and a day has a result.
    constraint attestation_held_whole check ((held_on is null) = (category is null) and (held_on is not null or result = '')),
    -- Nobody is attested before she has the category that is looked at.
    constraint attestation_in_order check (since < planned_on and since < held_on)
);
call wall('attestation');
revoke delete on attestation from ${appRole};
-- R72: a person has one attestation ahead of her; what comes after it is planned when this one was held.
create unique index attestation_one_ahead on attestation (school_id, staff_id) where held_on is null;
create index attestation_of_person on attestation (school_id, staff_id);
