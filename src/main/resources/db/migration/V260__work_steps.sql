-- What is written and handed in goes one way (R12, R47, R51, R53): one history for all of it, in place of one for the members'
-- growth and one for reports. A step of a record that is added later needs no table of its own.
create table work_step (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    -- A programme, a self-analysis, a report, the association's report, a consultation.
    work_id   uuid not null,
    year_id   uuid not null,
    step      varchar(10) not null,
    -- What a corrected consultation was before: the end of the key of the step's words.
    detail    varchar(20),
    by_name   varchar(200) not null,
    at        timestamptz not null,
    -- A remark, a reason, or what stood before a correction.
    remark    text not null default '',
    seq       bigint generated always as identity,
    primary key (school_id, id),
    constraint work_step_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint work_step_known check
        (step in ('SUBMITTED', 'WITHDRAWN', 'RETURNED', 'SEEN', 'ACCEPTED', 'FINISHED', 'WRITTEN', 'CORRECTED', 'REMOVED')),
    -- Only a correction says what kind of thing stood before.
    constraint work_step_detail check ((step = 'CORRECTED') = (detail is not null)),
    -- A consultation with every name of a large school and the longest outcome; no more than that.
    constraint work_step_remark_bounded check (length(remark) <= 40000),
    constraint work_step_says_why check (step not in ('RETURNED', 'CORRECTED', 'REMOVED') or remark <> '')
);
-- The steps of one work stand in one of the two tables only: each keeps its order.
insert into work_step (school_id, id, work_id, year_id, step, detail, by_name, at, remark)
select school_id, id, work_id, year_id, step, was_kind, by_name, at, remark from growth_step order by seq;
insert into work_step (school_id, id, work_id, year_id, step, by_name, at, remark)
select school_id, id, report_id, year_id, step, by_name, at, remark from report_step order by seq;
call wall('work_step');
call kept('work_step', 'year_id');
create index work_step_of_work on work_step (school_id, work_id, seq);
-- A history is only added to.
revoke update, delete on work_step from ${appRole};

delete from kept_table where name in ('growth_step', 'report_step');
drop table growth_step;
drop table report_step;

-- A report keeps when it was decided on, returned too, as programmes and self-analyses do; what was returned before this was
-- kept has no moment here, but in its steps.
alter table report rename column accepted_at to decided_at;
alter table report
    drop constraint report_accepted_by_somebody,
    add constraint report_accepted_by_somebody check (status <> 'ACCEPTED' or decided_at is not null);
alter table association_report rename column accepted_at to decided_at;
alter table association_report
    drop constraint association_report_accepted_by_somebody,
    add constraint association_report_accepted_by_somebody check (status <> 'ACCEPTED' or decided_at is not null);
