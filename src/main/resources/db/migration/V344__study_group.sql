-- R73, R86: problem and research groups of teachers: what they work on, who leads, who takes part, what is expected and what came of it.
create table study_group (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    kind      varchar(10) not null,
    name      varchar(200) not null,
    problem   varchar(1000) not null,
    leader_id uuid not null,
    from_day  date not null,
    to_day    date,
    expected  varchar(2000) not null,
    result    varchar(2000) not null default '',
    -- The meeting at which its result was told. No foreign key: a group belongs to no year, stands longer than the meetings of one, and
    -- is neither stored nor disposed of with them (R12).
    told_at   uuid,
    version   integer not null default 0,
    primary key (school_id, id),
    constraint study_group_led_by_staff foreign key (school_id, leader_id) references staff (school_id, id),
    constraint study_group_kind_known check (kind in ('PROBLEM', 'RESEARCH')),
    constraint study_group_says_what check (name <> '' and problem <> '' and expected <> ''),
    constraint study_group_in_order check (to_day >= from_day),
    -- It ends with what came of it, and only that is told.
    constraint study_group_ends_with_a_result check (result <> '' or (to_day is null and told_at is null))
);
call wall('study_group');
revoke delete on study_group from ${appRole};

create table study_group_member (
    school_id uuid not null default birikme_school(),
    group_id  uuid not null,
    staff_id  uuid not null,
    primary key (school_id, group_id, staff_id),
    constraint study_group_member_of foreign key (school_id, group_id) references study_group (school_id, id),
    constraint study_group_member_of_staff foreign key (school_id, staff_id) references staff (school_id, id)
);
call wall('study_group_member');

-- What a group was stands once it has ended; only where its result was told may come later.
create function study_group_stands() returns trigger language plpgsql as $$
begin
    if old.to_day is not null and (to_jsonb(new) - '{told_at,version}'::text[])
            is distinct from (to_jsonb(old) - '{told_at,version}'::text[]) then
        raise exception 'a group that has ended is not changed' using errcode = 'check_violation', constraint = 'study_group_stands';
    end if;
    return new;
end $$;
create trigger study_group_stands before update on study_group for each row execute function study_group_stands();
