-- Every step of a programme, a self-analysis or a consultation with its words: who, what, when. A second return wipes no
-- earlier remark (R47, R51), and a corrected consultation keeps what stood before (R37).
create table growth_step (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    -- A programme, a self-analysis or a consultation.
    work_id   uuid not null,
    year_id   uuid not null,
    step      varchar(10) not null,
    -- What a corrected consultation was before.
    was_kind  varchar(12),
    by_name   varchar(200) not null,
    at        timestamptz not null,
    -- A remark, a reason, or what stood before a correction.
    remark    text not null default '',
    seq       bigint generated always as identity,
    primary key (school_id, id),
    constraint growth_step_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint growth_step_known check
        (step in ('SUBMITTED', 'WITHDRAWN', 'RETURNED', 'SEEN', 'FINISHED', 'WRITTEN', 'CORRECTED', 'REMOVED')),
    constraint growth_step_was_kind check ((step = 'CORRECTED') = (was_kind is not null)),
    -- A consultation with every name of a large school and the longest outcome; no more than that.
    constraint growth_step_remark_bounded check (length(remark) <= 40000),
    constraint growth_step_says_why check (step not in ('RETURNED', 'CORRECTED', 'REMOVED') or remark <> '')
);
-- What is known of the work that is there already: the last decision. What was returned and handed in again keeps the remark
-- until it is decided anew.
insert into growth_step (school_id, id, work_id, year_id, step, by_name, at, remark)
select w.school_id, gen_random_uuid(), w.id, w.year_id, case w.status when 'SUBMITTED' then 'RETURNED' else w.status end, w.decided_by_name, w.decided_at, w.remark
from (select school_id, id, year_id, status, decided_by_name, decided_at, remark from programme
      union all
      select school_id, id, year_id, status, decided_by_name, decided_at, remark from self_analysis) w
where (w.status in ('RETURNED', 'SEEN') or w.status = 'SUBMITTED' and w.remark <> '') and w.decided_at is not null;
call wall('growth_step');
call kept('growth_step', 'year_id');
create index growth_step_of_work on growth_step (school_id, work_id, seq);
-- A history is only added to.
revoke update, delete on growth_step from ${appRole};

-- Written down by mistake: the row stays, out of every count, with the reason in its steps.
alter table consultation
    add column withdrawn boolean not null default false,
    add column version   integer not null default 0;
-- What was taken back stays so.
create function consultation_stands() returns trigger language plpgsql as $$
begin
    if old.withdrawn and new is distinct from old then
        raise exception 'a consultation that was taken back is not changed' using errcode = 'check_violation',
            constraint = 'consultation_stands';
    end if;
    return new;
end $$;
create trigger consultation_stands before update on consultation for each row execute function consultation_stands();
