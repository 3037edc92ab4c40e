-- R38: mentor and mentee as a standing pair with its aim and its plan of meetings; the hours of mentoring are those consultations of
-- the kind that the one gave the other while they were a pair.
create table mentoring (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    mentor_id uuid not null,
    mentee_id uuid not null,
    from_day  date not null,
    to_day    date,
    aim       varchar(1000) not null,
    -- What came of it, once it has ended.
    outcome   varchar(1000) not null default '',
    version   integer not null default 0,
    primary key (school_id, id),
    constraint mentoring_mentor_of_staff foreign key (school_id, mentor_id) references staff (school_id, id),
    constraint mentoring_mentee_of_staff foreign key (school_id, mentee_id) references staff (school_id, id),
    constraint mentoring_of_two check (mentor_id <> mentee_id),
    constraint mentoring_in_order check (to_day >= from_day),
    constraint mentoring_has_aim check (aim <> ''),
    constraint mentoring_outcome_at_the_end check (outcome = '' or to_day is not null),
    -- An hour of mentoring belongs to one pair, so two are not a pair twice on one day.
    constraint mentoring_once_a_day exclude using gist
        (school_id with =, mentor_id with =, mentee_id with =, daterange(from_day, to_day, '[]') with &&)
);
call wall('mentoring');
revoke delete on mentoring from ${appRole};

create table mentoring_meeting (
    school_id    uuid not null default birikme_school(),
    mentoring_id uuid not null,
    position     integer not null,
    day          date,
    topic        varchar(300) not null,
    primary key (school_id, mentoring_id, position),
    constraint mentoring_meeting_of_pair foreign key (school_id, mentoring_id) references mentoring (school_id, id),
    constraint mentoring_meeting_has_topic check (topic <> '')
);
call wall('mentoring_meeting');

-- What a pair was stands once it has ended.
create function mentoring_stands() returns trigger language plpgsql as $$
begin
    if old.to_day is not null and new is distinct from old then
        raise exception 'a pair that has ended is not changed' using errcode = 'check_violation', constraint = 'mentoring_stands';
    end if;
    return new;
end $$;
create trigger mentoring_stands before update on mentoring for each row execute function mentoring_stands();
