-- Forms of work besides meetings (R9, R39–R41, R74–R78): what was planned, what took place, who came, what they found.

-- Numbers in addresses are drawn here, under the row's lock.
create table activity_counter (
    school_id uuid not null default birikme_school(),
    year_id   uuid not null,
    last_no   integer not null default 0,
    primary key (school_id, year_id),
    constraint activity_counter_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id)
);
call wall('activity_counter');
revoke delete on activity_counter from ${appRole};

create table activity (
    school_id      uuid not null default birikme_school(),
    id             uuid not null,
    year_id        uuid not null,
    no             integer not null,
    kind           varchar(30) not null,
    title          varchar(300) not null,
    form           varchar(100) not null default '',
    first_day      date not null,
    last_day       date not null,
    start_time     time,
    place          varchar(150) not null default '',
    -- A class (grade and letter), grades (from and to), or none.
    grade_from     integer,
    grade_to       integer,
    letter         varchar(2),
    plan_line      uuid,
    -- Before: what it is for and how it goes.
    programme      varchar(4000) not null default '',
    -- After: what came of it. Pupils are counted, never named.
    pupils         integer,
    result         varchar(4000) not null default '',
    status         varchar(10) not null,
    cancel_reason  varchar(500) not null default '',
    planned_by     uuid not null,
    version        integer not null default 0,
    primary key (school_id, id),
    constraint activity_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint activity_planned_by_staff foreign key (school_id, planned_by) references staff (school_id, id),
    -- Pages are found by it.
    constraint activity_no_once unique (school_id, year_id, no),
    constraint activity_no_counts_from_one check (no >= 1),
    constraint activity_has_title check (title <> ''),
    constraint activity_in_order check (last_day >= first_day),
    constraint activity_status_known check (status in ('PLANNED', 'HELD', 'ANALYSED', 'CANCELLED')),
    constraint activity_grades_of_a_school check (grade_from between 0 and 12 and grade_to between grade_from and 12),
    -- «7-А» is one class: a letter with two grades would be none.
    constraint activity_letter_of_one_grade check (letter is null or grade_from = grade_to),
    constraint activity_pupils_counted check (pupils between 0 and 5000),
    constraint activity_cancelled_with_reason check (status <> 'CANCELLED' or cancel_reason <> '')
);
call wall('activity');
create index activity_by_day on activity (school_id, year_id, first_day);
-- What took place stays with its year (R12).
revoke delete on activity from ${appRole};

-- Who holds it and which colleagues came.
create table activity_person (
    school_id   uuid not null default birikme_school(),
    activity_id uuid not null,
    staff_id    uuid not null,
    part        varchar(10) not null,
    primary key (school_id, activity_id, staff_id),
    constraint activity_person_of_activity foreign key (school_id, activity_id) references activity (school_id, id),
    constraint activity_person_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    -- Nobody visits what they hold: one part each.
    constraint activity_person_part_known check (part in ('HOLDER', 'VISITOR'))
);
call wall('activity_person');
create index activity_person_by_staff on activity_person (school_id, staff_id, part);

-- A visitor's sheet (F12): nine criteria in words, marks 0 to 2 if wished.
create table activity_analysis (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    activity_id  uuid not null,
    staff_id     uuid not null,
    staff_name   varchar(200) not null,
    words        text[] not null,
    marks        smallint[] not null,
    strengths    varchar(2000) not null default '',
    shortcomings varchar(2000) not null default '',
    advice       varchar(2000) not null default '',
    handed_in_at timestamptz,
    seen_at      timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint activity_analysis_of_activity foreign key (school_id, activity_id) references activity (school_id, id),
    constraint activity_analysis_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint activity_analysis_once_each unique (school_id, activity_id, staff_id),
    constraint activity_analysis_nine_criteria check (cardinality(words) = 9 and cardinality(marks) = 9),
    -- The teacher can only have seen what was handed in.
    constraint activity_analysis_seen_after check (seen_at is null or handed_in_at is not null)
);
call wall('activity_analysis');
revoke delete on activity_analysis from ${appRole};

-- What is handed in stands: only the teacher's «seen» may follow.
create function activity_analysis_stands() returns trigger language plpgsql as $$
begin
    if old.handed_in_at is not null and (tg_op = 'DELETE'
        or (new.activity_id, new.staff_id, new.staff_name, new.words, new.marks, new.strengths, new.shortcomings, new.advice,
            new.handed_in_at) is distinct from
           (old.activity_id, old.staff_id, old.staff_name, old.words, old.marks, old.strengths, old.shortcomings, old.advice,
            old.handed_in_at)
        or old.seen_at is not null and new.seen_at is distinct from old.seen_at) then
        raise exception 'a sheet handed in is not changed' using errcode = 'check_violation',
            constraint = 'activity_analysis_stands';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger activity_analysis_stands before update or delete on activity_analysis
    for each row execute function activity_analysis_stands();
