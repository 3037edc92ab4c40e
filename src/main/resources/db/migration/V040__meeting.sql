-- Meetings of the association (R3–R8), what was sent out for them and who came.

-- Numbers of a year are drawn here, each under the row's lock: gapless, for a rolled back transaction gives its number back.
create table meeting_counter (
    school_id   uuid not null default birikme_school(),
    year_id     uuid not null,
    -- Numbers in addresses: never reused.
    last_no     integer not null default 0,
    -- Numbers of held meetings.
    last_number integer not null default 0,
    -- Numbers of notices (F2).
    last_notice integer not null default 0,
    primary key (school_id, year_id),
    constraint meeting_counter_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id)
);
call wall('meeting_counter');
revoke delete on meeting_counter from ${appRole};

create table meeting (
    school_id     uuid not null default birikme_school(),
    id            uuid not null,
    year_id       uuid not null,
    no            integer not null,
    number        integer,
    theme         varchar(300) not null,
    form          varchar(100) not null default '',
    extraordinary boolean not null default false,
    -- Explicit (A3): moving a quarter's dates later never changes for which one a meeting counts.
    quarter       integer not null,
    day           date,
    start_time    time,
    place         varchar(150) not null default '',
    plan_line     uuid,
    status        varchar(10) not null,
    cancel_reason varchar(500) not null default '',
    -- Set each time attendance is taken, so that two takers learn of one another.
    attendance_at timestamptz,
    version       integer not null default 0,
    primary key (school_id, id),
    constraint meeting_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint meeting_no_once unique (school_id, year_id, no),
    -- R3, R8: one number, one held meeting.
    constraint meeting_number_once unique (school_id, year_id, number),
    constraint meeting_has_a_theme check (theme <> ''),
    constraint meeting_quarter_one_of_four check (quarter between 1 and 4),
    constraint meeting_status_known check (status in ('PLANNED', 'CONVENED', 'HELD', 'CLOSED', 'CANCELLED')),
    -- R4, B7: nobody is convened to an unknown time or place.
    constraint meeting_convened_with_time_and_place check
        (status in ('PLANNED', 'CANCELLED') or (day is not null and start_time is not null and place <> '')),
    -- The number belongs to held meetings and to them only.
    constraint meeting_numbered_when_held check ((number is not null) = (status in ('HELD', 'CLOSED'))),
    constraint meeting_cancelled_with_reason check (status <> 'CANCELLED' or cancel_reason <> '')
);
call wall('meeting');
-- A meeting is cancelled, not deleted: its history stays (R12).
revoke delete on meeting from ${appRole};
create index meeting_by_plan_line on meeting (school_id, plan_line);

-- A meeting goes its way and no other; what it is known by never changes; its number follows the last one.
create function meeting_keeps_its_way() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'PLANNED' then
            raise exception 'meeting % does not begin as planned', new.id
                using errcode = 'check_violation', constraint = 'meeting_keeps_its_way';
        end if;
        return new;
    end if;
    if new.status <> old.status and not (case old.status
            when 'PLANNED' then new.status in ('CONVENED', 'CANCELLED')
            when 'CONVENED' then new.status in ('HELD', 'CANCELLED')
            when 'HELD' then new.status = 'CLOSED'
            else false end) then
        raise exception 'meeting % may not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'meeting_keeps_its_way';
    end if;
    if (new.year_id, new.no) is distinct from (old.year_id, old.no)
            or (old.number is not null and new.number is distinct from old.number) then
        raise exception 'the numbers of meeting % stand', old.id
            using errcode = 'check_violation', constraint = 'meeting_numbers_stand';
    end if;
    if old.number is null and new.number is not null and new.number <> 1 + coalesce((
            select max(m.number) from meeting m where m.school_id = new.school_id and m.year_id = new.year_id), 0) then
        raise exception 'the number % of meeting % leaves a gap', new.number, old.id
            using errcode = 'check_violation', constraint = 'meeting_numbers_without_gap';
    end if;
    if old.status in ('HELD', 'CLOSED', 'CANCELLED')
            and (new.day, new.start_time, new.place, new.quarter, new.theme)
                is distinct from (old.day, old.start_time, old.place, old.quarter, old.theme) then
        raise exception 'meeting % has been %, its time and place rest', old.id, old.status
            using errcode = 'check_violation', constraint = 'meeting_rests';
    end if;
    return new;
end
$$;
create trigger meeting_way before insert or update on meeting for each row execute function meeting_keeps_its_way();

create table agenda_item (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    meeting_id   uuid not null,
    position     integer not null,
    kind         varchar(12) not null,
    title        varchar(500) not null,
    form         varchar(12) not null,
    minutes      integer not null default 0,
    -- The revision of the plan to be considered (R2).
    plan_id      uuid,
    status       varchar(10) not null,
    reason       varchar(500) not null default '',
    proposed_by  varchar(200) not null default '',
    -- Added or changed after people had been told the agenda.
    changed      boolean not null default false,
    -- Where it came from and where it went when a meeting did not reach it.
    carried_from uuid,
    carried_to   uuid,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint agenda_item_of_a_meeting foreign key (school_id, meeting_id) references meeting (school_id, id),
    constraint agenda_item_plan foreign key (school_id, plan_id) references plan (school_id, id),
    constraint agenda_item_carried_from foreign key (school_id, carried_from) references agenda_item (school_id, id),
    constraint agenda_item_carried_to foreign key (school_id, carried_to) references agenda_item (school_id, id)
        deferrable initially deferred,
    -- Deferred: two items change places in one step.
    constraint agenda_item_place_once unique (school_id, meeting_id, position) deferrable initially deferred,
    constraint agenda_item_says_something check (title <> ''),
    constraint agenda_item_kind_known check (kind in ('FOLLOWUP', 'PLAN', 'GENERAL', 'EXPERIENCE', 'ATTESTATION',
        'NORMATIVE', 'MISC')),
    -- R77.
    constraint agenda_item_form_known check (form in ('TALK', 'MESSAGE', 'INFORMATION', 'LECTURE', 'DISCUSSION',
        'REPORT')),
    constraint agenda_item_status_known check (status in ('PROPOSED', 'CONFIRMED', 'MOVED_ON', 'WITHDRAWN')),
    constraint agenda_item_minutes_of_a_day check (minutes between 0 and 480),
    constraint agenda_item_plan_named check ((kind = 'PLAN') = (plan_id is not null)),
    -- R5: an item that was not considered says why.
    constraint agenda_item_left_with_reason check (status not in ('MOVED_ON', 'WITHDRAWN') or reason <> '')
);
call wall('agenda_item');
-- The last recommendations are followed up once a meeting.
create unique index agenda_item_one_followup on agenda_item (school_id, meeting_id)
    where kind = 'FOLLOWUP' and status <> 'WITHDRAWN';

create table agenda_speaker (
    school_id uuid not null default birikme_school(),
    item_id   uuid not null,
    position  integer not null,
    staff_id  uuid,
    words     varchar(200) not null default '',
    primary key (school_id, item_id, position),
    constraint agenda_speaker_item foreign key (school_id, item_id) references agenda_item (school_id, id),
    constraint agenda_speaker_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint agenda_speaker_is_somebody check ((staff_id is null) <> (words = ''))
);
call wall('agenda_speaker');

-- Other associations whose interests an item touches (R7).
create table agenda_touch (
    school_id      uuid not null default birikme_school(),
    item_id        uuid not null,
    association_id uuid not null,
    primary key (school_id, item_id, association_id),
    constraint agenda_touch_item foreign key (school_id, item_id) references agenda_item (school_id, id),
    constraint agenda_touch_association foreign key (school_id, association_id)
        references other_association (school_id, id)
);
call wall('agenda_touch');

-- Whoever is invited, and whoever came without.
create table meeting_guest (
    school_id      uuid not null default birikme_school(),
    id             uuid not null,
    meeting_id     uuid not null,
    staff_id       uuid,
    association_id uuid,
    item_id        uuid,
    name           varchar(200) not null,
    -- Given name and patronymic, as a letter addresses the guest; empty where unknown.
    greeting       varchar(200) not null default '',
    post           varchar(300) not null default '',
    -- What is expected of the guest (F3): to inform, or to take part.
    informs        boolean not null default false,
    mark           varchar(12) not null,
    sent_at        timestamptz,
    substitute     varchar(200) not null default '',
    version        integer not null default 0,
    primary key (school_id, id),
    constraint meeting_guest_meeting foreign key (school_id, meeting_id) references meeting (school_id, id),
    constraint meeting_guest_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint meeting_guest_association foreign key (school_id, association_id)
        references other_association (school_id, id),
    constraint meeting_guest_item foreign key (school_id, item_id) references agenda_item (school_id, id)
        on delete set null (item_id),
    constraint meeting_guest_has_a_name check (name <> ''),
    constraint meeting_guest_mark_known check (mark in ('INVITED', 'ACCEPTED', 'DECLINED', 'CAME', 'SUBSTITUTE',
        'UNANNOUNCED')),
    constraint meeting_guest_substitute_named check (mark <> 'SUBSTITUTE' or substitute <> '')
);
call wall('meeting_guest');
create index meeting_guest_of_meeting on meeting_guest (school_id, meeting_id);

-- What the deputy for methodical work was told (R4): as it was then.
create table meeting_notice (
    school_id      uuid not null default birikme_school(),
    id             uuid not null,
    year_id        uuid not null,
    meeting_id     uuid not null,
    number         integer not null,
    -- B8: the notice whose time or place this one changes.
    replaces       integer,
    day            date not null,
    start_time     time not null,
    place          varchar(150) not null,
    theme          varchar(300) not null,
    recipient_id   uuid not null,
    recipient_name varchar(200) not null,
    sender_name    varchar(200) not null,
    sent_at        timestamptz not null,
    late           boolean not null,
    seen_at        timestamptz,
    seen_by        varchar(200),
    primary key (school_id, id),
    constraint meeting_notice_meeting foreign key (school_id, meeting_id) references meeting (school_id, id),
    constraint meeting_notice_recipient foreign key (school_id, recipient_id) references staff (school_id, id),
    constraint meeting_notice_number_once unique (school_id, year_id, number),
    constraint meeting_notice_seen_by_somebody check ((seen_at is null) = (seen_by is null))
);
call wall('meeting_notice');
create index meeting_notice_of_meeting on meeting_notice (school_id, meeting_id, number desc);
revoke delete, update on meeting_notice from ${appRole};
-- A notice is only acknowledged, once.
grant update (seen_at, seen_by) on meeting_notice to ${appRole};
create function meeting_notice_stands() returns trigger
    language plpgsql as
$$
begin
    if old.seen_at is not null then
        raise exception 'notice % has been acknowledged', old.id
            using errcode = 'check_violation', constraint = 'meeting_notice_stands';
    end if;
    return new;
end
$$;
create trigger meeting_notice_stands before update on meeting_notice
    for each row execute function meeting_notice_stands();

create table attendance (
    school_id  uuid not null default birikme_school(),
    meeting_id uuid not null,
    staff_id   uuid not null,
    mark       varchar(8) not null,
    reason     varchar(300) not null default '',
    late       boolean not null default false,
    left_early boolean not null default false,
    primary key (school_id, meeting_id, staff_id),
    constraint attendance_meeting foreign key (school_id, meeting_id) references meeting (school_id, id),
    constraint attendance_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint attendance_mark_known check (mark in ('PRESENT', 'ONLINE', 'EXCUSED', 'ABSENT')),
    -- R48: nobody is excused without a reason.
    constraint attendance_excused_with_reason check (mark <> 'EXCUSED' or reason <> ''),
    constraint attendance_late_when_there check (mark in ('PRESENT', 'ONLINE') or not (late or left_early))
);
call wall('attendance');
create index attendance_of_person on attendance (school_id, staff_id);

-- Once the protocol is signed, agenda, guests and attendance stand (R10).
create function meeting_record_rests() returns trigger
    language plpgsql as
$$
declare
    of_meeting uuid;
begin
    if tg_op = 'DELETE' then of_meeting := old.meeting_id; else of_meeting := new.meeting_id; end if;
    if exists (select 1 from meeting m
               where m.school_id = birikme_school() and m.id = of_meeting and m.status = 'CLOSED') then
        raise exception 'the record of meeting % rests', of_meeting
            using errcode = 'check_violation', constraint = 'meeting_record_rests';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end
$$;
create trigger agenda_item_rests before insert or delete or update of position, kind, title, form, minutes, plan_id,
    status, reason on agenda_item for each row execute function meeting_record_rests();
create trigger meeting_guest_rests before insert or update or delete on meeting_guest
    for each row execute function meeting_record_rests();
create trigger attendance_rests before insert or update or delete on attendance
    for each row execute function meeting_record_rests();

-- Why the chair left a quarter or the year below its norm (R3, R8): director and deputy read it.
create table norm_breach (
    school_id  uuid not null default birikme_school(),
    id         uuid not null,
    year_id    uuid not null,
    meeting_id uuid not null,
    quarter    integer not null,
    reason     varchar(500) not null,
    by_name    varchar(200) not null,
    at         timestamptz not null,
    primary key (school_id, id),
    constraint norm_breach_meeting foreign key (school_id, meeting_id) references meeting (school_id, id),
    constraint norm_breach_says_why check (reason <> '')
);
call wall('norm_breach');
create index norm_breach_of_year on norm_breach (school_id, year_id, at desc);
revoke update, delete on norm_breach from ${appRole};

create table meeting_history (
    school_id  uuid not null default birikme_school(),
    id         uuid not null,
    meeting_id uuid not null,
    what       varchar(30) not null,
    by_name    varchar(200) not null,
    at         timestamptz not null,
    -- Values and people's own words, never words of the program.
    remark     varchar(1000) not null default '',
    seq        bigint generated always as identity,
    primary key (school_id, id),
    constraint meeting_history_meeting foreign key (school_id, meeting_id) references meeting (school_id, id)
);
call wall('meeting_history');
create index meeting_history_of_meeting on meeting_history (school_id, meeting_id, seq);
-- A history is only added to.
revoke update, delete on meeting_history from ${appRole};
