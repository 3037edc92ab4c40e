-- A recommendation in force and how it is carried out (R5, R6, R60): one row each, from the chair's signature on.
-- What was adopted is copied, since the signed protocol is the source and never changes.
create table assignment (
    school_id        uuid not null default birikme_school(),
    -- The recommendation's own id: signing twice cannot assign twice.
    id               uuid not null,
    year_id          uuid not null,
    protocol_id      uuid not null,
    protocol_number  integer not null,
    meeting_id       uuid not null,
    meeting_no       integer not null,
    -- Its number within the protocol: 1.2 is the second of item 1.
    item             integer not null,
    position         integer not null,
    text             text not null,
    due              date not null,
    extended_due     date,
    addressee        varchar(20) not null,
    party            varchar(30),
    grade_from       integer,
    grade_to         integer,
    status           varchar(10) not null,
    released_by      uuid,
    released_by_name varchar(200),
    released_at      timestamptz,
    -- How many steps it has gone: each makes a new version, so that who decides has seen the newest answers.
    steps            integer not null,
    version          integer not null default 0,
    primary key (school_id, id),
    constraint assignment_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint assignment_released_by_staff foreign key (school_id, released_by) references staff (school_id, id),
    -- People cite a recommendation by its protocol and number.
    constraint assignment_number_once unique (school_id, year_id, protocol_number, item, position),
    constraint assignment_numbers_count_from_one check (protocol_number >= 1 and item >= 1 and position >= 1),
    constraint assignment_says_something check (text <> ''),
    constraint assignment_status_known check (status in ('OPEN', 'ANSWERED', 'RELEASED', 'ANNULLED')),
    constraint assignment_addressee_known check (addressee in ('MEMBERS', 'ADMINISTRATION', 'METHOD_COUNCIL')),
    constraint assignment_party_known check
        (party in ('ALL_MEMBERS', 'ALL_CLASS_TEACHERS', 'CLASS_TEACHERS_OF_GRADES')),
    -- An extension is later, or it is none.
    constraint assignment_extended_later check (extended_due > due),
    -- R60: nothing leaves control without a person who took it off.
    constraint assignment_released_by_somebody check
        (status <> 'RELEASED' or (released_by is not null and released_by_name is not null and released_at is not null))
);
call wall('assignment');
create index assignment_under_control on assignment (school_id, year_id, status);
create index assignment_of_meeting on assignment (school_id, meeting_id);
-- Kept three years with its protocol (R12).
revoke delete on assignment from ${appRole};

-- What one responsible person answered.
create table answer (
    school_id        uuid not null default birikme_school(),
    id               uuid not null,
    assignment_id    uuid not null,
    staff_id         uuid not null,
    state            varchar(10) not null,
    words            varchar(2000) not null default '',
    answered_at      timestamptz,
    -- The person, or chair or secretary for somebody who has no account.
    answered_by      uuid,
    answered_by_name varchar(200),
    -- Why the chair sent the last answer back; empty once answered again.
    sent_back        varchar(1000) not null default '',
    version          integer not null default 0,
    primary key (school_id, id),
    constraint answer_of_an_assignment foreign key (school_id, assignment_id) references assignment (school_id, id),
    constraint answer_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint answer_by_staff foreign key (school_id, answered_by) references staff (school_id, id),
    -- Everybody answers once; a group and a name may mean the same person.
    constraint answer_once_a_person unique (school_id, assignment_id, staff_id),
    constraint answer_state_known check (state in ('NONE', 'DONE', 'PARTLY', 'CANNOT')),
    constraint answer_given_by_somebody check
        (state = 'NONE' or (answered_at is not null and answered_by is not null and answered_by_name is not null)),
    -- What is not wholly done is explained (R60).
    constraint answer_explained check (state in ('NONE', 'DONE') or words <> '')
);
call wall('answer');
create index answer_of_person on answer (school_id, staff_id);
revoke delete on answer from ${appRole};

-- Every step, for good: who, when, what, with which remark.
create table assignment_event (
    school_id     uuid not null default birikme_school(),
    id            uuid not null,
    -- Two steps of one moment keep their order.
    seq           bigint generated always as identity,
    assignment_id uuid not null,
    step          varchar(15) not null,
    -- Nobody where the program knows the name only, as of an annulment.
    by_staff      uuid,
    -- The name of that day: people marry, posts change, the history does not.
    by_name       varchar(200) not null,
    at            timestamptz not null,
    about_staff   uuid,
    answer_state  varchar(10),
    new_due       date,
    remark        varchar(2000) not null default '',
    primary key (school_id, id),
    constraint assignment_event_of_an_assignment foreign key (school_id, assignment_id)
        references assignment (school_id, id),
    constraint assignment_event_person foreign key (school_id, by_staff) references staff (school_id, id),
    constraint assignment_event_about_staff foreign key (school_id, about_staff) references staff (school_id, id),
    constraint assignment_event_step_known check
        (step in ('ADOPTED', 'ANSWERED', 'SENT_BACK', 'EXTENDED', 'RELEASED', 'ANNULLED')),
    -- A term is put off, and an answer sent back, for a reason that can be read.
    constraint assignment_event_says_why check (step not in ('SENT_BACK', 'EXTENDED') or remark <> '')
);
call wall('assignment_event');
create index assignment_event_in_order on assignment_event (school_id, assignment_id, seq);
-- History is only added to.
revoke update, delete on assignment_event from ${appRole};

-- What was adopted stands as signed (B12); what left control does not come back, it only falls with its protocol.
create function assignment_keeps_its_way() returns trigger
    language plpgsql as
$$
begin
    if new.status <> old.status and not (case old.status
            when 'OPEN' then new.status in ('ANSWERED', 'RELEASED', 'ANNULLED')
            when 'ANSWERED' then new.status in ('OPEN', 'RELEASED', 'ANNULLED')
            when 'RELEASED' then new.status = 'ANNULLED'
            else false end) then
        raise exception 'assignment % may not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'assignment_keeps_its_way';
    end if;
    if (new.protocol_id, new.year_id, new.protocol_number, new.item, new.position, new.text, new.due)
            is distinct from
            (old.protocol_id, old.year_id, old.protocol_number, old.item, old.position, old.text, old.due) then
        raise exception 'assignment % stands as it was signed', old.id
            using errcode = 'check_violation', constraint = 'assignment_stands_as_signed';
    end if;
    return new;
end
$$;
create trigger assignment_way before update on assignment for each row execute function assignment_keeps_its_way();
