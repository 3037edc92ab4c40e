-- What was accepted prints as it was accepted: names and class as on that day. Empty for reports accepted before this was kept.
alter table report
    add column accepted_name      varchar(300),
    add column accepted_class     varchar(20),
    add column accepted_school_ky varchar(300),
    add column accepted_school_ru varchar(300),
    add constraint report_accepted_sheet_whole check (accepted_name is null
        or (status = 'ACCEPTED' and accepted_class is not null and accepted_school_ky is not null
            and accepted_school_ru is not null));
alter table association_report
    add column accepted_name      varchar(300),
    add column accepted_class     varchar(20),
    add column accepted_school_ky varchar(300),
    add column accepted_school_ru varchar(300),
    add constraint association_report_accepted_sheet_whole check (accepted_name is null
        or (status = 'ACCEPTED' and accepted_class is not null and accepted_school_ky is not null
            and accepted_school_ru is not null));

-- Every step of a report with its words: a second return or the acceptance wipes no earlier remark (R53).
create table report_step (
    school_id uuid not null default birikme_school(),
    id        uuid not null,
    -- A member's report or the association's.
    report_id uuid not null,
    year_id   uuid not null,
    step      varchar(10) not null,
    by_name   varchar(200) not null,
    at        timestamptz not null,
    remark    varchar(1000) not null default '',
    seq       bigint generated always as identity,
    primary key (school_id, id),
    constraint report_step_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint report_step_known check (step in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint report_step_return_says_why check (step <> 'RETURNED' or remark <> '')
);
call wall('report_step');
call kept('report_step', 'year_id');
create index report_step_of_report on report_step (school_id, report_id, seq);
-- A history is only added to.
revoke update, delete on report_step from ${appRole};

-- R21: what is read to the pedagogical council is prepared before it sits; day, protocol and outcome follow.
alter table council_report
    alter column held_on drop not null,
    drop constraint council_report_says_something,
    add constraint council_report_says_something check (words <> '' or outcome <> ''),
    add constraint council_report_completed_whole check ((outcome = '') = (protocol_number = '')
        and (outcome = '' or held_on is not null));
