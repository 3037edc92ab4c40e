-- Which node does a job at the moment (ShedLock). It bears no school: a job goes from school to school, and the table says
-- nothing but its name.
create table shedlock (
    name       varchar(64) primary key,
    lock_until timestamptz not null,
    locked_at  timestamptz not null,
    locked_by  varchar(255) not null
);
grant select, insert, update on shedlock to ${appRole};
