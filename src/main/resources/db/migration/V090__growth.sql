-- Self-education programmes (R47), self-analysis (R51), mentoring and consultations (R37, R38, R93).

-- Until when programmes are handed in, each autumn.
alter table school
    add column programme_due_month integer not null default 9,
    add column programme_due_day   integer not null default 20,
    -- A day that every year has.
    add constraint school_programme_due_in_autumn check (programme_due_month between 8 and 12 and programme_due_day between 1 and 30);

create table programme (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    year_id      uuid not null,
    staff_id     uuid not null,
    topic        varchar(300) not null default '',
    -- Which year of the topic: it may run one to three.
    topic_year   integer not null,
    reason       varchar(2000) not null default '',
    aim          varchar(2000) not null default '',
    tasks        varchar(2000) not null default '',
    from_day     date,
    until_day    date,
    literature   varchar(2000) not null default '',
    report_form  varchar(200) not null default '',
    heard_at     varchar(200) not null default '',
    -- At the year's end.
    fulfilment   varchar(2000) not null default '',
    outcome      varchar(2000) not null default '',
    status       varchar(10) not null,
    submitted_at timestamptz,
    remark       varchar(1000) not null default '',
    decided_by_name varchar(200) not null default '',
    decided_at   timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint programme_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint programme_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    -- R47: each member has one for each year.
    constraint programme_one_a_year unique (school_id, year_id, staff_id),
    constraint programme_topic_runs_up_to_three_years check (topic_year between 1 and 3),
    constraint programme_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SEEN')),
    constraint programme_submitted_has_moment check (status = 'DRAFT' or submitted_at is not null),
    constraint programme_returned_with_remark check (status <> 'RETURNED' or remark <> ''),
    constraint programme_in_order check (until_day >= from_day)
);
call wall('programme');
revoke delete on programme from ${appRole};

create table programme_stage (
    school_id    uuid not null default birikme_school(),
    programme_id uuid not null,
    position     integer not null,
    stage        varchar(100) not null default '',
    content      varchar(1000) not null default '',
    term         varchar(100) not null default '',
    outcome      varchar(500) not null default '',
    primary key (school_id, programme_id, position),
    constraint programme_stage_of_programme foreign key (school_id, programme_id) references programme (school_id, id)
);
call wall('programme_stage');

create table self_analysis (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    year_id      uuid not null,
    staff_id     uuid not null,
    -- What it looks back on; the whole year if null.
    activity_id  uuid,
    words        text[] not null,
    -- Marks 1 to 5 where the writer wishes.
    marks        smallint[] not null,
    status       varchar(10) not null,
    submitted_at timestamptz,
    remark       varchar(1000) not null default '',
    decided_by_name varchar(200) not null default '',
    decided_at   timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint self_analysis_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint self_analysis_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint self_analysis_of_activity foreign key (school_id, activity_id) references activity (school_id, id),
    -- One of each event and one of the year.
    constraint self_analysis_one_each unique nulls not distinct (school_id, year_id, staff_id, activity_id),
    constraint self_analysis_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SEEN')),
    constraint self_analysis_submitted_has_moment check (status = 'DRAFT' or submitted_at is not null),
    constraint self_analysis_returned_with_remark check (status <> 'RETURNED' or remark <> '')
);
call wall('self_analysis');
revoke delete on self_analysis from ${appRole};

create table consultation (
    school_id   uuid not null default birikme_school(),
    id          uuid not null,
    year_id     uuid not null,
    day         date not null,
    kind        varchar(12) not null,
    given_by    uuid not null,
    topic       varchar(300) not null,
    outcome     varchar(1000) not null default '',
    all_members boolean not null default false,
    written_by  uuid not null,
    primary key (school_id, id),
    constraint consultation_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint consultation_given_by_staff foreign key (school_id, given_by) references staff (school_id, id),
    constraint consultation_written_by_staff foreign key (school_id, written_by) references staff (school_id, id),
    constraint consultation_kind_known check (kind in ('MENTORING', 'INDIVIDUAL', 'GROUP', 'PRACTICE')),
    constraint consultation_has_topic check (topic <> '')
);
call wall('consultation');
create index consultation_by_day on consultation (school_id, year_id, day);
revoke delete on consultation from ${appRole};

create table consultation_person (
    school_id       uuid not null default birikme_school(),
    consultation_id uuid not null,
    staff_id        uuid not null,
    primary key (school_id, consultation_id, staff_id),
    constraint consultation_person_of_consultation foreign key (school_id, consultation_id)
        references consultation (school_id, id),
    constraint consultation_person_of_staff foreign key (school_id, staff_id) references staff (school_id, id)
);
call wall('consultation_person');

-- What the chair has seen stands: of a programme only fulfilment and result may still be written, at the year's end.
create function programme_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'SEEN' and (to_jsonb(new) - array['fulfilment', 'outcome', 'version'])
        is distinct from (to_jsonb(old) - array['fulfilment', 'outcome', 'version']) then
        raise exception 'a programme that was seen is not changed' using errcode = 'check_violation',
            constraint = 'programme_stands';
    end if;
    return new;
end $$;
create trigger programme_stands before update on programme for each row execute function programme_stands();

create function self_analysis_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'SEEN' and new is distinct from old then
        raise exception 'a self-analysis that was seen is not changed' using errcode = 'check_violation',
            constraint = 'self_analysis_stands';
    end if;
    return new;
end $$;
create trigger self_analysis_stands before update on self_analysis for each row execute function self_analysis_stands();
