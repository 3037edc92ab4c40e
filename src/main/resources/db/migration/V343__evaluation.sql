-- R30: what the association says of a member's work in a year, in words: the chair of the members, the deputy for teaching of the
-- chair. The member sees it and answers; nobody is ranked, and no mark is given.
create table evaluation (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    year_id      uuid not null,
    staff_id     uuid not null,
    -- Who wrote it last.
    evaluator_id uuid not null,
    strengths    varchar(2000) not null default '',
    wishes       varchar(2000) not null default '',
    overall      varchar(2000) not null default '',
    -- What the member says to it.
    answer       varchar(2000) not null default '',
    status       varchar(10) not null,
    submitted_at timestamptz,
    remark       varchar(1000) not null default '',
    decided_by_name varchar(200) not null default '',
    decided_at   timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint evaluation_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint evaluation_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint evaluation_by_staff foreign key (school_id, evaluator_id) references staff (school_id, id),
    -- R30: one of each member for each year.
    constraint evaluation_once_a_year unique (school_id, year_id, staff_id),
    -- Nobody evaluates herself: the chair is evaluated by the deputy.
    constraint evaluation_by_another check (evaluator_id <> staff_id),
    constraint evaluation_status_known check (status in ('DRAFT', 'SUBMITTED', 'SEEN')),
    constraint evaluation_submitted_has_moment check (status = 'DRAFT' or submitted_at is not null),
    -- R30: in words, never a number.
    constraint evaluation_in_words check (status = 'DRAFT' or (strengths ~ '[[:alpha:]]' and overall ~ '[[:alpha:]]')),
    -- Whoever has not read it has said nothing to it.
    constraint evaluation_answered_once_seen check (answer = '' or status = 'SEEN')
);
call wall('evaluation');
call kept('evaluation', 'year_id');
revoke delete on evaluation from ${appRole};

-- What the member has acknowledged stands.
create function evaluation_stands() returns trigger language plpgsql as $$
begin
    if old.status = 'SEEN' and new is distinct from old then
        raise exception 'an evaluation that was seen is not changed' using errcode = 'check_violation',
            constraint = 'evaluation_stands';
    end if;
    return new;
end $$;
create trigger evaluation_stands before update on evaluation for each row execute function evaluation_stands();
