-- What every later migration builds on.
--
-- Sorting: names and titles are sorted with  order by … collate "ky-x-icu"  (ө after о, ү after у, ң after н); the server
-- brings that collation along, whatever the machine's locale.

-- Nobody but the owner makes tables here, on servers too that were set up before PostgreSQL 15.
revoke create on schema public from public;
grant usage on schema public to ${appRole};

-- The school of the present unit of work; null when none is set, which compares with nothing: walled tables look empty.
create function birikme_school() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('birikme.school', true), '')::uuid;

-- Folds as kg.birikme.shared.KyrgyzText.fold does: case, ө/о, ү/у, ң/н, ё/е, and the look-alikes ѳ and ӊ.
-- The collation is named so that the result does not depend on the database's default.
create function kyrgyz_fold(text) returns text
    language sql immutable strict parallel safe
    return translate(lower($1 collate "und-x-icu"), 'өѳүңӊё', 'ооунне');

-- Puts a table behind the school's wall. Its owner stays outside: migrations must be able to put right the data of all
-- schools, and the application never connects as the owner.
create procedure wall(walled regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', walled);
    execute format(
        'create policy school_wall on %s using (school_id = birikme_school()) with check (school_id = birikme_school())',
        walled);
    execute format('grant select, insert, update, delete on %s to ${appRole}', walled);
end
$$;
