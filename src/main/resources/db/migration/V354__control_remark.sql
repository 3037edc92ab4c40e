-- What director and deputies remark while they control the association's work (R13): about what, until when it is answered, the chair's
-- answer, and that they are content with it.
create table control_remark (
    school_id        uuid not null default birikme_school(),
    id               uuid not null,
    year_id          uuid not null,
    about            varchar(12) not null,
    -- The meeting whose record or protocol is meant, by its number in addresses.
    meeting_no       integer,
    words            varchar(2000) not null,
    due              date not null,
    written_by       uuid not null,
    written_by_name  varchar(200) not null,
    written_at       timestamptz not null,
    answer           varchar(2000) not null default '',
    answered_by_name varchar(200) not null default '',
    answered_at      timestamptz,
    released_by_name varchar(200) not null default '',
    released_at      timestamptz,
    version          integer not null default 0,
    primary key (school_id, id),
    constraint control_remark_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint control_remark_by_staff foreign key (school_id, written_by) references staff (school_id, id),
    constraint control_remark_of_a_meeting foreign key (school_id, year_id, meeting_no) references meeting (school_id, year_id, no),
    constraint control_remark_about_known check (about in ('PLAN', 'MEETING', 'PROTOCOL', 'REPORT', 'WORK')),
    -- A meeting or its protocol is one of the year's; the plan and the report are the year's only ones.
    constraint control_remark_names_its_meeting check ((about in ('MEETING', 'PROTOCOL')) = (meeting_no is not null)),
    constraint control_remark_says_something check (words <> ''),
    constraint control_remark_answered_by_somebody check ((answered_at is null) = (answer = '')
        and (answered_at is null) = (answered_by_name = '')),
    -- Nobody is content with an answer that was not given.
    constraint control_remark_released_after_answer check (released_at is null or answered_at is not null),
    constraint control_remark_released_by_somebody check ((released_at is null) = (released_by_name = ''))
);
call wall('control_remark');
call kept('control_remark', 'year_id');
create index control_remark_of_year on control_remark (school_id, year_id);

-- What was answered is on the record: neither the remark nor an accepted answer changes, nor goes.
create function control_remark_stands() returns trigger language plpgsql as $$
begin
    if old.answered_at is not null and (tg_op = 'DELETE'
        or (new.about, new.meeting_no, new.words, new.due, new.written_by, new.written_by_name, new.written_at) is distinct from
           (old.about, old.meeting_no, old.words, old.due, old.written_by, old.written_by_name, old.written_at)
        or old.released_at is not null and new is distinct from old) then
        raise exception 'a remark that was answered stands' using errcode = 'check_violation', constraint = 'control_remark_stands';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger control_remark_stands before update or delete on control_remark
    for each row execute function control_remark_stands();
