-- R63: a link is of its version, as words and files are: a newer one replaces it, and the earlier one is still to be read.
alter table library_edition
    add column link varchar(500) not null default '',
    -- Whether all its files have come. They come in the transaction that puts the version there; from then on none is added or taken.
    add column complete boolean not null default false,
    -- Nothing but the web: a link of another kind would run in the reader's browser.
    add constraint library_edition_link_of_the_web check (link = '' or link ~ '^https?://');
-- What stands there already has its files, and the link of its document.
update library_edition e set complete = true, link = i.link
from library_item i where i.school_id = e.school_id and i.id = e.item_id;
alter table library_item drop column link;
grant update (complete) on library_edition to ${appRole};

create function library_edition_stands() returns trigger language plpgsql as $$
begin
    if not new.complete then
        raise exception 'a version that is complete stays so' using errcode = 'check_violation',
            constraint = 'library_edition_stands';
    end if;
    return new;
end $$;
create trigger library_edition_stands before update on library_edition
    for each row execute function library_edition_stands();

-- R32: an announcement is taken back only while nobody but its author has read it; what was read was said.
create function announcement_stands() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at
        or old.withdrawn_at is null and new.withdrawn_at is not null and exists (select 1 from announcement_read r
            where r.school_id = new.school_id and r.announcement_id = new.id and r.staff_id <> new.by_staff) then
        raise exception 'an announcement that was read is not taken back' using errcode = 'check_violation',
            constraint = 'announcement_stands';
    end if;
    return new;
end $$;
create trigger announcement_stands before update on announcement
    for each row execute function announcement_stands();
