-- What was found when a class or a lesson was visited (R87, R88): by topic, with advice, answered by the teacher, and put before a
-- meeting in one step, which then adopts a recommendation on it.

-- An item that was made of something else says of what, and leads there; its title alone would not.
alter table agenda_item
    add source_words varchar(200) not null default '',
    add source_place varchar(200) not null default '',
    add constraint agenda_item_source_whole check ((source_words = '') = (source_place = ''));

create view agenda_item_view with (security_invoker = true) as
    select school_id, id, meeting_id, kind, title, status, position, source_words, source_place from agenda_item;
comment on view agenda_item_view is
    'API of the module meeting: the items of the agendas, whether they stand, in what order, and of what they were made';
grant select on agenda_item_view to ${appRole};

-- Where an item of an agenda has come: meetings that do not reach it carry it on.
create view agenda_way_view with (security_invoker = true) as
    with recursive way as (
        select school_id, id as first_id, id, meeting_id, status, carried_to from agenda_item
        union all
        select w.school_id, w.first_id, i.id, i.meeting_id, i.status, i.carried_to
        from way w join agenda_item i on i.school_id = w.school_id and i.id = w.carried_to)
    select school_id, first_id, id as item_id, meeting_id, status, carried_to is null as last from way;
comment on view agenda_way_view is
    'API of the module meeting: each item of an agenda with itself and those that it was carried on to; last is where it stands now';
grant select on agenda_way_view to ${appRole};

create view recommendation_item_view with (security_invoker = true) as
    select school_id, id, item_id from recommendation;
comment on view recommendation_item_view is
    'API of the module protocol: on which item of an agenda a recommendation was adopted, or is proposed in a draft';
grant select on recommendation_item_view to ${appRole};

create table visit_finding (
    school_id        uuid not null default birikme_school(),
    id               uuid not null,
    activity_id      uuid not null,
    topic            varchar(20) not null,
    topic_words      varchar(100) not null default '',
    good             boolean not null,
    seen             varchar(2000) not null,
    advice           varchar(2000) not null default '',
    written_by       uuid not null,
    written_by_name  varchar(200) not null,
    written_at       timestamptz not null,
    -- The visited teacher has read it, and what she says to it.
    read_at          timestamptz,
    answer           varchar(2000) not null default '',
    answered_by_name varchar(200) not null default '',
    answered_at      timestamptz,
    -- The item that was made of it. No foreign key: the chair may decline a proposal, and its item is gone then.
    agenda_item      uuid,
    raised_by_name   varchar(200) not null default '',
    raised_at        timestamptz,
    version          integer not null default 0,
    primary key (school_id, id),
    constraint visit_finding_of_activity foreign key (school_id, activity_id) references activity (school_id, id),
    constraint visit_finding_by_staff foreign key (school_id, written_by) references staff (school_id, id),
    constraint visit_finding_topic_known check (topic in ('TEACHING', 'UPBRINGING', 'DISCIPLINE', 'ROOM', 'HYGIENE', 'NUTRITION',
        'SELF_GOVERNMENT', 'PARENTS', 'DOCUMENTS', 'OTHER')),
    -- «Other» says what, or a list by topics tells nothing.
    constraint visit_finding_other_in_words check (topic <> 'OTHER' or topic_words <> ''),
    constraint visit_finding_says_something check (seen <> ''),
    -- R88: who names a shortcoming says what helps.
    constraint visit_finding_wanting_with_advice check (good or advice <> ''),
    constraint visit_finding_answered_by_somebody check ((answered_at is null) = (answer = '')
        and (answered_at is null) = (answered_by_name = '')),
    -- Nobody answers what she has not read.
    constraint visit_finding_answered_when_read check (answered_at is null or read_at is not null),
    constraint visit_finding_raised_by_somebody check ((agenda_item is null) = (raised_at is null)
        and (raised_at is null) = (raised_by_name = ''))
);
call wall('visit_finding');
call kept('visit_finding', 'activity_id>activity.year_id');
create index visit_finding_of_visit on visit_finding (school_id, activity_id);
create index visit_finding_by_item on visit_finding (school_id, agenda_item) where agenda_item is not null;

-- What the teacher has read or a meeting considers stands: only her answer and the item may follow.
create function visit_finding_stands() returns trigger language plpgsql as $$
begin
    if (old.read_at is not null or old.agenda_item is not null) and (tg_op = 'DELETE'
        or (new.activity_id, new.topic, new.topic_words, new.good, new.seen, new.advice, new.written_by, new.written_by_name,
            new.written_at) is distinct from
           (old.activity_id, old.topic, old.topic_words, old.good, old.seen, old.advice, old.written_by, old.written_by_name,
            old.written_at)
        or old.read_at is not null and new.read_at is distinct from old.read_at) then
        raise exception 'a finding that was read or put before a meeting is not changed' using errcode = 'check_violation',
            constraint = 'visit_finding_stands';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger visit_finding_stands before update or delete on visit_finding
    for each row execute function visit_finding_stands();
