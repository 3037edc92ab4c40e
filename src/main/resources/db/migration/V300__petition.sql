-- Petitions (R31, R64, R67, R79, R80, R82, R83, F15, F16): what the association asks of the director or of a deputy, and the answer.

-- What is cited is a recommendation in force; whoever cites it by SQL finds it by its id and year.
create or replace view recommendation_view with (security_invoker = true) as
    select a.school_id, a.year_id, a.protocol_number, a.item || '.' || a.position as number, a.text, a.status,
           coalesce(a.extended_due, a.due) as due,
           array(select r.staff_id from answer r where r.school_id = a.school_id and r.assignment_id = a.id) as responsible,
           a.id
    from assignment a;

create table petition (
    school_id        uuid not null default birikme_school(),
    id               uuid not null,
    year_id          uuid not null,
    kind             varchar(12) not null,
    -- Who wrote it, and for whom it is: the one rewarded, the candidate, the teacher whose work is to be published or attested.
    author_id        uuid not null,
    subject_id       uuid,
    -- Whose answer is asked for.
    addressee        varchar(20) not null,
    begun_at         timestamptz not null,
    -- The contest of a nomination, else what is proposed or asked; a reward is named by its kind.
    title            varchar(300) not null default '',
    grounds          varchar(4000) not null default '',
    earlier_awards   varchar(1000) not null default '',
    reward           varchar(12),
    level            varchar(10),
    category         varchar(200) not null default '',
    organiser        varchar(200) not null default '',
    contest_on       date,
    answer_by        date,
    -- The decision of the meeting that it rests on; number and day are printed, whatever becomes of the protocol later.
    recommendation_id uuid,
    cited_protocol   integer,
    cited_number     varchar(12),
    cited_on         date,
    consented_at     timestamptz,
    -- How the paper names people and school, from the day on which it is handed in.
    paper_subject    varchar(300),
    paper_class      varchar(20),
    paper_years      integer,
    paper_category   varchar(20),
    paper_author     varchar(300),
    paper_post       varchar(20),
    paper_to         varchar(300),
    paper_school_ky  varchar(300),
    paper_school_ru  varchar(300),
    status           varchar(10) not null,
    submitted_at     timestamptz,
    remark           varchar(1000) not null default '',
    decided_by_name  varchar(200) not null default '',
    decided_at       timestamptz,
    decided_by       uuid,
    outcome          varchar(10),
    order_number     varchar(50) not null default '',
    order_on         date,
    answer           varchar(2000) not null default '',
    -- What became of a candidate.
    result           varchar(500) not null default '',
    result_on        date,
    diploma          varchar(100) not null default '',
    version          integer not null default 0,
    primary key (school_id, id),
    constraint petition_of_a_year foreign key (school_id, year_id) references academic_year (school_id, id),
    constraint petition_author foreign key (school_id, author_id) references staff (school_id, id),
    constraint petition_subject foreign key (school_id, subject_id) references staff (school_id, id),
    constraint petition_decided_by_staff foreign key (school_id, decided_by) references staff (school_id, id),
    -- B19: what is cited was adopted, and signed by the chair: only such recommendations are under control.
    constraint petition_cites foreign key (school_id, recommendation_id) references assignment (school_id, id),
    constraint petition_kind_known check
        (kind in ('REWARD', 'NOMINATION', 'PROPOSAL', 'DEVELOPMENT', 'PUBLICATION', 'ATTESTATION', 'ADVICE')),
    constraint petition_addressee_known check
        (addressee in ('DIRECTOR', 'DEPUTY_TEACHING', 'DEPUTY_METHODICAL', 'DEPUTY_UPBRINGING')),
    -- R82: advice is asked of a deputy.
    constraint petition_advice_of_a_deputy check (kind <> 'ADVICE' or addressee <> 'DIRECTOR'),
    constraint petition_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint petition_submitted_has_moment check (status = 'DRAFT' or submitted_at is not null),
    constraint petition_returned_with_remark check (status <> 'RETURNED' or remark <> ''),
    -- F15: it is for somebody else than whoever signs it, and nobody decides on what is for herself or on her own words.
    constraint petition_for_another check (subject_id <> author_id),
    constraint petition_decided_by_another check (decided_by <> author_id and (subject_id is null or decided_by <> subject_id)),
    constraint petition_names_somebody check (kind not in ('REWARD', 'NOMINATION') or subject_id is not null),
    constraint petition_reward_known check (reward in ('THANKS', 'CERTIFICATE', 'GIFT', 'MONEY', 'DEPARTMENTAL')),
    constraint petition_level_known check (level in ('SCHOOL', 'DISTRICT', 'CITY', 'REGION', 'REPUBLIC')),
    -- B19: a reward and a nomination rest on a decision of the association's meeting.
    constraint petition_rests_on_a_decision check
        (status = 'DRAFT' or kind not in ('REWARD', 'NOMINATION') or recommendation_id is not null),
    constraint petition_cited_whole check ((recommendation_id is null) = (cited_protocol is null)
        and (recommendation_id is null) = (cited_number is null) and (recommendation_id is null) = (cited_on is null)),
    -- F16: nobody is nominated without having agreed.
    constraint petition_candidate_agreed check (kind <> 'NOMINATION' or status in ('DRAFT', 'RETURNED') or consented_at is not null),
    constraint petition_whole_once_sent check (status = 'DRAFT' or (grounds <> '' and answer_by is not null and paper_author is not null
        and (kind <> 'REWARD' or reward is not null) and (kind = 'REWARD' or title <> '') and (kind <> 'NOMINATION' or level is not null))),
    constraint petition_outcome_known check (outcome in ('GRANTED', 'DECLINED', 'ANSWERED')),
    constraint petition_decided_whole check ((status = 'ACCEPTED') = (outcome is not null)
        and (status = 'ACCEPTED') = (decided_by is not null) and (status <> 'ACCEPTED' or decided_at is not null)),
    -- F15: a refusal says why, advice says something.
    constraint petition_answer_says_why check (outcome is null or outcome = 'GRANTED' or answer <> ''),
    constraint petition_advice_is_answered check (outcome is null or (outcome = 'ANSWERED') = (kind = 'ADVICE')),
    constraint petition_order_whole check ((order_number = '') = (order_on is null)),
    -- A reward is given by an order.
    constraint petition_reward_by_order check (kind <> 'REWARD' or outcome is distinct from 'GRANTED' or order_number <> ''),
    constraint petition_result_of_a_candidate check
        (result = '' or (kind = 'NOMINATION' and outcome = 'GRANTED' and result_on is not null))
);
call wall('petition');
call kept('petition', 'year_id');
create index petition_by_begin on petition (school_id, year_id, begun_at);
create index petition_of_subject on petition (school_id, subject_id);

-- B19: the decision is one of the same year, and it is in force while the petition is handed in. What is decided stands.
create function petition_keeps_its_way() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.submitted_at is not null then
            raise exception 'a petition that was handed in is not removed' using errcode = 'check_violation',
                constraint = 'petition_stays';
        end if;
        return old;
    end if;
    if tg_op = 'INSERT' and new.status <> 'DRAFT' then
        raise exception 'a petition begins as a draft' using errcode = 'check_violation',
            constraint = 'petition_begins_as_draft';
    end if;
    if tg_op = 'UPDATE' and old.status = 'ACCEPTED' and
            (to_jsonb(new) - '{result,result_on,diploma,version}'::text[]) is distinct from
            (to_jsonb(old) - '{result,result_on,diploma,version}'::text[]) then
        raise exception 'a decided petition stands' using errcode = 'check_violation', constraint = 'petition_stands';
    end if;
    if new.recommendation_id is not null and new.status = 'SUBMITTED'
            and (tg_op = 'INSERT' or old.status <> 'SUBMITTED')
            and not exists (select 1 from recommendation_view r where r.school_id = new.school_id
                and r.id = new.recommendation_id and r.year_id = new.year_id and r.status <> 'ANNULLED') then
        raise exception 'what a petition cites is not in force' using errcode = 'check_violation',
            constraint = 'petition_cites_in_force';
    end if;
    return new;
end $$;
create trigger petition_keeps_its_way before insert or update or delete on petition
    for each row execute function petition_keeps_its_way();

-- The candidate agrees: a step of its own in the history.
alter table work_step
    drop constraint work_step_known,
    add constraint work_step_known check (step in ('SUBMITTED', 'WITHDRAWN', 'RETURNED', 'SEEN', 'ACCEPTED', 'FINISHED', 'WRITTEN',
        'CORRECTED', 'REMOVED', 'CONSENTED'));

-- What may be found by the search: who may read it, the search asks with.
create view petition_view with (security_invoker = true) as
    select p.school_id, p.id, p.year_id, p.kind, p.status, p.author_id, p.subject_id, p.title, p.grounds,
           p.begun_at::date as day
    from petition p;
comment on view petition_view is 'API of the module petition: petitions and whom they are for, for the search, which asks who may read them';
grant select on petition_view to ${appRole};
