-- Where the chair of the meeting's day can sign no more, the director names who signs in the chair's stead, and the paper says so
-- (R6, R97).
create table protocol_signatory (
    school_id   uuid not null default birikme_school(),
    protocol_id uuid not null,
    staff_id    uuid not null,
    name        varchar(200) not null,
    reason      varchar(500) not null,
    named_by    uuid not null,
    named_name  varchar(200) not null,
    named_at    timestamptz not null,
    -- One at a time; another one takes the place of the former.
    primary key (school_id, protocol_id),
    constraint protocol_signatory_of_a_protocol foreign key (school_id, protocol_id) references protocol (school_id, id),
    constraint protocol_signatory_person foreign key (school_id, staff_id) references staff (school_id, id),
    constraint protocol_signatory_named_by_staff foreign key (school_id, named_by) references staff (school_id, id),
    constraint protocol_signatory_says_why check (reason <> '')
);
call wall('protocol_signatory');
revoke delete on protocol_signatory from ${appRole};
create trigger protocol_signatory_signed_stands before insert or update or delete on protocol_signatory
    for each row execute function protocol_part_signed_stands();
call kept('protocol_signatory', 'protocol_id>protocol.year_id');
