-- The files of a year that is disposed of go before what they hang on (R12): by its id alone it is known that they are of that year,
-- no foreign key holds them together. As in V130 but for that order.
create or replace function dispose_year(act uuid) returns void
    language plpgsql security definer set search_path = public as $$
declare
    school  uuid := birikme_school();
    of_year uuid;
    kept    kept_table;
    left_over text[];
begin
    select y.id into of_year
    from disposal_act d join academic_year y on y.school_id = d.school_id and y.id = d.year_id
    where d.school_id = school and d.id = act and d.confirmed_at is not null and d.confirmed_by <> d.proposed_by
        and y.stored_on is not null and y.keep_until <= now()::date
    for update of y;
    if of_year is null then
        raise exception 'the term of storage has not ended, or two persons have not signed'
            using errcode = 'check_violation', constraint = 'year_is_kept';
    end if;
    set constraints all immediate;
    for kept in select k.* from kept_table k where k.disposed and exists (select 1 from pg_attribute a
            where a.attrelid = k.name::regclass and a.attname = 'chain_position' and not a.attisdropped) loop
        execute format('insert into disposed_seal select kept_row.school_id, kept_row.chain_position, kept_row.previous_hash,'
            || ' kept_row.hash from %s kept_row'
            || ' where kept_row.school_id = $1 and kept_row.chain_position is not null and (%s) = $2', kept.name,
            replace(replace(kept.question, '$2', 'kept_row.' || quote_ident(kept.key_column)), '$1', 'kept_row.school_id'))
            using school, of_year;
    end loop;
    left_over := array(select k.name from kept_table k where k.disposed);
    -- What others refer to goes after them; files first: only while what they hang on is there can it be told whose year they are of.
    while cardinality(left_over) > 0 loop
        select k.* into kept from kept_table k
        where k.name = any (left_over) and not exists (select 1 from pg_constraint c
            where c.contype = 'f' and c.confrelid = k.name::regclass and c.conrelid <> c.confrelid
                and c.conrelid::regclass::text = any (left_over))
        order by k.name not in ('file_content', 'stored_file'), k.name limit 1;
        if kept.name is null then
            raise exception 'no order in which these could go: %', left_over;
        end if;
        execute format('alter table %s disable trigger user', kept.name);
        execute format('delete from %s kept_row where kept_row.school_id = $1 and (%s) = $2', kept.name,
            replace(replace(kept.question, '$2', 'kept_row.' || quote_ident(kept.key_column)), '$1', 'kept_row.school_id'))
            using school, of_year;
        execute format('alter table %s enable trigger user', kept.name);
        left_over := array_remove(left_over, kept.name);
    end loop;
    update file_usage u set bytes = (select coalesce(sum(f.size), 0) from stored_file f where f.school_id = u.school_id)
    where u.school_id = school;
end $$;
