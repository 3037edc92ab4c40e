-- Tables that were read and wait for a yes lie in one place for all that takes lists in: members, and now the plan. What lay here is a
-- day old at the most, belongs to nobody's records, and is sent again.
alter table member_list rename to waiting_table;
delete from waiting_table;
alter table waiting_table rename column year_slug to place;
alter table waiting_table drop column since;
alter table waiting_table
    alter column place type varchar(100),
    -- A person has one of each kind.
    add column purpose varchar(20) not null,
    -- What was said about the table in its preview, in the writing of whose purpose it is.
    add column choices text not null,
    drop constraint member_list_bounded,
    add constraint waiting_table_bounded check (octet_length(rows) <= 4000000 and octet_length(choices) <= 1000000);
alter table waiting_table rename constraint member_list_of_staff to waiting_table_of_staff;
alter table waiting_table rename constraint member_list_pkey to waiting_table_pkey;
alter index member_list_by_age rename to waiting_table_by_age;
