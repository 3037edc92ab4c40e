-- A row of a report that comes from the records keeps its source, so that whoever reads it can look it up (R48, R49, R53).
alter table report_line
    add column activity_id uuid,
    add column meeting_id  uuid,
    add constraint report_line_of_activity foreign key (school_id, activity_id) references activity (school_id, id),
    add constraint report_line_of_meeting foreign key (school_id, meeting_id) references meeting (school_id, id),
    -- A row tells of one thing.
    add constraint report_line_one_source check (activity_id is null or meeting_id is null),
    drop constraint report_line_part_known,
    -- TALK: what the writer said at the association's meetings (table V).
    add constraint report_line_part_known check (part in ('CLASS_HOUR', 'EVENT', 'PARENTS', 'ACHIEVEMENT', 'TALK'));

-- The topic of self-education (R47) as it stood when the report was handed in; empty in reports of before it was kept.
alter table report add column topic varchar(300) not null default '';
