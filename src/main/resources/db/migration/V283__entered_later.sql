-- A school that begins with the program in the middle of a year enters what there was before with its true days: a meeting of which
-- nobody is told any more, since it is over (R4), and an event written down long after it. Both say so.
alter table meeting
    add column entered_later boolean not null default false,
    -- What is still being planned may be convened in the usual way.
    add constraint meeting_entered_later_is_no_plan check (not entered_later or status <> 'PLANNED');
-- When it was written down that it took place; not known of what was written down before this column came.
alter table activity
    add column recorded_on date;
