-- The annual plan (R1, R2, R44): one row a revision.
create table plan (
    school_id               uuid not null default birikme_school(),
    id                      uuid not null,
    year_id                 uuid not null,
    revision                integer not null,
    status                  varchar(20) not null,
    status_since            timestamptz not null,
    theme                   varchar(300) not null default '',
    aim                     varchar(1000) not null default '',
    tasks                   text[] not null default '{}',
    analysis                text not null default '',
    -- Who drew it up: nobody agrees or approves their own draft unnoticed (B3).
    drafted_by              uuid not null,
    drafted_by_name         varchar(200) not null,
    -- The meeting whose agenda holds the plan; what the status was before, for the day it is taken off again.
    meeting_id              uuid,
    meeting_no              integer,
    meeting_date            date,
    status_before_meeting   varchar(20),
    considered_meeting_id   uuid,
    considered_protocol_no  integer,
    considered_on           date,
    new_meeting_needed      boolean not null default false,
    agreed_by               uuid,
    agreed_by_name          varchar(200),
    agreed_on               date,
    approved_by             uuid,
    approved_by_name        varchar(200),
    approved_on             date,
    version                 integer not null default 0,
    primary key (school_id, id),
    constraint plan_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint plan_drafter foreign key (school_id, drafted_by) references staff (school_id, id),
    constraint plan_agreed_by_staff foreign key (school_id, agreed_by) references staff (school_id, id),
    constraint plan_approved_by_staff foreign key (school_id, approved_by) references staff (school_id, id),
    constraint plan_revision_once unique (school_id, year_id, revision),
    constraint plan_revision_counts_from_one check (revision >= 1),
    constraint plan_status_known check (status in ('DRAFT', 'IN_MEETING', 'CONSIDERED', 'TO_AGREE', 'TO_APPROVE',
        'APPROVED', 'RETURNED', 'SUPERSEDED')),
    -- A plan before a meeting says before which one.
    constraint plan_meeting_named check
        ((status = 'IN_MEETING') = (meeting_id is not null and status_before_meeting is not null)),
    -- B2: nothing goes to the deputy that no held meeting considered.
    constraint plan_considered_first check
        (status in ('DRAFT', 'IN_MEETING')
            or (considered_meeting_id is not null and considered_protocol_no is not null and considered_on is not null)),
    -- R2: the director approves what the deputy agreed, and both are known by name and day.
    constraint plan_agreed_before_approval check
        ((status in ('TO_APPROVE', 'APPROVED', 'SUPERSEDED'))
            = (agreed_by is not null and agreed_by_name is not null and agreed_on is not null)),
    constraint plan_approved_by_somebody check
        ((status in ('APPROVED', 'SUPERSEDED'))
            = (approved_by is not null and approved_by_name is not null and approved_on is not null)),
    -- F1, section II: a list of tasks that a year can hold.
    constraint plan_tasks_bounded check (cardinality(tasks) <= 7),
    constraint plan_analysis_bounded check (length(analysis) <= 10000)
);
call wall('plan');
-- R1: one plan in force a year …
create unique index plan_one_in_force on plan (school_id, year_id) where status = 'APPROVED';
-- … and one on its way.
create unique index plan_one_open on plan (school_id, year_id) where status not in ('APPROVED', 'SUPERSEDED');
-- A plan is kept three years (R12): the application cannot delete one.
revoke delete on plan from ${appRole};

-- What an item is in every revision, with its mark of fulfilment: marking changes no plan (B4).
create table plan_line (
    school_id  uuid not null default birikme_school(),
    id         uuid not null,
    year_id    uuid not null,
    done_state varchar(10) not null default 'NONE',
    done_on    date,
    reason     varchar(500) not null default '',
    source     varchar(200) not null default '',
    marked_by  varchar(200) not null default '',
    marked_at  timestamptz,
    version    integer not null default 0,
    primary key (school_id, id),
    constraint plan_line_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint plan_line_done_state_known check (done_state in ('NONE', 'UNDER_WAY', 'DONE', 'PARTLY', 'NOT_DONE')),
    -- Nothing stays undone without a word why.
    constraint plan_line_reason_given check (done_state <> 'NOT_DONE' or reason <> ''),
    constraint plan_line_done_has_day check (done_state <> 'DONE' or done_on is not null)
);
call wall('plan_line');
create index plan_line_of_year on plan_line (school_id, year_id);

create table plan_item (
    school_id         uuid not null default birikme_school(),
    id                uuid not null,
    plan_id           uuid not null,
    line              uuid not null,
    section           varchar(20) not null,
    position          integer not null,
    kind              varchar(10) not null,
    content           varchar(1000) not null,
    questions         varchar(2000) not null default '',
    form              varchar(30),
    term_kind         varchar(15),
    term_from         date,
    term_to           date,
    term_months       integer[] not null default '{}',
    term_quarter      integer,
    term_words        varchar(100),
    responsible_group varchar(20),
    expected_result   varchar(500) not null default '',
    aims              integer[] not null default '{}',
    cites             varchar(300) not null default '',
    version           integer not null default 0,
    primary key (school_id, id),
    constraint plan_item_of_a_plan foreign key (school_id, plan_id) references plan (school_id, id),
    constraint plan_item_line foreign key (school_id, line) references plan_line (school_id, id)
        deferrable initially deferred,
    -- Comparing revisions needs one item a line in each.
    constraint plan_item_line_once unique (school_id, plan_id, line),
    -- Deferred: two items change places in one step.
    constraint plan_item_place_once unique (school_id, plan_id, section, position) deferrable initially deferred,
    constraint plan_item_section_known check (section in ('MEETINGS', 'ORGANISATION', 'OPEN_EVENTS', 'MASTERY',
        'YOUNG', 'PARENTS', 'CONTROL')),
    constraint plan_item_kind_known check (kind in ('MEETING', 'EVENT', 'OTHER')),
    -- F1: section IV is the schedule of meetings and holds nothing else; meetings are counted by it (R3, R8).
    constraint plan_item_meetings_in_their_section check ((section = 'MEETINGS') = (kind = 'MEETING')),
    constraint plan_item_says_something check (content <> ''),
    constraint plan_item_form_known check (form in ('SITTING', 'OPEN_CLASS_HOUR', 'EXTRACURRICULAR', 'EXPERIMENT',
        'ROUND_TABLE', 'UPBRINGING_TALK', 'CREATIVE_REPORT', 'LECTURE', 'TALK', 'DISCUSSION', 'SUBJECT_WEEK',
        'CAMPAIGN_MONTH', 'LESSON_VISIT', 'QUALITY_CONTROL', 'SEMINAR', 'MASTER_CLASS', 'MARATHON', 'READINGS',
        'EXHIBITION', 'CONSULTATION', 'MENTORING', 'CONTEST')),
    constraint plan_item_group_known check (responsible_group in ('ALL_MEMBERS', 'ALL_CLASS_TEACHERS')),
    -- The association's tasks are R22 to R31.
    constraint plan_item_aims_are_tasks check (aims <@ array[22, 23, 24, 25, 26, 27, 28, 29, 30, 31]),
    -- A term says exactly what its kind needs.
    constraint plan_item_term_whole check (case term_kind
        when 'DATE' then term_from is not null
        when 'RANGE' then term_from is not null and term_to is not null and term_from <= term_to
        when 'UNTIL' then term_to is not null
        when 'MONTHS' then cardinality(term_months) > 0
        when 'QUARTER' then term_quarter is not null and term_quarter between 1 and 4
        when 'ALL_YEAR' then true
        when 'MONTHLY' then true
        when 'QUARTER_ENDS' then true
        when 'WORDS' then term_words is not null and term_words <> ''
        else term_kind is null end),
    constraint plan_item_term_months_exist check (term_months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
);
call wall('plan_item');
create index plan_item_by_line on plan_item (school_id, line);

create table plan_item_responsible (
    school_id uuid not null default birikme_school(),
    item_id   uuid not null,
    position  integer not null,
    staff_id  uuid not null,
    primary key (school_id, item_id, position),
    constraint plan_item_responsible_item foreign key (school_id, item_id) references plan_item (school_id, id),
    constraint plan_item_responsible_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint plan_item_responsible_once unique (school_id, item_id, staff_id) deferrable initially deferred
);
call wall('plan_item_responsible');
create index plan_item_responsible_by_person on plan_item_responsible (school_id, staff_id);

-- Every step of the way: who, when, what, with which remark (B1).
create table plan_decision (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    plan_id      uuid not null,
    seq          integer not null,
    step         varchar(20) not null,
    by_staff     uuid not null,
    -- The name of that day: people marry, posts change, the history does not.
    by_name      varchar(200) not null,
    at           timestamptz not null,
    remark       varchar(1000) not null default '',
    new_meeting  boolean not null default false,
    own_draft    boolean not null default false,
    both_posts   boolean not null default false,
    meeting_no   integer,
    protocol_no  integer,
    meeting_date date,
    primary key (school_id, id),
    constraint plan_decision_of_a_plan foreign key (school_id, plan_id) references plan (school_id, id),
    constraint plan_decision_person foreign key (school_id, by_staff) references staff (school_id, id),
    constraint plan_decision_in_order unique (school_id, plan_id, seq),
    constraint plan_decision_step_known check (step in ('DRAFTED', 'PUT_BEFORE_MEETING', 'TAKEN_OFF', 'CONSIDERED',
        'SENT', 'RECALLED', 'AGREED', 'APPROVED', 'RETURNED', 'SUPERSEDED')),
    -- B1: a return needs a remark.
    constraint plan_decision_return_says_why check (step <> 'RETURNED' or remark <> '')
);
call wall('plan_decision');
-- History is only added to.
revoke update, delete on plan_decision from ${appRole};

-- B1: a revision moves only along the way of R2, and its content rests while others judge it and after its approval (B4).
create function plan_keeps_its_way() returns trigger
    language plpgsql as
$$
begin
    if new.status <> old.status and not (case old.status
            when 'DRAFT' then new.status in ('IN_MEETING', 'CONSIDERED')
            when 'IN_MEETING' then new.status in ('DRAFT', 'RETURNED', 'CONSIDERED')
            when 'CONSIDERED' then new.status in ('IN_MEETING', 'TO_AGREE')
            when 'TO_AGREE' then new.status in ('TO_APPROVE', 'RETURNED', 'CONSIDERED')
            when 'TO_APPROVE' then new.status in ('APPROVED', 'RETURNED', 'CONSIDERED')
            when 'APPROVED' then new.status = 'SUPERSEDED'
            when 'RETURNED' then new.status in ('IN_MEETING', 'CONSIDERED', 'TO_AGREE')
            else false end) then
        raise exception 'plan % may not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'plan_keeps_its_way';
    end if;
    if old.status in ('TO_AGREE', 'TO_APPROVE', 'APPROVED', 'SUPERSEDED')
            and (new.theme, new.aim, new.tasks, new.analysis, new.year_id, new.revision)
                is distinct from (old.theme, old.aim, old.tasks, old.analysis, old.year_id, old.revision) then
        raise exception 'plan % is %, its content rests', old.id, old.status
            using errcode = 'check_violation', constraint = 'plan_content_rests';
    end if;
    return new;
end
$$;
create trigger plan_way before update on plan for each row execute function plan_keeps_its_way();

create function plan_items_rest() returns trigger
    language plpgsql as
$$
declare
    changed plan_item;
begin
    if tg_op = 'DELETE' then changed := old; else changed := new; end if;
    if exists (select 1 from plan p where p.school_id = changed.school_id and p.id = changed.plan_id
            and p.status in ('TO_AGREE', 'TO_APPROVE', 'APPROVED', 'SUPERSEDED')) then
        raise exception 'the items of plan % rest', changed.plan_id
            using errcode = 'check_violation', constraint = 'plan_content_rests';
    end if;
    return changed;
end
$$;
create trigger plan_item_rests before insert or update or delete on plan_item
    for each row execute function plan_items_rest();

create function plan_item_responsible_rest() returns trigger
    language plpgsql as
$$
declare
    changed plan_item_responsible;
begin
    if tg_op = 'DELETE' then changed := old; else changed := new; end if;
    if exists (select 1 from plan_item i join plan p on p.school_id = i.school_id and p.id = i.plan_id
            where i.school_id = changed.school_id and i.id = changed.item_id
            and p.status in ('TO_AGREE', 'TO_APPROVE', 'APPROVED', 'SUPERSEDED')) then
        raise exception 'the items of a plan rest: %', changed.item_id
            using errcode = 'check_violation', constraint = 'plan_content_rests';
    end if;
    return changed;
end
$$;
create trigger plan_item_responsible_rests before insert or update or delete on plan_item_responsible
    for each row execute function plan_item_responsible_rest();
