-- A member's proposal is answered, and none is lost with a meeting that did not decide it (R57).
alter table agenda_item
    add column proposed_by_staff uuid,
    -- Left by its meeting as a proposal: it goes on as one.
    add column undecided boolean not null default false,
    add constraint agenda_item_proposer foreign key (school_id, proposed_by_staff) references staff (school_id, id),
    add constraint agenda_item_undecided_goes_on check (not undecided or status = 'MOVED_ON');
