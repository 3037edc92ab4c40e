-- The deputy's analysis of a year (R11, form F13): her words here, the figures computed until she signs.
create table year_analysis (
    school_id      uuid not null default birikme_school(),
    id             uuid not null,
    year_id        uuid not null,
    status         varchar(10) not null default 'DRAFT',
    -- Sections 9 to 12.
    achievements   text not null default '',
    shortcomings   text not null default '',
    conclusion     text not null default '',
    next_tasks     text not null default '',
    -- Set once, by the signature: the exact content with its figures, its hash, the hash before it, the place in the chain.
    content        text,
    hash           varchar(64),
    previous_hash  varchar(64),
    chain_position integer,
    signed_by      uuid,
    signed_name    varchar(200),
    signed_at      timestamptz,
    version        integer not null default 0,
    primary key (school_id, id),
    constraint year_analysis_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint year_analysis_signer foreign key (school_id, signed_by) references staff (school_id, id),
    -- R11: one analysis for each year.
    constraint year_analysis_one_a_year unique (school_id, year_id),
    constraint year_analysis_chain_position_once unique (school_id, chain_position),
    constraint year_analysis_status_known check (status in ('DRAFT', 'SIGNED')),
    constraint year_analysis_bounded check (length(achievements) <= 20000 and length(shortcomings) <= 20000
        and length(conclusion) <= 20000 and length(next_tasks) <= 20000),
    constraint year_analysis_signed_whole check ((status = 'SIGNED') = (content is not null)
        and (status = 'SIGNED') = (hash is not null) and (status = 'SIGNED') = (previous_hash is not null)
        and (status = 'SIGNED') = (chain_position is not null) and (status = 'SIGNED') = (signed_by is not null)
        and (status = 'SIGNED') = (signed_name is not null) and (status = 'SIGNED') = (signed_at is not null))
);
call wall('year_analysis');
-- What a year was worth is not forgotten.
revoke delete on year_analysis from ${appRole};

-- What is signed was a draft before; what is signed is never changed, by any SQL; no analysis goes away or changes its year.
create function year_analysis_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'an analysis begins as a draft' using errcode = 'check_violation',
                constraint = 'year_analysis_begins_as_draft';
        end if;
        return new;
    end if;
    if old.status = 'SIGNED' then
        raise exception 'a signed analysis is not changed' using errcode = 'check_violation',
            constraint = 'year_analysis_signed_stands';
    end if;
    if tg_op = 'DELETE' then
        raise exception 'an analysis is not removed' using errcode = 'check_violation', constraint = 'year_analysis_stays';
    end if;
    if (new.school_id, new.id, new.year_id) is distinct from (old.school_id, old.id, old.year_id) then
        raise exception 'an analysis keeps its year' using errcode = 'check_violation', constraint = 'year_analysis_stays';
    end if;
    if new.status = 'SIGNED' and new.hash <> seal_hash(new.previous_hash, new.content) then
        raise exception 'the hash is not that of the content' using errcode = 'check_violation',
            constraint = 'year_analysis_hash_agrees';
    end if;
    return new;
end $$;
create trigger year_analysis_stands before insert or update or delete on year_analysis
    for each row execute function year_analysis_stands();

-- Why a norm was broken, in the deputy's words: a year is not stored without them (R3, R8, R9, R12).
create table analysis_explanation (
    school_id   uuid not null default birikme_school(),
    analysis_id uuid not null,
    breach      varchar(15) not null,
    words       varchar(3000) not null,
    primary key (school_id, analysis_id, breach),
    constraint analysis_explanation_of_an_analysis foreign key (school_id, analysis_id)
        references year_analysis (school_id, id),
    constraint analysis_explanation_breach_known check (breach in ('QUARTER_1', 'QUARTER_2', 'QUARTER_3', 'QUARTER_4',
        'MEETINGS', 'OPEN_HOURS', 'EVENTS')),
    constraint analysis_explanation_says_why check (words <> '')
);
call wall('analysis_explanation');
-- The analysis is held meanwhile, so that nothing slips in beside a signature that is just being given.
create function analysis_explanation_signed_stands() returns trigger language plpgsql as $$
declare
    analyses uuid[] := '{}';
    found    record;
begin
    if tg_op <> 'INSERT' then analyses := array_append(analyses, old.analysis_id); end if;
    if tg_op <> 'DELETE' then analyses := array_append(analyses, new.analysis_id); end if;
    for found in select a.status from year_analysis a
            where a.school_id = birikme_school() and a.id = any (analyses) for share loop
        if found.status = 'SIGNED' then
            raise exception 'a signed analysis is not changed' using errcode = 'check_violation',
                constraint = 'year_analysis_signed_stands';
        end if;
    end loop;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;
create trigger analysis_explanation_signed_stands before insert or update or delete on analysis_explanation
    for each row execute function analysis_explanation_signed_stands();

-- «Таанышты»: the chair and the director have read the signed analysis, each once.
create table analysis_seen (
    school_id   uuid not null default birikme_school(),
    analysis_id uuid not null,
    office      varchar(10) not null,
    staff_id    uuid not null,
    name        varchar(200) not null,
    at          timestamptz not null,
    primary key (school_id, analysis_id, office),
    constraint analysis_seen_of_an_analysis foreign key (school_id, analysis_id) references year_analysis (school_id, id),
    constraint analysis_seen_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint analysis_seen_office_known check (office in ('CHAIR', 'DIRECTOR'))
);
call wall('analysis_seen');
revoke update, delete on analysis_seen from ${appRole};
create function analysis_seen_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'that somebody has read it stands' using errcode = 'check_violation',
            constraint = 'analysis_seen_stands';
    end if;
    if not exists (select 1 from year_analysis a where a.school_id = new.school_id and a.id = new.analysis_id
            and a.status = 'SIGNED') then
        raise exception 'only what is signed is seen' using errcode = 'check_violation',
            constraint = 'analysis_seen_of_signed';
    end if;
    return new;
end $$;
create trigger analysis_seen_stands before insert or update or delete on analysis_seen
    for each row execute function analysis_seen_stands();

create function year_analysis_not_emptied() returns trigger language plpgsql as $$
begin
    raise exception 'analyses are kept' using errcode = 'check_violation', constraint = 'year_analysis_stays';
end $$;
create trigger year_analysis_not_emptied before truncate on year_analysis execute function year_analysis_not_emptied();
create trigger analysis_explanation_not_emptied before truncate on analysis_explanation
    execute function year_analysis_not_emptied();
create trigger analysis_seen_not_emptied before truncate on analysis_seen execute function year_analysis_not_emptied();
