create table staff (
    school_id           uuid not null default birikme_school() references school (id),
    id                  uuid not null,
    surname             varchar(100) not null,
    given               varchar(100) not null,
    patronymic          varchar(100),
    subject             varchar(200) not null default '',
    education           varchar(200) not null default '',
    -- Years of service are counted from the year they began, so that nobody has to add one every September.
    teaching_since      integer,
    class_teacher_since integer,
    category            varchar(10) not null default 'NONE',
    young               boolean not null default false,
    phone               varchar(50) not null default '',
    email               varchar(200) not null default '',
    works_from          date not null,
    works_to            date,
    version             integer not null default 0,
    primary key (school_id, id),
    constraint staff_category_known check (category in ('NONE', 'SECOND', 'FIRST', 'HIGHEST')),
    constraint staff_works_in_order check (works_to is null or works_to >= works_from),
    constraint staff_teaching_since_sensible check (teaching_since between 1940 and 2100),
    constraint staff_class_teacher_since_sensible check (class_teacher_since between 1940 and 2100)
);
call wall('staff');
create index staff_by_name on staff (school_id, surname collate "ky-x-icu", given collate "ky-x-icu");

alter table other_association add constraint other_association_chair
    foreign key (school_id, chair_staff_id) references staff (school_id, id);

-- Posts are held over time: a protocol of September shows September's director.
create table post_holding (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    staff_id  uuid not null,
    post      varchar(30) not null,
    from_day  date not null,
    to_day    date,
    version   integer not null default 0,
    primary key (school_id, id),
    constraint post_holding_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint post_holding_post_known check (post in ('DIRECTOR', 'DEPUTY_TEACHING', 'DEPUTY_METHODICAL',
        'DEPUTY_UPBRINGING', 'SOCIAL_PEDAGOGUE', 'PSYCHOLOGIST', 'METHOD_COUNCIL_CHAIR')),
    constraint post_holding_in_order check (to_day is null or to_day >= from_day),
    -- One director, one deputy of each kind at any date; one person may hold several posts (A2).
    constraint post_holding_one_at_a_time exclude using gist
        (school_id with =, post with =, daterange(from_day, to_day, '[]') with &&)
        where (post in ('DIRECTOR', 'DEPUTY_TEACHING', 'DEPUTY_METHODICAL', 'DEPUTY_UPBRINGING', 'METHOD_COUNCIL_CHAIR'))
);
call wall('post_holding');
create index post_holding_of_person on post_holding (school_id, staff_id);

create table membership (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    staff_id  uuid not null,
    kind      varchar(20) not null,
    from_day  date not null,
    to_day    date,
    version   integer not null default 0,
    primary key (school_id, id),
    constraint membership_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint membership_kind_known check (kind in ('CLASS_TEACHER', 'MASTER')),
    constraint membership_in_order check (to_day is null or to_day >= from_day),
    -- Nobody is a member twice on one day: attendance and norms count heads.
    constraint membership_once_a_day exclude using gist
        (school_id with =, staff_id with =, daterange(from_day, to_day, '[]') with &&)
);
call wall('membership');

-- The class changes every September, the person does not (R17).
create table class_leading (
    school_id uuid not null default birikme_school(),
    year_id   uuid not null,
    grade     integer not null,
    letter    varchar(3) not null,
    staff_id  uuid not null,
    primary key (school_id, year_id, grade, letter),
    constraint class_leading_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint class_leading_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint class_leading_one_class_each unique (school_id, year_id, staff_id),
    constraint class_leading_grade_of_a_school check (grade between 0 and 12)
);
call wall('class_leading');

-- The chair, who acts for the chair, and the secretary (R97, A23): dated, with the director's order and the consent.
create table appointment (
    school_id       uuid not null default birikme_school(),
    id              uuid not null,
    office          varchar(20) not null,
    staff_id        uuid not null,
    order_number    varchar(30),
    order_date      date,
    -- The meeting at which the members agreed, in words where it is not kept here.
    consent_on      date,
    consent_note    varchar(300) not null default '',
    from_day        date not null,
    to_day          date,
    appointed_by    varchar(200) not null,
    version         integer not null default 0,
    primary key (school_id, id),
    constraint appointment_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint appointment_office_known check (office in ('CHAIR', 'ACTING_CHAIR', 'SECRETARY')),
    constraint appointment_in_order check (to_day is null or to_day >= from_day),
    -- R97: the chair is appointed by an order of the director, with the members' agreement.
    constraint appointment_of_chair_by_order check
        (office <> 'CHAIR' or (order_number is not null and order_date is not null and consent_on is not null)),
    -- Somebody acts for the chair for known dates only (B20).
    constraint appointment_acting_has_end check (office <> 'ACTING_CHAIR' or to_day is not null),
    -- B20: one chair, one acting chair, one secretary at any date.
    constraint appointment_one_at_a_time exclude using gist
        (school_id with =, office with =, daterange(from_day, to_day, '[]') with &&)
);
call wall('appointment');
