-- The day on which everybody's first page was last looked through for what is due: that is done once a day and not with every run
-- of the reminders, since each person's own rights are asked.
create table reminder_day (
    school_id uuid not null default birikme_school() references school (id),
    day       date not null,
    primary key (school_id)
);
call wall('reminder_day');
