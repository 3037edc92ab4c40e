-- A list of members that was read and waits for the yes: its preview has an address of its own, so that going back needs no file
-- again. Names and telephones lie here no longer than that: until the yes, or a day.
create table member_list (
    school_id uuid not null default birikme_school(),
    -- Made with the preview; new people get ids from it.
    id        uuid not null,
    staff_id  uuid not null,
    year_slug varchar(9) not null,
    since     date,
    -- The table as text.
    rows      text not null,
    read_at   timestamptz not null,
    primary key (school_id, id),
    constraint member_list_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint member_list_bounded check (octet_length(rows) <= 4000000)
);
call wall('member_list');
create index member_list_by_age on member_list (school_id, read_at);
