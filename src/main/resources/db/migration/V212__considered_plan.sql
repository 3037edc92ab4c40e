-- R2, B2: what a meeting considered is not rewritten behind its back. A considered plan rests; the chair takes it back (then a
-- meeting considers it anew), or deputy or director return it, and everybody sees what has changed since.
alter table plan
    -- The whole plan as the meeting considered it, and which meeting that was; empty for plans considered before this was kept.
    add column considered_content    jsonb,
    add column considered_content_of uuid,
    -- How many parts differed from that when it was last sent on.
    add column changes_since_meeting integer not null default 0,
    -- What the paper says besides the plan's own words, as on the day of approval; empty for plans approved before.
    add column approved_sheet        text,
    add constraint plan_considered_content_of_a_meeting
        check ((considered_content is null) = (considered_content_of is null)),
    add constraint plan_approved_sheet_of_approved
        check (approved_sheet is null or status in ('APPROVED', 'SUPERSEDED')),
    drop constraint plan_status_known,
    -- DISCARDED: a revision that the chair gave up while another is in force.
    add constraint plan_status_known check (status in ('DRAFT', 'IN_MEETING', 'CONSIDERED', 'TO_AGREE', 'TO_APPROVE',
        'APPROVED', 'RETURNED', 'SUPERSEDED', 'DISCARDED')),
    drop constraint plan_considered_first,
    add constraint plan_considered_first check
        (status in ('DRAFT', 'IN_MEETING', 'DISCARDED')
            or (considered_meeting_id is not null and considered_protocol_no is not null and considered_on is not null)),
    -- R1: the year's first plan stays.
    add constraint plan_first_stays check (status <> 'DISCARDED' or revision > 1);
drop index plan_one_open;
create unique index plan_one_open on plan (school_id, year_id)
    where status not in ('APPROVED', 'SUPERSEDED', 'DISCARDED');
alter table plan_decision drop constraint plan_decision_step_known;
alter table plan_decision add constraint plan_decision_step_known check (step in ('DRAFTED', 'CARRIED_OVER',
    'PUT_BEFORE_MEETING', 'TAKEN_OFF', 'CONSIDERED', 'REOPENED', 'SENT', 'RECALLED', 'AGREED', 'APPROVED', 'RETURNED',
    'SUPERSEDED', 'DISCARDED'));

create or replace function plan_keeps_its_way() returns trigger
    language plpgsql as
$$
begin
    if new.status <> old.status and not (case old.status
            when 'DRAFT' then new.status in ('IN_MEETING', 'CONSIDERED', 'DISCARDED')
            when 'IN_MEETING' then new.status in ('DRAFT', 'RETURNED', 'CONSIDERED')
            when 'CONSIDERED' then new.status in ('IN_MEETING', 'TO_AGREE', 'DRAFT', 'DISCARDED')
            when 'TO_AGREE' then new.status in ('TO_APPROVE', 'RETURNED', 'CONSIDERED')
            when 'TO_APPROVE' then new.status in ('APPROVED', 'RETURNED', 'CONSIDERED')
            when 'APPROVED' then new.status = 'SUPERSEDED'
            when 'RETURNED' then new.status in ('IN_MEETING', 'CONSIDERED', 'TO_AGREE', 'DISCARDED')
            else false end) then
        raise exception 'plan % may not go from % to %', old.id, old.status, new.status
            using errcode = 'check_violation', constraint = 'plan_keeps_its_way';
    end if;
    -- A considered plan before another meeting is open again: taken off, it is a draft.
    if new.status = 'IN_MEETING' and new.status_before_meeting = 'CONSIDERED' then
        raise exception 'plan % does not come back as considered', old.id
            using errcode = 'check_violation', constraint = 'plan_considered_anew';
    end if;
    if old.status in ('CONSIDERED', 'TO_AGREE', 'TO_APPROVE', 'APPROVED', 'SUPERSEDED', 'DISCARDED')
            and (new.theme, new.aim, new.tasks, new.analysis, new.year_id, new.revision)
                is distinct from (old.theme, old.aim, old.tasks, old.analysis, old.year_id, old.revision) then
        raise exception 'plan % is %, its content rests', old.id, old.status
            using errcode = 'check_violation', constraint = 'plan_content_rests';
    end if;
    if old.status in ('DRAFT', 'IN_MEETING', 'RETURNED') and new.status = 'CONSIDERED' then
        -- Considered anew: what an earlier meeting considered counts no more.
        new.considered_content := null;
        new.considered_content_of := null;
    elsif new.considered_content is distinct from old.considered_content
            and (old.status <> 'CONSIDERED' or old.considered_content is not null
                or new.considered_content_of is distinct from old.considered_meeting_id) then
        raise exception 'what was considered of plan % stands', old.id
            using errcode = 'check_violation', constraint = 'plan_considered_content_stands';
    end if;
    if old.approved_sheet is not null and new.approved_sheet is distinct from old.approved_sheet then
        raise exception 'what was approved of plan % stands', old.id
            using errcode = 'check_violation', constraint = 'plan_approved_sheet_stands';
    end if;
    return new;
end
$$;

create or replace function plan_items_rest() returns trigger
    language plpgsql as
$$
declare
    changed plan_item;
begin
    if tg_op = 'DELETE' then changed := old; else changed := new; end if;
    if exists (select 1 from plan p where p.school_id = changed.school_id and p.id = changed.plan_id
            and p.status in ('CONSIDERED', 'TO_AGREE', 'TO_APPROVE', 'APPROVED', 'SUPERSEDED', 'DISCARDED')) then
        raise exception 'the items of plan % rest', changed.plan_id
            using errcode = 'check_violation', constraint = 'plan_content_rests';
    end if;
    return changed;
end
$$;

create or replace function plan_item_responsible_rest() returns trigger
    language plpgsql as
$$
declare
    changed plan_item_responsible;
begin
    if tg_op = 'DELETE' then changed := old; else changed := new; end if;
    if exists (select 1 from plan_item i join plan p on p.school_id = i.school_id and p.id = i.plan_id
            where i.school_id = changed.school_id and i.id = changed.item_id
            and p.status in ('CONSIDERED', 'TO_AGREE', 'TO_APPROVE', 'APPROVED', 'SUPERSEDED', 'DISCARDED')) then
        raise exception 'the items of a plan rest: %', changed.item_id
            using errcode = 'check_violation', constraint = 'plan_content_rests';
    end if;
    return changed;
end
$$;
-- Plans that stand before a meeting and were considered before come back as drafts.
update plan set status_before_meeting = 'DRAFT' where status = 'IN_MEETING' and status_before_meeting = 'CONSIDERED';
