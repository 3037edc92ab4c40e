-- The library of methodical materials (R18, R24, R28, R32–R35, R40, R46, R63, R91, R92, R96): documents with versions, each with its
-- files and the text in them, and announcements with read marks.

create table library_item (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    kind         varchar(15) not null,
    title        varchar(300) not null,
    topic        varchar(100) not null default '',
    summary      varchar(2000) not null default '',
    audience     varchar(10) not null,
    link         varchar(500) not null default '',
    -- Taken off the shelf: it stays for whoever looks back, and is found no more.
    withdrawn_at timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint library_item_kind_known check (kind in ('NORMATIVE', 'GUIDE', 'SAMPLE', 'PROGRAMME', 'CONTEST_RULES', 'EXPERIENCE')),
    constraint library_item_audience_known check (audience in ('MEMBERS', 'STAFF', 'PARENTS')),
    constraint library_item_has_title check (title <> ''),
    -- Nothing but the web: a link of another kind would run in the reader's browser.
    constraint library_item_link_of_the_web check (link = '' or link ~ '^https?://')
);
call wall('library_item');
revoke delete on library_item from ${appRole};
create index library_item_by_kind on library_item (school_id, kind);

-- R46: a programme belongs to the year whose event it is for, and goes into storage with it; the shelf itself belongs to no year.
create table library_programme (
    school_id uuid not null default birikme_school(),
    item_id   uuid not null,
    year_id   uuid not null,
    primary key (school_id, item_id),
    constraint library_programme_is_an_item foreign key (school_id, item_id) references library_item (school_id, id),
    constraint library_programme_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id)
);
call wall('library_programme');
call kept('library_programme', 'year_id');
revoke update, delete on library_programme from ${appRole};

create table library_edition (
    school_id     uuid not null default birikme_school(),
    id            uuid not null,
    item_id       uuid not null,
    no            integer not null,
    -- Of the document itself: the day of a law, of an order.
    dated         date,
    note          varchar(500) not null default '',
    -- What was typed here, to be read and printed.
    words         text not null default '',
    -- What stands in its files, for the search; never shown.
    found_text    text not null default '',
    added_by      uuid not null,
    added_by_name varchar(200) not null,
    added_at      timestamptz not null,
    primary key (school_id, id),
    constraint library_edition_of_an_item foreign key (school_id, item_id) references library_item (school_id, id),
    constraint library_edition_added_by_staff foreign key (school_id, added_by) references staff (school_id, id),
    constraint library_edition_once unique (school_id, item_id, no),
    constraint library_edition_counts_from_one check (no >= 1),
    constraint library_edition_bounded check (length(words) <= 20000 and length(found_text) <= 400000)
);
call wall('library_edition');
-- What people have read stands: a correction is a new version.
revoke update, delete on library_edition from ${appRole};

create table announcement (
    school_id    uuid not null default birikme_school(),
    id           uuid not null,
    title        varchar(300) not null,
    words        varchar(4000) not null default '',
    audience     varchar(10) not null,
    item_id      uuid,
    read_by      date not null,
    by_staff     uuid not null,
    by_name      varchar(200) not null,
    at           timestamptz not null,
    withdrawn_at timestamptz,
    version      integer not null default 0,
    primary key (school_id, id),
    constraint announcement_by_staff foreign key (school_id, by_staff) references staff (school_id, id),
    constraint announcement_of_an_item foreign key (school_id, item_id) references library_item (school_id, id),
    -- Parents have no account: what is for them is handed to them.
    constraint announcement_audience_known check (audience in ('MEMBERS', 'STAFF')),
    constraint announcement_says_something check (title <> '' and (words <> '' or item_id is not null))
);
call wall('announcement');
revoke delete on announcement from ${appRole};
create index announcement_by_moment on announcement (school_id, at);

-- R32: who has read it, and when; nobody takes it back.
create table announcement_read (
    school_id       uuid not null default birikme_school(),
    announcement_id uuid not null,
    staff_id        uuid not null,
    at              timestamptz not null,
    primary key (school_id, announcement_id, staff_id),
    constraint announcement_read_of foreign key (school_id, announcement_id) references announcement (school_id, id),
    constraint announcement_read_by_staff foreign key (school_id, staff_id) references staff (school_id, id)
);
call wall('announcement_read');
revoke update, delete on announcement_read from ${appRole};

create view library_view with (security_invoker = true) as
    select i.school_id, i.id, i.kind, i.title, i.topic, i.summary, i.audience, e.words, e.found_text, e.added_at::date as day
    from library_item i
    join library_edition e on e.school_id = i.school_id and e.item_id = i.id
        and e.no = (select max(n.no) from library_edition n where n.school_id = i.school_id and n.item_id = i.id)
    where i.withdrawn_at is null;
comment on view library_view is
    'API of the module library: what is on the shelf with the text of its newest version, for the search, which asks who may read it';
grant select on library_view to ${appRole};

-- R12, R46: the programmes of a year have their line in the act of transfer.
alter table storage_act_line
    drop constraint storage_act_line_kind_known,
    add constraint storage_act_line_kind_known check (kind in ('PLAN', 'JOURNAL', 'REPORT', 'ATTENDANCE', 'PROGRAMMES',
        'ANALYSIS', 'EVENT_PROGRAMMES'));
