-- Who said that she was there and was not, as the teacher who held it says: she does not mark herself again (R49, R76).
alter table activity_person
    drop constraint activity_person_part_known,
    add constraint activity_person_part_known check (part in ('HOLDER', 'VISITOR', 'STRUCK'));

-- A sheet of analysis may be taken back by its writer until the teacher has read it (R9, F12); but for that it stands.
create or replace function activity_analysis_stands() returns trigger language plpgsql as $$
begin
    if old.handed_in_at is not null and (tg_op = 'DELETE'
        or (new.activity_id, new.staff_id, new.staff_name, new.words, new.marks, new.strengths, new.shortcomings, new.advice)
            is distinct from
           (old.activity_id, old.staff_id, old.staff_name, old.words, old.marks, old.strengths, old.shortcomings, old.advice)
        or new.handed_in_at is distinct from old.handed_in_at and (new.handed_in_at is not null or old.seen_at is not null)
        or old.seen_at is not null and new.seen_at is distinct from old.seen_at) then
        raise exception 'a sheet handed in is not changed' using errcode = 'check_violation',
            constraint = 'activity_analysis_stands';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
