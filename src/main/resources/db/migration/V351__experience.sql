-- Advanced experience of class teachers (R26, R68, R80, R95): what it is, where it was heard, whether it is to be published, who has
-- brought it into practice.

create table experience (
    school_id       uuid not null default birikme_school(),
    id              uuid not null,
    year_id         uuid not null,
    -- Whose experience it is.
    staff_id        uuid not null,
    theme           varchar(300) not null,
    essence         varchar(4000) not null,
    -- Where it was heard: an item of a meeting or an event. An item may go with a meeting that was never held: no foreign key there.
    heard_item      uuid,
    heard_activity  uuid,
    to_publish      boolean not null default false,
    -- Where it came out: a journal, a site, the district's collection.
    published       varchar(300) not null default '',
    written_by      uuid not null,
    written_by_name varchar(200) not null,
    written_on      date not null,
    -- Taken out by mistake's writer or the chair: it counts nowhere and stays with its reason.
    removed_why     varchar(500) not null default '',
    version         integer not null default 0,
    primary key (school_id, id),
    constraint experience_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint experience_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    constraint experience_by_staff foreign key (school_id, written_by) references staff (school_id, id),
    constraint experience_heard_at_activity foreign key (school_id, heard_activity) references activity (school_id, id),
    constraint experience_says_something check (theme <> '' and essence <> ''),
    -- One place: a second hearing is told in its words.
    constraint experience_heard_once check (heard_item is null or heard_activity is null)
);
call wall('experience');
call kept('experience', 'year_id');
-- What colleagues work by is not lost.
revoke delete on experience from ${appRole};
create index experience_of_year on experience (school_id, year_id);

create table experience_practice (
    school_id     uuid not null default birikme_school(),
    experience_id uuid not null,
    staff_id      uuid not null,
    staff_name    varchar(200) not null,
    since         date not null,
    words         varchar(1000) not null,
    primary key (school_id, experience_id, staff_id),
    constraint experience_practice_of foreign key (school_id, experience_id) references experience (school_id, id),
    constraint experience_practice_by_staff foreign key (school_id, staff_id) references staff (school_id, id),
    -- R95: that it is used says nothing, how it is used does.
    constraint experience_practice_says_how check (words <> '')
);
call wall('experience_practice');
call kept('experience_practice', 'experience_id>experience.year_id');

-- Nobody brings her own experience into her own practice: that is where it comes from.
create function experience_practice_of_others() returns trigger language plpgsql as $$
begin
    if exists (select 1 from experience e where e.school_id = new.school_id and e.id = new.experience_id
        and e.staff_id = new.staff_id) then
        raise exception 'own experience is no practice of another' using errcode = 'check_violation',
            constraint = 'experience_practice_of_others';
    end if;
    return new;
end $$;
create trigger experience_practice_of_others before insert or update on experience_practice
    for each row execute function experience_practice_of_others();

create view experience_view with (security_invoker = true) as
    select school_id, id, year_id, staff_id, theme, essence, written_on from experience where removed_why = '';
comment on view experience_view is 'API of the module experience: the entries of advanced experience that stand, for the search';
grant select on experience_view to ${appRole};
