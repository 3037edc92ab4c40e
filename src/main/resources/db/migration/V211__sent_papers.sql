-- What was sent prints as it was sent (R4, R7), whatever is renamed or moved later. Empty for what was sent before this was
-- kept: that prints as the record stands today.
alter table meeting_notice add column content text;
alter table meeting_guest
    add column sent_content text,
    -- The state of the guest's row when the invitation went out: what it says belongs to that sending.
    add column sent_version integer,
    add constraint meeting_guest_content_of_a_sending check ((sent_content is null) = (sent_version is null)
        and (sent_content is null or sent_at is not null));

-- A notice is acknowledged and nothing else: the application holds no right to change its content (V040). An invitation says
-- something else only when it goes out once more.
create function meeting_invitation_stands() returns trigger
    language plpgsql as
$$
begin
    if old.sent_content is not null and new.sent_content is distinct from old.sent_content
            and coalesce(new.sent_version, 0) <= old.sent_version then
        raise exception 'the invitation % has been sent', old.id
            using errcode = 'check_violation', constraint = 'meeting_invitation_stands';
    end if;
    return new;
end
$$;
create trigger meeting_invitation_stands before update on meeting_guest
    for each row execute function meeting_invitation_stands();
