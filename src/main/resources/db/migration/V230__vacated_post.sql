-- Why the director's post was declared vacant by the deputy, where the director could no longer hand it over: such an end is
-- told from an ordinary one by its reason, and stays readable on the person's page.
alter table post_holding
    add column vacated_because varchar(500) not null default '',
    add constraint post_holding_vacated_when_ended check (vacated_because = '' or ended_at is not null and ended_by <> ''),
    add constraint post_holding_vacated_is_directors check (vacated_because = '' or post = 'DIRECTOR');
