-- btree_gist lets an exclusion constraint compare a uuid with "=" beside a range with "&&".
create extension if not exists btree_gist;

-- The school: the one table whose wall is its own id.
create table school (
    id            uuid primary key default birikme_school(),
    full_name_ky  varchar(300) not null,
    full_name_ru  varchar(300) not null,
    short_name_ky varchar(100) not null,
    short_name_ru varchar(100) not null,
    place_ky      varchar(150) not null,
    place_ru      varchar(150) not null,
    district_ky   varchar(150) not null,
    district_ru   varchar(150) not null,
    -- The director's order that created the association (R15).
    order_number  varchar(30),
    order_date    date,
    usual_room    varchar(100) not null default '',
    notice_lead_days       integer not null default 3,
    protocol_reminder_days integer not null default 3,
    due_soon_days          integer not null default 14,
    quorum_percent         integer,
    version       integer not null default 0,
    -- The regulation names no lead time (A25); more than a month would be no notice but a plan.
    constraint school_notice_lead_days_sensible check (notice_lead_days between 0 and 30),
    constraint school_protocol_reminder_days_sensible check (protocol_reminder_days between 0 and 60),
    constraint school_due_soon_days_sensible check (due_soon_days between 1 and 90),
    -- The regulation knows no quorum (A24): optional.
    constraint school_quorum_is_a_share check (quorum_percent between 1 and 100)
);
alter table school enable row level security;
create policy school_wall on school using (id = birikme_school()) with check (id = birikme_school());
grant select, insert, update on school to ${appRole};

-- Whether the installation has any school at all: the only thing that may be asked across the wall.
create function any_school() returns boolean
    language sql stable security definer set search_path = public
as $$ select exists (select 1 from school) $$;
revoke execute on function any_school() from public;
grant execute on function any_school() to ${appRole};

create table academic_year (
    school_id  uuid not null default birikme_school() references school (id),
    id         uuid not null,
    slug       varchar(9) not null,
    starts_on  date not null,
    ends_on    date not null,
    -- Set on acceptance for storage (R12); the year is read-only from then on.
    stored_on  date,
    keep_until date,
    version    integer not null default 0,
    primary key (school_id, id),
    constraint academic_year_slug_once unique (school_id, slug),
    constraint academic_year_slug_form check (slug ~ '^\d{4}-\d{4}$'),
    constraint academic_year_in_order check (starts_on < ends_on),
    -- Any day belongs to one year at most: plans, meetings and protocols are counted by it.
    constraint academic_year_days_once exclude using gist
        (school_id with =, daterange(starts_on, ends_on, '[]') with &&),
    -- Kept for three years at least (R12).
    constraint academic_year_kept_three_years check
        ((stored_on is null) = (keep_until is null) and (keep_until is null or keep_until >= stored_on + interval '3 years'))
);
call wall('academic_year');

create table quarter (
    school_id uuid not null default birikme_school(),
    year_id   uuid not null,
    number    integer not null,
    starts_on date not null,
    ends_on   date not null,
    primary key (school_id, year_id, number),
    constraint quarter_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint quarter_one_of_four check (number between 1 and 4),
    constraint quarter_in_order check (starts_on < ends_on),
    -- A meeting's date lies in one quarter at most (R3). Deferred: two neighbours are moved in one step.
    constraint quarter_days_once exclude using gist
        (school_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred
);
call wall('quarter');

-- What was changed about the quarters, by whom and when: the ministry moves dates in mid-year.
create table quarter_change (
    school_id   uuid not null default birikme_school(),
    id          uuid not null,
    year_id     uuid not null,
    number      integer not null,
    starts_from date not null,
    starts_to   date not null,
    ends_from   date not null,
    ends_to     date not null,
    changed_by  varchar(200) not null,
    changed_at  timestamptz not null,
    primary key (school_id, id),
    constraint quarter_change_of_a_quarter foreign key (school_id, year_id, number)
        references quarter (school_id, year_id, number)
);
call wall('quarter_change');
create index quarter_change_newest on quarter_change (school_id, year_id, changed_at desc);
-- A log is only added to.
revoke update, delete on quarter_change from ${appRole};

create table other_association (
    school_id        uuid not null default birikme_school() references school (id),
    id               uuid not null,
    name_ky          varchar(200) not null,
    name_ru          varchar(200) not null,
    chair_surname    varchar(100) not null,
    chair_given      varchar(100) not null,
    chair_patronymic varchar(100),
    -- The same person in the staff directory, where kept there; the reference is made with the staff table.
    chair_staff_id   uuid,
    active           boolean not null default true,
    version          integer not null default 0,
    primary key (school_id, id),
    constraint other_association_name_once unique (school_id, name_ky)
);
call wall('other_association');
