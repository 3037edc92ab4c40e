-- Norms and due days belong to their year: changing one never changes a year that is past (R47–R51).
alter table academic_year
    -- Copied from the school's settings when the year is opened, and followed by them until the year has ended.
    add column programmes_due    date,
    add column year_analysis_due date;
update academic_year y set
    programmes_due = make_date(extract(year from y.starts_on)::int, s.programme_due_month, s.programme_due_day),
    year_analysis_due = make_date(extract(year from y.ends_on)::int, s.year_analysis_due_month, s.year_analysis_due_day)
from school s where s.id = y.school_id;
alter table academic_year
    alter column programmes_due set not null,
    alter column year_analysis_due set not null;

create function academic_year_takes_due_days() returns trigger language plpgsql as $$
begin
    select make_date(extract(year from new.starts_on)::int, s.programme_due_month, s.programme_due_day),
           make_date(extract(year from new.ends_on)::int, s.year_analysis_due_month, s.year_analysis_due_day)
        into new.programmes_due, new.year_analysis_due
    from school s where s.id = new.school_id;
    return new;
end $$;
create trigger academic_year_takes_due_days before insert on academic_year
    for each row execute function academic_year_takes_due_days();

create function school_due_days_go_on() returns trigger language plpgsql as $$
begin
    update academic_year y set
        programmes_due =
            make_date(extract(year from y.starts_on)::int, new.programme_due_month, new.programme_due_day),
        year_analysis_due =
            make_date(extract(year from y.ends_on)::int, new.year_analysis_due_month, new.year_analysis_due_day)
    where y.school_id = new.id and y.stored_on is null and y.ends_on >= (now() at time zone 'Asia/Bishkek')::date;
    return null;
end $$;
create trigger school_due_days_go_on
    after update of programme_due_month, programme_due_day, year_analysis_due_month, year_analysis_due_day on school
    for each row when ((old.programme_due_month, old.programme_due_day, old.year_analysis_due_month,
        old.year_analysis_due_day) is distinct from (new.programme_due_month, new.programme_due_day,
        new.year_analysis_due_month, new.year_analysis_due_day))
    execute function school_due_days_go_on();

-- The school's norm is what new years begin with; it is never below the regulation: R47 asks for a programme, R48 for taking
-- part in meetings and seminars, R49 for holding open events.
update duty_norm set programmes = 1, meeting_percent = greatest(meeting_percent, 1), seminars = greatest(seminars, 1),
    held = greatest(held, 1);
alter table duty_norm add constraint duty_norm_not_below_the_regulation
    check (programmes >= 1 and meeting_percent >= 1 and seminars >= 1 and held >= 1);

create table duty_norm_of_year (
    school_id       uuid not null default birikme_school(),
    year_id         uuid not null,
    programmes      integer not null,
    meeting_percent integer not null,
    seminars        integer not null,
    held            integer not null,
    visited         integer not null,
    analysis_days   integer not null,
    version         integer not null default 0,
    primary key (school_id, year_id),
    constraint duty_norm_of_year_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id)
);
call wall('duty_norm_of_year');
insert into duty_norm_of_year (school_id, year_id, programmes, meeting_percent, seminars, held, visited, analysis_days, version)
select y.school_id, y.id, coalesce(n.programmes, 1), coalesce(n.meeting_percent, 100), coalesce(n.seminars, 1),
    coalesce(n.held, 1), coalesce(n.visited, 1), coalesce(n.analysis_days, 14), coalesce(n.version, 0)
from academic_year y left join duty_norm n on n.school_id = y.school_id;
call kept('duty_norm_of_year', 'year_id', false);
revoke delete on duty_norm_of_year from ${appRole};

create function academic_year_takes_norms() returns trigger language plpgsql as $$
begin
    insert into duty_norm_of_year
        (school_id, year_id, programmes, meeting_percent, seminars, held, visited, analysis_days, version)
    select new.school_id, new.id, coalesce(n.programmes, 1), coalesce(n.meeting_percent, 100), coalesce(n.seminars, 1),
        coalesce(n.held, 1), coalesce(n.visited, 1), coalesce(n.analysis_days, 14), coalesce(n.version, 0)
    from (select 1) one left join duty_norm n on n.school_id = new.school_id;
    return null;
end $$;
create trigger academic_year_takes_norms after insert on academic_year
    for each row execute function academic_year_takes_norms();
