-- Reports of the members (R48, R49, R53), of the association (R12, F13a) and to the pedagogical council (R21).

create table report (
    school_id       uuid not null default birikme_school(),
    id              uuid not null,
    year_id         uuid not null,
    staff_id        uuid not null,
    kind            varchar(10) not null,
    quarter         integer,
    due             date not null,
    -- Numbers only, nobody is named.
    pupils_start    integer,
    pupils_end      integer,
    girls           integer,
    boys            integer,
    individual_work integer,
    talks           varchar(2000) not null default '',
    courses         varchar(2000) not null default '',
    difficulties    varchar(4000) not null default '',
    proposals       varchar(4000) not null default '',
    -- What the records say of the writer, as it stood when the report was handed in: meetings held and attended, open
    -- events held and visited, recommendations given and answered.
    figures         integer[],
    status          varchar(10) not null,
    first_submitted_at timestamptz,
    submitted_at    timestamptz,
    remark          varchar(1000) not null default '',
    decided_by_name varchar(200) not null default '',
    accepted_at     timestamptz,
    version         integer not null default 0,
    primary key (school_id, id),
    constraint report_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint report_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    -- Asked twice is asked once.
    constraint report_asked_once unique nulls not distinct (school_id, year_id, staff_id, kind, quarter),
    constraint report_kind_known check (kind in ('QUARTER', 'HALF_YEAR', 'YEAR')),
    constraint report_quarter_of_quarter_reports check
        ((kind = 'QUARTER') = (quarter is not null) and (quarter is null or quarter between 1 and 4)),
    constraint report_status_known check (status in ('ASKED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint report_submitted_has_moment check
        (status in ('ASKED', 'DRAFT') or (submitted_at is not null and first_submitted_at is not null and figures is not null)),
    constraint report_returned_with_remark check (status <> 'RETURNED' or remark <> ''),
    constraint report_accepted_by_somebody check ((status = 'ACCEPTED') = (accepted_at is not null)),
    constraint report_counts_nobody_twice check (girls + boys <= greatest(pupils_start, pupils_end)),
    constraint report_counts_sensible check
        (pupils_start between 0 and 100 and pupils_end between 0 and 100 and girls >= 0 and boys >= 0
         and individual_work between 0 and 1000)
);
call wall('report');
create index report_by_due on report (school_id, year_id, due);
create index report_of_person on report (school_id, staff_id, status);
revoke delete on report from ${appRole};

-- The rows of tables I to IV (F10).
create table report_line (
    school_id uuid not null default birikme_school(),
    report_id uuid not null,
    position  integer not null,
    part      varchar(12) not null,
    day       date,
    title     varchar(300) not null default '',
    form      varchar(200) not null default '',
    pupils    integer,
    result    varchar(500) not null default '',
    primary key (school_id, report_id, position),
    constraint report_line_of_report foreign key (school_id, report_id) references report (school_id, id),
    constraint report_line_part_known check (part in ('CLASS_HOUR', 'EVENT', 'PARENTS', 'ACHIEVEMENT'))
);
call wall('report_line');

-- What was accepted stands, its rows too.
create function report_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'ACCEPTED' and new is distinct from old then
        raise exception 'an accepted report is not changed' using errcode = 'check_violation', constraint = 'report_stands';
    end if;
    return new;
end $$;
create trigger report_stands before update on report for each row execute function report_stands();

create function report_line_stands() returns trigger language plpgsql as $$
declare
    of_report uuid;
begin
    if tg_op = 'DELETE' then of_report := old.report_id; else of_report := new.report_id; end if;
    if exists (select 1 from report r where r.id = of_report and r.school_id = birikme_school() and r.status = 'ACCEPTED') then
        raise exception 'an accepted report is not changed' using errcode = 'check_violation', constraint = 'report_stands';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;
create trigger report_line_stands before insert or update or delete on report_line
    for each row execute function report_line_stands();

-- The association's report (F13a): words of the chair to each section, beside figures that are computed.
create table association_report (
    school_id       uuid not null default birikme_school(),
    id              uuid not null,
    year_id         uuid not null,
    words           text[] not null,
    figures         integer[],
    heard_at        integer,
    status          varchar(10) not null,
    submitted_at    timestamptz,
    remark          varchar(1000) not null default '',
    submitted_by_name varchar(200) not null default '',
    decided_by_name varchar(200) not null default '',
    accepted_at     timestamptz,
    version         integer not null default 0,
    primary key (school_id, id),
    constraint association_report_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    -- R12: one report for each year.
    constraint association_report_one_a_year unique (school_id, year_id),
    constraint association_report_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint association_report_nine_sections check (cardinality(words) = 9),
    constraint association_report_submitted_has_moment check
        (status = 'DRAFT' or (submitted_at is not null and figures is not null)),
    constraint association_report_accepted_by_somebody check ((status = 'ACCEPTED') = (accepted_at is not null))
);
call wall('association_report');
revoke delete on association_report from ${appRole};

create function association_report_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'ACCEPTED' and new is distinct from old then
        raise exception 'an accepted report is not changed' using errcode = 'check_violation',
            constraint = 'association_report_stands';
    end if;
    return new;
end $$;
create trigger association_report_stands before update on association_report
    for each row execute function association_report_stands();

-- The report to the pedagogical council (R21): when, under which protocol, with what outcome.
create table council_report (
    school_id       uuid not null default birikme_school(),
    year_id         uuid not null,
    held_on         date not null,
    protocol_number varchar(20) not null,
    words           varchar(4000) not null default '',
    outcome         varchar(2000) not null,
    written_by_name varchar(200) not null,
    version         integer not null default 0,
    primary key (school_id, year_id),
    constraint council_report_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint council_report_says_something check (protocol_number <> '' and outcome <> '')
);
call wall('council_report');
revoke delete on council_report from ${appRole};
