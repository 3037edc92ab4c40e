-- Which class changed hands within a year, from whom to whom: the table of classes itself knows only the last one.
create table class_change (
    school_id   uuid not null default birikme_school(),
    id          uuid not null,
    year_id     uuid not null,
    grade       integer not null,
    letter      varchar(3) not null,
    from_staff  uuid not null,
    -- None where the class was left without a leader.
    to_staff    uuid,
    changed_by  varchar(200) not null,
    changed_at  timestamptz not null,
    primary key (school_id, id),
    constraint class_change_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint class_change_from_person foreign key (school_id, from_staff) references staff (school_id, id),
    constraint class_change_to_person foreign key (school_id, to_staff) references staff (school_id, id)
);
call wall('class_change');
create index class_change_of_year on class_change (school_id, year_id, changed_at desc);
-- A log is only added to.
revoke update, delete on class_change from ${appRole};
-- It stays with the staff's own records, as the classes do; nothing is added to it for a year in storage (R12).
call kept('class_change', 'year_id', false);
