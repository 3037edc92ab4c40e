-- Whether words of a person wait for their forms: asked by the page frame within its one statement, so that a page asks for
-- the drafts themselves only where there are any.
create function drafts_wait(person uuid) returns boolean
    language sql stable parallel safe
    return exists (select 1 from draft where staff_id = person and taken_at is null);
