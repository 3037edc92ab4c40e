-- Demands have a beginning: nobody is late for a day before the school worked here. A school that was there before this was kept
-- has worked since its first year; a new one says its day when it is founded.
alter table school add column begun_on date;
update school s set begun_on = coalesce((select min(y.starts_on) from academic_year y where y.school_id = s.id), current_date);
alter table school alter column begun_on set not null;

create or replace view year_view with (security_invoker = true) as
    select y.school_id, y.id, y.slug, y.starts_on, y.ends_on, y.programmes_due, y.year_analysis_due, y.stored_on, y.keep_until,
           greatest(y.starts_on, (select s.begun_on from school s where s.id = y.school_id)) as begun_on
    from academic_year y;
comment on view year_view is
    'API of the module school: the academic years, their due days, from when on the school could be asked for anything, and how '
    'long they are kept';

-- What the first page of a school asks of its members at the year's end is counted in one statement (R48, R49, R51).
create view attendance_view with (security_invoker = true) as
    select m.school_id, m.year_id, a.staff_id, a.mark <> 'EXCUSED' as counts, a.mark in ('PRESENT', 'ONLINE') as took_part
    from meeting m
    join attendance a on a.school_id = m.school_id and a.meeting_id = m.id
    where m.status in ('HELD', 'CLOSED');
comment on view attendance_view is
    'API of the module meeting: which members took part in held meetings; who was excused does not count (R48)';

create view activity_visitor_view with (security_invoker = true) as
    select school_id, activity_id, staff_id
    from activity_person
    where part = 'VISITOR';
comment on view activity_visitor_view is 'API of the module activity: who came to see which activity';

create view self_analysis_view with (security_invoker = true) as
    select school_id, year_id, staff_id, activity_id, status in ('SUBMITTED', 'SEEN') as handed_in
    from self_analysis;
comment on view self_analysis_view is
    'API of the module growth: whose self-analysis of which activity, or of the year, is handed in';

grant select on attendance_view, activity_visitor_view, self_analysis_view to ${appRole};
