-- Photos and papers that hang on what other modules keep: activities, reports, …

-- How much a school has stored. Whoever adds or removes holds this row until the end, so that no limit is overrun by two at once.
create table file_usage (
    school_id uuid not null default birikme_school(),
    bytes     bigint not null,
    primary key (school_id),
    constraint file_usage_not_below_nothing check (bytes >= 0)
);
call wall('file_usage');
revoke delete on file_usage from ${appRole};

create table stored_file (
    school_id     uuid not null default birikme_school(),
    id            uuid not null,
    -- What it hangs on, by a word of the module that keeps that: no foreign key can follow it.
    owner_kind    varchar(30) not null,
    owner_id      uuid not null,
    name          varchar(150) not null,
    type          varchar(10) not null,
    size          integer not null,
    -- Of what was uploaded, before a picture was made smaller: the same file sent twice is one.
    fingerprint   bytea not null,
    added_by      uuid not null,
    added_by_name varchar(200) not null,
    added_at      timestamptz not null,
    primary key (school_id, id),
    constraint stored_file_added_by_staff foreign key (school_id, added_by) references staff (school_id, id),
    constraint stored_file_once_each unique (school_id, owner_kind, owner_id, fingerprint),
    constraint stored_file_has_name check (name <> ''),
    constraint stored_file_type_known check (type in ('JPEG', 'PNG', 'PDF', 'DOCX', 'XLSX', 'ODT')),
    constraint stored_file_not_empty check (size > 0)
);
call wall('stored_file');

-- Content apart from its description, so that lists never read it; in the same transaction, so that nothing is left behind.
create table file_content (
    school_id uuid not null default birikme_school(),
    file_id   uuid not null,
    -- FULL is the file; PREVIEW the small picture shown in lists.
    part      varchar(10) not null,
    content   bytea not null,
    primary key (school_id, file_id, part),
    constraint file_content_of_file foreign key (school_id, file_id) references stored_file (school_id, id) on delete cascade,
    constraint file_content_part_known check (part in ('FULL', 'PREVIEW'))
);
-- Pictures and office papers are compressed already.
alter table file_content alter column content set storage external;
call wall('file_content');
