-- A report names the items of the plan that it tells of (R1): rows of their own, with the line that stays through all revisions.
alter table report_line
    add column plan_line uuid,
    add constraint report_line_of_plan foreign key (school_id, plan_line) references plan_line (school_id, id),
    drop constraint report_line_one_source,
    -- A row tells of one thing.
    add constraint report_line_one_source check (num_nonnulls(activity_id, meeting_id, plan_line) <= 1),
    -- Only its own table names items of the plan: what is counted there is counted once.
    add constraint report_line_of_plan_in_its_table check (plan_line is null or part = 'PLAN'),
    drop constraint report_line_part_known,
    add constraint report_line_part_known check (part in ('CLASS_HOUR', 'EVENT', 'PARENTS', 'ACHIEVEMENT', 'TALK', 'PLAN'));
create index report_line_by_plan_line on report_line (school_id, plan_line) where plan_line is not null;
