-- Terms that the association settles itself: until when the year's self-analyses are handed in (R51), and for how many years
-- documents are kept (R12).
alter table school
    add column year_analysis_due_month integer not null default 5,
    add column year_analysis_due_day   integer not null default 24,
    add column storage_years           integer not null default 3,
    -- A day that every year has, at the end of the school year.
    add constraint school_year_analysis_due_in_spring check (year_analysis_due_month between 4 and 7
        and year_analysis_due_day between 1 and 30),
    -- R12: three years at least; the school's own list may demand more.
    add constraint school_storage_three_years check (storage_years between 3 and 100);
