-- Class teachers' own plans of upbringing work (R25, R70): written each September, accepted or returned by the chair, kept with the year.

create table class_plan (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    year_id      uuid not null,
    staff_id     uuid not null,
    aim          varchar(2000) not null default '',
    status       varchar(10) not null,
    submitted_at timestamptz,
    remark       varchar(1000) not null default '',
    decided_by_name varchar(200) not null default '',
    decided_at   timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint class_plan_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint class_plan_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    -- One plan for the class each year, or nobody knows which one is worked by.
    constraint class_plan_one_a_year unique (school_id, year_id, staff_id),
    constraint class_plan_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint class_plan_submitted_has_moment check (status = 'DRAFT' or submitted_at is not null),
    constraint class_plan_returned_with_remark check (status <> 'RETURNED' or remark <> ''),
    constraint class_plan_accepted_by_somebody check (status <> 'ACCEPTED' or decided_at is not null)
);
call wall('class_plan');
call kept('class_plan', 'year_id');
revoke delete on class_plan from ${appRole};

create table class_plan_row (
    school_id uuid not null default birikme_school(),
    plan_id   uuid not null,
    position  integer not null,
    quarter   integer not null,
    what      varchar(500) not null,
    on_day    date,
    term      varchar(100) not null default '',
    direction varchar(100) not null default '',
    audience  varchar(100) not null default '',
    primary key (school_id, plan_id, position),
    constraint class_plan_row_of_plan foreign key (school_id, plan_id) references class_plan (school_id, id),
    constraint class_plan_row_of_a_quarter check (quarter between 1 and 4),
    constraint class_plan_row_says_what check (what <> '')
);
call wall('class_plan_row');
call kept('class_plan_row', 'plan_id>class_plan.year_id');

-- What the chair has accepted is what the class works by.
create function class_plan_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'ACCEPTED' and new is distinct from old then
        raise exception 'a class plan that was accepted is not changed' using errcode = 'check_violation',
            constraint = 'class_plan_stands';
    end if;
    return new;
end $$;
create trigger class_plan_stands before update on class_plan for each row execute function class_plan_stands();

create function class_plan_row_stands() returns trigger language plpgsql as $$
begin
    if exists (select 1 from class_plan p where p.school_id = coalesce(new.school_id, old.school_id)
        and p.id = coalesce(new.plan_id, old.plan_id) and p.status = 'ACCEPTED') then
        raise exception 'the rows of an accepted class plan are not changed' using errcode = 'check_violation',
            constraint = 'class_plan_row_stands';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger class_plan_row_stands before insert or update or delete on class_plan_row
    for each row execute function class_plan_row_stands();

-- R12: they have their line in the act of transfer.
alter table storage_act_line
    drop constraint storage_act_line_kind_known,
    add constraint storage_act_line_kind_known check (kind in ('PLAN', 'JOURNAL', 'REPORT', 'ATTENDANCE', 'PROGRAMMES',
        'ANALYSIS', 'EVENT_PROGRAMMES', 'CLASS_PLANS'));
