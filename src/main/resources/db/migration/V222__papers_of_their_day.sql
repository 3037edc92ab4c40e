-- R12, R48: what was signed or stored prints as on its day (ADR 10), whatever is renamed later.
alter table meeting
    -- What the attendance sheet says besides the meeting's own rows: school, members with their classes, secretary. Kept when
    -- the protocol is signed, empty for meetings closed before this was kept: those print as the record stands today.
    add column sheet_content text,
    add constraint meeting_sheet_of_closed check (sheet_content is null or status = 'CLOSED');

create function meeting_sheet_stands() returns trigger
    language plpgsql as
$$
begin
    if old.status = 'CLOSED' and new.status = 'CLOSED' and new.sheet_content is distinct from old.sheet_content then
        raise exception 'the attendance sheet of meeting % stands', old.id
            using errcode = 'check_violation', constraint = 'meeting_sheet_stands';
    end if;
    return new;
end
$$;
create trigger meeting_sheet_stands before update on meeting for each row execute function meeting_sheet_stands();

-- The school's name on the day of the act; empty for acts drawn before this was kept. An accepted act stands (V130).
alter table storage_act
    add column school_ky varchar(300),
    add column school_ru varchar(300),
    add constraint storage_act_school_in_both check ((school_ky is null) = (school_ru is null));
