-- What an answer rests on (R6, R60): the event that was held; photos and papers hang on the answer as stored files.
alter table answer
    add column event_id uuid;
comment on column answer.event_id is
    'an activity of the module above, which alone knows activities: it judges whose it is, no foreign key can';

-- The person may take her answer back until the chair has decided on it.
alter table assignment_event
    drop constraint assignment_event_step_known,
    add constraint assignment_event_step_known check
        (step in ('ADOPTED', 'ANSWERED', 'WITHDRAWN', 'SENT_BACK', 'EXTENDED', 'RELEASED', 'ANNULLED'));

-- Files hang on answers too: they are kept with the answer's year, and go with it (R12).
delete from kept_table where name in ('stored_file', 'file_content');
drop trigger stored_year_stands on stored_file;
drop trigger stored_year_stands on file_content;
call kept_by('stored_file', 'owner_id', 'select a.year_id from activity a where a.school_id = $1 and a.id = $2'
    || ' union all select s.year_id from answer r join assignment s on s.school_id = r.school_id and s.id = r.assignment_id'
    || ' where r.school_id = $1 and r.id = $2', true);
call kept_by('file_content', 'file_id', 'select a.year_id from stored_file f join activity a on a.school_id = f.school_id'
    || ' and a.id = f.owner_id where f.school_id = $1 and f.id = $2'
    || ' union all select s.year_id from stored_file f join answer r on r.school_id = f.school_id and r.id = f.owner_id'
    || ' join assignment s on s.school_id = r.school_id and s.id = r.assignment_id where f.school_id = $1 and f.id = $2', true);
