-- Words that were typed and have not become a record yet: what a browser sent while somebody typed, or what a form brought
-- that could not be taken (session over, refused by a rule). They are offered to the same person again, never applied.
create table draft (
    school_id uuid not null default birikme_school(),
    staff_id  uuid not null,
    -- Which opening of the form it is: two tabs never write into one another's draft.
    id        uuid not null,
    -- The address that the form is sent to names the kind of form and the record.
    form      varchar(300) not null,
    -- Names of fields and what stood in them, as a browser sends them.
    fields    jsonb not null,
    saved_at  timestamptz not null,
    -- The form was taken: what is still under way from the browser must not bring the draft back.
    taken_at  timestamptz,
    primary key (school_id, staff_id, id),
    constraint draft_of_staff foreign key (school_id, staff_id) references staff (school_id, id),
    -- Only addresses of our own: a stored draft leads nowhere else.
    constraint draft_leads_inside check (form ~ '^/([^/\\]|$)'),
    constraint draft_fields_named check (jsonb_typeof(fields) = 'object'),
    -- A draft is words, not a store for files.
    constraint draft_bounded check (octet_length(fields::text) <= 2000000)
);
call wall('draft');
create index draft_by_age on draft (school_id, saved_at);

-- What the marks in forms are made with: by its mark a form proves, when the session is over, whose page it was.
create table draft_secret (
    school_id uuid not null default birikme_school(),
    secret    bytea not null,
    primary key (school_id),
    -- Shorter ones could be guessed.
    constraint draft_secret_long check (octet_length(secret) >= 32)
);
call wall('draft_secret');
