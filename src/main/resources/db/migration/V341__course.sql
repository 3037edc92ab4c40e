-- R36: courses and certificates, typed once by whoever took them; reports, the year's analysis, programmes (F9) and the passport read them.
create table course (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    staff_id     uuid not null,
    name         varchar(300) not null,
    place        varchar(200) not null,
    hours        integer,
    from_day     date not null,
    until_day    date not null,
    -- Number of the certificate; empty where there is none.
    certificate  varchar(100) not null default '',
    -- Written down by mistake: it stays as a trace and counts nowhere.
    withdrawn_at timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint course_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint course_has_name_and_place check (name <> '' and place <> ''),
    constraint course_in_order check (until_day >= from_day),
    constraint course_hours_possible check (hours between 1 and 5000)
);
call wall('course');
revoke delete on course from ${appRole};
create index course_of_person on course (school_id, staff_id, until_day);
create index course_by_day on course (school_id, until_day);

-- F9: the last course as it stood when the programme was handed in; its paper does not follow later ones.
alter table programme add column last_course varchar(700) not null default '';
