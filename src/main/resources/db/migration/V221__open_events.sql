-- Not every hike that a teacher writes down is an open event: whether colleagues were asked to come and see it is said of each
-- activity. Only then does it count for who holds and who visits it (R49) and ask for a self-analysis (R51).
alter table activity add open boolean not null default false;
-- The trigger that keeps stored years as they are is for people; what a stored year counted does not change by this mark.
alter table activity disable trigger user;
update activity set open = true where kind in ('OPEN_CLASS_HOUR', 'EXTRACURRICULAR_EVENT', 'MASTER_CLASS', 'EXHIBITION');
-- Of the years under way, what was merely written down was none: not planned, without a programme, and nobody came or wrote
-- about it. What is in storage stays as it was counted.
update activity a set open = false
from academic_year y
where y.school_id = a.school_id and y.id = a.year_id and y.stored_on is null
  and a.kind = 'EXTRACURRICULAR_EVENT' and a.plan_line is null and a.programme = ''
  and not exists (select 1 from activity_person p
                  where p.school_id = a.school_id and p.activity_id = a.id and p.part = 'VISITOR')
  and not exists (select 1 from activity_analysis s where s.school_id = a.school_id and s.activity_id = a.id)
  and not exists (select 1 from self_analysis w where w.school_id = a.school_id and w.activity_id = a.id);
alter table activity enable trigger user;
-- A seminar is visited, but it is no open event (R48); an open class hour is one by its name.
alter table activity add constraint activity_open_of_its_kind
    check (case when kind = 'OPEN_CLASS_HOUR' then open
                else not open or kind in ('EXTRACURRICULAR_EVENT', 'MASTER_CLASS', 'EXHIBITION') end);
