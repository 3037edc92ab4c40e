-- What an import did, so that it can be undone as long as nobody has changed it: a note for some days and no record, so that it hangs on
-- nothing. An import that was undone leaves no note; the trail tells of both.
create table import_note (
    school_id uuid not null default birikme_school() references school (id),
    id        uuid not null,
    purpose   varchar(20) not null,
    -- Of what it was an import: the plan, the directory.
    place     varchar(100) not null,
    done_by   varchar(200) not null,
    done_at   timestamptz not null,
    -- In the writing of whose purpose it is.
    done      text not null,
    primary key (school_id, id),
    -- Only the last one can be undone.
    constraint import_note_last unique (school_id, purpose, place),
    constraint import_note_bounded check (octet_length(done) <= 4000000)
);
call wall('import_note');
create index import_note_by_age on import_note (school_id, done_at);
