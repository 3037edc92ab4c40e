-- What each module publishes of its tables to the modules above: a view is the module's API in SQL, as its facade is in Java.
-- Another module's SQL names such views and never a table; SqlBordersTest holds it. A view tells what others need and no more,
-- with the rights of whoever asks (security_invoker), so that the wall between schools stands behind it; the planner puts the
-- tables in its place, so that it costs nothing. A column once published stays, or every reader of it is changed with it.

-- school ---------------------------------------------------------------------------------------------------------------------
create view school_view with (security_invoker = true) as
    select id, short_name_ky, short_name_ru, full_name_ky, full_name_ru, place_ky, place_ru, protocol_reminder_days, due_soon_days
    from school;
comment on view school_view is 'API of the module school: the names of the school, and the days that it has settled';

create view year_view with (security_invoker = true) as
    select school_id, id, slug, starts_on, ends_on, programmes_due, year_analysis_due, stored_on, keep_until
    from academic_year;
comment on view year_view is 'API of the module school: the academic years, their due days, and how long they are kept';

-- people ---------------------------------------------------------------------------------------------------------------------
create view person_view with (security_invoker = true) as
    select school_id, id, surname, given, patronymic, subject, email, works_from, works_to
    from staff;
comment on view person_view is 'API of the module people: everybody on the staff, with names, subject, address of mail and days at work';

create view member_view with (security_invoker = true) as
    select school_id, staff_id, from_day, to_day
    from membership;
comment on view member_view is 'API of the module people: who was a member of the association from when to when';

create view office_view with (security_invoker = true) as
    select school_id, staff_id, office, from_day, to_day
    from appointment;
comment on view office_view is 'API of the module people: who was appointed chair, acting chair or secretary from when to when';

create view class_teacher_view with (security_invoker = true) as
    select school_id, year_id, staff_id, grade, letter
    from class_leading;
comment on view class_teacher_view is 'API of the module people: who leads which class in which year';

-- access ---------------------------------------------------------------------------------------------------------------------
create or replace view account_standing with (security_invoker = true) as
    select school_id, id, staff_id, blocked, administrator, session_stamp, language
    from account;
comment on view account_standing is 'API of the module access: how accounts stand, and the language they read in';

-- plan -----------------------------------------------------------------------------------------------------------------------
create view plan_item_view with (security_invoker = true) as
    select i.school_id, i.id, p.year_id, i.line, i.content, i.questions, i.expected_result, l.done_state,
           p.status = 'APPROVED' as in_force
    from plan_item i
    join plan p on p.school_id = i.school_id and p.id = i.plan_id
    join plan_line l on l.school_id = i.school_id and l.id = i.line
    where p.status = 'APPROVED' or p.status not in ('SUPERSEDED', 'DISCARDED') and not exists (
        select 1 from plan f where f.school_id = p.school_id and f.year_id = p.year_id and f.status = 'APPROVED');
comment on view plan_item_view is
    'API of the module plan: the items of the plan that a year works by, in force or else its newest revision, with their marks';

-- A line that a later revision of the plan in force put on another day than an earlier one had (R1, R2, B4). Only terms that name
-- days: who has a month has chosen the day himself.
create view plan_moved_line_view with (security_invoker = true) as
    select p.school_id, p.year_id, i.line, i.term_from as first_day, coalesce(i.term_to, i.term_from) as last_day,
           p.status_since as since
    from plan p
    join plan_item i on i.school_id = p.school_id and i.plan_id = p.id
    where p.status = 'APPROVED' and i.term_kind in ('DATE', 'RANGE', 'UNTIL')
        and exists (select 1 from plan o join plan_item e on e.school_id = o.school_id and e.plan_id = o.id
            where o.school_id = p.school_id and o.year_id = p.year_id and o.status = 'SUPERSEDED' and e.line = i.line
                and (e.term_kind, e.term_from, e.term_to) is distinct from (i.term_kind, i.term_from, i.term_to));
comment on view plan_moved_line_view is
    'API of the module plan: lines that the plan in force puts on another day than one before it did, and since when; no first day '
    'where it says only by when';

-- meeting --------------------------------------------------------------------------------------------------------------------
create view meeting_view with (security_invoker = true) as
    select m.school_id, m.id, m.year_id, m.no, m.number, m.status, m.day, m.theme,
           (select count(*) from agenda_item a where a.school_id = m.school_id and a.meeting_id = m.id
               and a.status = 'CONFIRMED') as items,
           (select string_agg(a.title, ' ' order by a.position) from agenda_item a
               where a.school_id = m.school_id and a.meeting_id = m.id and a.status in ('CONFIRMED', 'MOVED_ON')) as agenda,
           (select count(*) from attendance t where t.school_id = m.school_id and t.meeting_id = m.id) as members,
           (select count(*) from attendance t where t.school_id = m.school_id and t.meeting_id = m.id
               and t.mark in ('PRESENT', 'ONLINE')) as present
    from meeting m;
comment on view meeting_view is
    'API of the module meeting: the meetings, how many items were confirmed, the titles of the agenda, how many members were '
    'counted and how many of them took part';

-- protocol -------------------------------------------------------------------------------------------------------------------
create view protocol_view with (security_invoker = true) as
    select p.school_id, p.year_id, p.meeting_no, p.number, p.theme, p.meeting_date,
           (select string_agg(i.heard || ' ' || i.questions, ' ') from item_minutes i
               where i.school_id = p.school_id and i.protocol_id = p.id) as minutes,
           (select string_agg(s.name || ' ' || s.words, ' ') from spoke s
               where s.school_id = p.school_id and s.protocol_id = p.id) as speeches
    from protocol p;
comment on view protocol_view is 'API of the module protocol: the protocols with all that was said, for the search';

-- followup -------------------------------------------------------------------------------------------------------------------
create view recommendation_view with (security_invoker = true) as
    select a.school_id, a.year_id, a.protocol_number, a.item || '.' || a.position as number, a.text, a.status,
           coalesce(a.extended_due, a.due) as due,
           array(select r.staff_id from answer r where r.school_id = a.school_id and r.assignment_id = a.id) as responsible
    from assignment a;
comment on view recommendation_view is
    'API of the module followup: the recommendations under control, their terms with extensions, and who answers for them';

-- activity -------------------------------------------------------------------------------------------------------------------
create view activity_view with (security_invoker = true) as
    select school_id, id, year_id, no, kind, status, first_day, last_day, title, form, place, programme, result, open
    from activity;
comment on view activity_view is 'API of the module activity: the activities; open says whether it counts as an open event (R49)';

create view activity_holder_view with (security_invoker = true) as
    select school_id, activity_id, staff_id
    from activity_person
    where part = 'HOLDER';
comment on view activity_holder_view is 'API of the module activity: who holds which activity';

-- growth ---------------------------------------------------------------------------------------------------------------------
create view own_work_view with (security_invoker = true) as
    select school_id, year_id, 'PROGRAMME' as kind, status in ('SUBMITTED', 'SEEN') as handed_in from programme
    union all
    select school_id, year_id, 'SELF_ANALYSIS', status in ('SUBMITTED', 'SEEN') from self_analysis;
comment on view own_work_view is 'API of the module growth: programmes and self-analyses, and whether they are handed in';

create view consultation_view with (security_invoker = true) as
    select school_id, year_id, kind, day
    from consultation
    where not withdrawn;
comment on view consultation_view is 'API of the module growth: the help that was given, what was withdrawn left out';

grant select on school_view, year_view, person_view, member_view, office_view, class_teacher_view, plan_item_view,
    plan_moved_line_view, meeting_view, protocol_view, recommendation_view, activity_view, activity_holder_view, own_work_view,
    consultation_view to ${appRole};
