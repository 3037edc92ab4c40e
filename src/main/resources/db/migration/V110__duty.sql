-- What the association asks of each member in a year (A26): the regulation names no numbers.
create table duty_norm (
    school_id       uuid not null default birikme_school(),
    programmes      integer not null,
    -- Excused absences are left out of the share.
    meeting_percent integer not null,
    seminars        integer not null,
    held            integer not null,
    visited         integer not null,
    -- Days after an open event within which its self-analysis is handed in (R51).
    analysis_days   integer not null,
    set_by          uuid not null,
    version         integer not null default 0,
    primary key (school_id),
    constraint duty_norm_set_by_staff foreign key (school_id, set_by) references staff (school_id, id),
    -- R47 knows one programme a year.
    constraint duty_norm_one_programme check (programmes between 0 and 1),
    constraint duty_norm_share check (meeting_percent between 0 and 100),
    -- More than a member can do in a year is a slip of the hand.
    constraint duty_norm_within_reason check
        (seminars between 0 and 20 and held between 0 and 20 and visited between 0 and 20 and analysis_days between 1 and 90)
);
call wall('duty_norm');
revoke delete on duty_norm from ${appRole};
