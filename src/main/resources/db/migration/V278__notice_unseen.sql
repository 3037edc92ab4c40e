-- «Таанышты» under a notice may be taken back while its meeting is still to come (R4); but for that it stands.
create or replace function meeting_notice_stands() returns trigger
    language plpgsql as
$$
begin
    if old.seen_at is not null and new.seen_at is not null then
        raise exception 'notice % has been acknowledged', old.id
            using errcode = 'check_violation', constraint = 'meeting_notice_stands';
    end if;
    return new;
end
$$;
